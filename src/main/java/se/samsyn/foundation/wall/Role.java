package se.samsyn.foundation.wall;

import se.samsyn.foundation.shared.Domain;

/** What a function may do here. Titles are data in the organisation; each function has one of these roles. */
public enum Role {
    /** Teacher, preschool teacher, leisure staff, pupil health: anyone in the school who reports. */
    REPORTER(Domain.SCHOOL),
    PRINCIPAL(Domain.SCHOOL),
    /** The school owner's named function, which gets the copy when the principal is concerned. */
    SCHOOL_OWNER(Domain.SCHOOL),
    INTAKE_WORKER(Domain.SOCIAL),
    INTAKE_MANAGER(Domain.SOCIAL),
    /** Socialjour: stands in for an intake unit that is closed, and may less than those who work there. */
    OUT_OF_HOURS_WORKER(Domain.SOCIAL),
    /** On duty for the out-of-hours unit: the one who is told when a child has waited too long. */
    OUT_OF_HOURS_MANAGER(Domain.SOCIAL),
    /** Follows the city's figures. Sees aggregates only. */
    CITY_STEWARD(Domain.COMMON),
    ADMINISTRATOR(Domain.COMMON),
    /** A named job of the program's own. Belongs to the domain that it was started for. */
    SYSTEM(null);

    private final @org.jspecify.annotations.Nullable Domain domain;

    Role(@org.jspecify.annotations.Nullable Domain domain) {
        this.domain = domain;
    }

    public boolean belongsTo(Domain other) {
        return domain == null || domain == other;
    }
}
