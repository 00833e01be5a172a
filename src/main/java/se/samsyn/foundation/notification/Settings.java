package se.samsyn.foundation.notification;

import org.jspecify.annotations.Nullable;

/**
 * @param address null when none is known
 * @param bounced true when mail to that address does not arrive
 */
public record Settings(Choice choice, @Nullable String address, boolean bounced) {}
