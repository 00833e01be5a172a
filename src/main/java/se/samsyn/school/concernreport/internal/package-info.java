@NullMarked
package se.samsyn.school.concernreport.internal;

import org.jspecify.annotations.NullMarked;
