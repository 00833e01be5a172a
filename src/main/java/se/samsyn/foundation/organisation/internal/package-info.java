/** Inside the organisation: the register in PostgreSQL and its copy in memory. */
@NullMarked
package se.samsyn.foundation.organisation.internal;

import org.jspecify.annotations.NullMarked;
