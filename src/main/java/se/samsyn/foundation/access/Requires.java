package se.samsyn.foundation.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The action that a handler is. A handler that names none answers nobody, see {@link Open}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {
    /** Room and verb, as it stands in the room's permissions. */
    String value();
}
