@NullMarked
package se.samsyn.socialservices.intake.web;

import org.jspecify.annotations.NullMarked;
