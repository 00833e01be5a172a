@NullMarked
package se.samsyn.oversight.statistics.web;

import org.jspecify.annotations.NullMarked;
