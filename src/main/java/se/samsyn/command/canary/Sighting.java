package se.samsyn.command.canary;

/** A canary where it was found. @param who read it; empty when nobody in particular did */
record Sighting(Kind kind, String who, String where, Canary canary) {}
