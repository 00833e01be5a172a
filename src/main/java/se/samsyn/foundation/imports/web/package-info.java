@NullMarked
package se.samsyn.foundation.imports.web;

import org.jspecify.annotations.NullMarked;
