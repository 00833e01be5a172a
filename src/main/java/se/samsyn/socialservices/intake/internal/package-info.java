@NullMarked
package se.samsyn.socialservices.intake.internal;

import org.jspecify.annotations.NullMarked;
