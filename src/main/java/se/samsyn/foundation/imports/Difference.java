package se.samsyn.foundation.imports;

/** What stands in the register and what a row says instead, as people read them; empty where nothing stands. */
public record Difference(Column column, String before, String after) {}
