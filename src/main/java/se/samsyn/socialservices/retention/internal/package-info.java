@NullMarked
package se.samsyn.socialservices.retention.internal;

import org.jspecify.annotations.NullMarked;
