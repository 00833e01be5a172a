package se.samsyn.foundation.account.web;

import se.samsyn.foundation.shared.PersonId;

/** Where the pages of this room are. */
final class AccountPaths {
    static final String LIST = "/admin/konton";
    static final String NEW = LIST + "/ny";
    static final String CODES = LIST + "/koder";
    static final String PERSON = LIST + "/{id}";
    static final String CODE = PERSON + "/kod";
    static final String LOCK = PERSON + "/las";
    static final String APPOINT = PERSON + "/uppdrag";
    static final String END = PERSON + "/avsluta";
    static final String FIRST_TIME = "/forsta-gangen";
    static final String FIRST = "/forsta-systemforvaltaren";

    private AccountPaths() {}

    static String person(PersonId person) {
        return LIST + "/" + person;
    }
}
