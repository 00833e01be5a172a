package se.samsyn.foundation.organisation;

import java.util.UUID;

/** @param code four digits */
public record Municipality(UUID id, String code, String name) implements Entry {}
