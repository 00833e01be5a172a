package se.samsyn.foundation.wall;

/**
 * @param name of the person, or of the job
 * @param function the title that the person acted under
 */
public record Signature(String name, String function) {}
