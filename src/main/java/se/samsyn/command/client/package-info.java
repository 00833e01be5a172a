/** A person outside the program, and the program as a process of its own: for those who measure and judge it. */
@NullMarked
package se.samsyn.command.client;

import org.jspecify.annotations.NullMarked;
