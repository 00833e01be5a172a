@NullMarked
package se.samsyn.foundation.login.web;

import org.jspecify.annotations.NullMarked;
