package se.samsyn.foundation.account;

import java.time.Instant;

/** A code on its way to its owner. Shown once: it is kept nowhere. */
public record HandedCode(String name, String workplace, String loginName, String code, Instant expires) {}
