package se.samsyn.foundation.page;

/** Words that lead somewhere. */
public record Link(String words, String path) {}
