package se.samsyn.foundation.login;

import java.util.UUID;

/** Somebody's account as those see it who hand them out. It holds no rights. */
public record Account(UUID id, String loginName, boolean hasPassword, boolean isLocked) {}
