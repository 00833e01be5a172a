@NullMarked
package se.samsyn.foundation.duty.web;

import org.jspecify.annotations.NullMarked;
