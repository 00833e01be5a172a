@NullMarked
package se.samsyn.foundation.notification.web;

import org.jspecify.annotations.NullMarked;
