package se.samsyn.foundation.administration.web;

/** Where the pages of this room are. */
final class AdminPaths {
    static final String START = "/admin";
    static final String CHANGES = START + "/andringar";
    static final String TRIAL = START + "/prov";
    static final String ORGANISATION = START + "/organisation";
    static final String MUNICIPALITY = START + "/kommun";
    static final String BOARD_NEW = START + "/namnder/ny";
    static final String BOARD = START + "/namnder/{id}";
    static final String DISTRICT_NEW = START + "/stadsdelar/ny";
    static final String DISTRICT = START + "/stadsdelar/{id}";
    static final String UNIT_NEW = START + "/enheter/ny";
    static final String UNIT = START + "/enheter/{id}";
    static final String DEFAULT_UNIT = START + "/standardenhet";
    static final String DELEGATION = START + "/delegation";
    static final String DELEGATION_NEW = DELEGATION + "/ny";
    static final String DELEGATION_END = DELEGATION + "/{id}/avsluta";
    static final String CALENDAR = START + "/kalender";
    static final String HEALTH = START + "/halsa";
    static final String TEXTS = START + "/texter";
    static final String MAIL = START + "/e-post";

    private AdminPaths() {}

    static String of(String pattern, Object id) {
        return pattern.replace("{id}", id.toString());
    }
}
