@NullMarked
package se.samsyn.socialservices.confidentiality.internal;

import org.jspecify.annotations.NullMarked;
