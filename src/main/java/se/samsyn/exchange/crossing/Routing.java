package se.samsyn.exchange.crossing;

/** Why a report went to that unit. Shown to the reporter, and kept so that a wrong way can be corrected. */
public enum Routing {
    CHILDS_ADDRESS,
    SCHOOLS_DISTRICT,
    CHOSEN_BY_REPORTER,
    /** Neither the child nor the school is in any district. */
    DEFAULT_UNIT,
    /** The table of addresses does not have the postal code. */
    UNKNOWN_ADDRESS,
    /** The address may lie in several districts, and the reporter does not know in which. */
    SEVERAL_DISTRICTS,
    /** Nobody has said where the child lives, and the school's pupils come from many districts (S48). */
    MANY_DISTRICTS,
    /** The child lives in a municipality that is not here. The default unit takes the report and sees to it. */
    OTHER_MUNICIPALITY,
    REGISTERED_BY_INTAKE;

    /** Nobody knew the district: at the default unit it is for a person to say whose the report is. */
    public boolean leavesToTriage() {
        return switch (this) {
            case DEFAULT_UNIT, UNKNOWN_ADDRESS, SEVERAL_DISTRICTS, MANY_DISTRICTS -> true;
            case CHILDS_ADDRESS, SCHOOLS_DISTRICT, CHOSEN_BY_REPORTER, OTHER_MUNICIPALITY, REGISTERED_BY_INTAKE ->
                false;
        };
    }
}
