@NullMarked
package se.samsyn.socialservices.feedback.internal;

import org.jspecify.annotations.NullMarked;
