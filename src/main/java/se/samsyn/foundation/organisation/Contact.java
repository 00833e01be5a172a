package se.samsyn.foundation.organisation;

import org.jspecify.annotations.Nullable;

/**
 * Who to ask for, and the number.
 *
 * @param name of a person, or of the unit when it has nobody in the function today
 * @param function the code of the title; null when the name is the unit's
 */
public record Contact(String name, @Nullable String function, String phone) {}
