package se.samsyn.foundation.organisation;

import java.util.List;
import java.util.Locale;
import se.samsyn.foundation.shared.Domain;

/** What sort of workplace a unit is, and whose name one asks for there, the first function first. */
public enum UnitKind {
    /** Mottagningsenhet. Its contact is the deputy unit head (S73). */
    INTAKE("deputy_unit_head", "unit_head"),
    /** Socialjour. */
    OUT_OF_HOURS("out_of_hours_manager", "unit_head"),
    SCHOOL("principal", "preschool_principal"),
    OWNER_OFFICE("owner_representative"),
    CITY_OFFICE("city_steward", "administrator");

    private final List<String> contactFunctions;

    UnitKind(String... contactFunctions) {
        this.contactFunctions = List.of(contactFunctions);
    }

    List<String> contactFunctions() {
        return contactFunctions;
    }

    /** The side whose functions work there. */
    public Domain side() {
        return switch (this) {
            case SCHOOL, OWNER_OFFICE -> Domain.SCHOOL;
            case INTAKE, OUT_OF_HOURS -> Domain.SOCIAL;
            case CITY_OFFICE -> Domain.COMMON;
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
