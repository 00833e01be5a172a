package se.samsyn.exchange.crossing;

/** Why a report went to that unit. Shown to the reporter, and kept so that a wrong way can be corrected. */
public enum Routing {
    CHILDS_ADDRESS,
    SCHOOLS_DISTRICT,
    CHOSEN_BY_REPORTER,
    DEFAULT_UNIT,
    REGISTERED_BY_INTAKE
}
