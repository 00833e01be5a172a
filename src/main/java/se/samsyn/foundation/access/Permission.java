package se.samsyn.foundation.access;

import se.samsyn.foundation.wall.Role;

/**
 * One cell of the permission matrix.
 *
 * @param action room and verb, for example {@code concernreport.write}
 * @param because law, seed or plan that gives the right
 */
public record Permission(String action, Role role, Ground ground, String because) {}
