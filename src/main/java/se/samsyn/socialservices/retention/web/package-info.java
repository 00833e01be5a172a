@NullMarked
package se.samsyn.socialservices.retention.web;

import org.jspecify.annotations.NullMarked;
