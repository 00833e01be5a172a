package se.samsyn.foundation.organisation;

import se.samsyn.foundation.wall.Role;

/** A title. Its words are the text {@code organisation.function.<code>}; what it may do is its role. */
public record StaffFunction(String code, Role role) {
    /** The key of the title in words. */
    public String text() {
        return "organisation.function." + code;
    }
}
