package se.samsyn.foundation.page;

/** A filter over a list, with how many it would show. */
public record Chip(String words, long count, String path, boolean current) {}
