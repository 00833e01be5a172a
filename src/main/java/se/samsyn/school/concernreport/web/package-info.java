@NullMarked
package se.samsyn.school.concernreport.web;

import org.jspecify.annotations.NullMarked;
