@NullMarked
package se.samsyn.foundation.account.web;

import org.jspecify.annotations.NullMarked;
