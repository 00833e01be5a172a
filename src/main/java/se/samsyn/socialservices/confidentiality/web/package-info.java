@NullMarked
package se.samsyn.socialservices.confidentiality.web;

import org.jspecify.annotations.NullMarked;
