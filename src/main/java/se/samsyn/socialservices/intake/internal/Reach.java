package se.samsyn.socialservices.intake.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.access.KeptAway;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.SocialActor;

/**
 * The reports that an actor has a ground of their own for, as a part of the statements that find one (decision 65).
 *
 * <p>What the unit works with is everybody's there. What is finished is its handler's, or whoever decided it where
 * nobody handled it, and the manager's; when the school adds something it is the unit's again until that is read.
 * Whoever stands in for the unit reaches only what stands in the out-of-hours unit's inbox too.
 */
final class Reach {
    /** A report of a child with a protected identity is for those with the right at its unit (decision 68). */
    static final String MAY_PROTECTED = """
            (not report.protected or ? or exists (
                select from intake.protection_right
                where protection_right.unit_id = report.unit_id and protection_right.person_id = ?
                  and protection_right.taken_at is null))
            """;

    /** Without asking whom a conflict of interest keeps away. */
    static final String GROUND = """
            (report.unit_id = ? and coalesce(?, report.out_of_hours_unit_id) is not distinct from report.out_of_hours_unit_id
             and (report.open or report.stage = 'TRANSFERRED' or ? or coalesce(report.handler_id = ?, false)
                  or report.handler_id is null and exists (
                      select from intake.event
                      where event.report_id = report.id and event.kind in ('Decided', 'TakerRecorded')
                        and event.person_id = ?)
                  or exists (
                      select from intake.supplement
                      where supplement.report_id = report.id and supplement.mark <> 'READ'))
             and\s""" + MAY_PROTECTED + ")";

    /** Nobody whom a conflict of interest keeps away. */
    static final String NOT_KEPT_AWAY = KeptAway.not("report.id");

    static final String OWN = GROUND + " and " + NOT_KEPT_AWAY;

    private Reach() {}

    /** What fills the places of {@link #OWN}. */
    static List<@Nullable Object> own(SocialActor actor) {
        List<@Nullable Object> values = new ArrayList<>(ground(actor));
        values.add(actor.person().value());
        return values;
    }

    /** What fills the places of {@link #GROUND}. */
    static List<@Nullable Object> ground(SocialActor actor) {
        UnitId from = actor.standsInFrom();
        return Arrays.asList(
                actor.unit().value(),
                from == null ? null : from.value(),
                actor.is(Role.INTAKE_MANAGER),
                actor.person().value(),
                actor.person().value(),
                hasRight(actor),
                actor.person().value());
    }

    /** What fills the places of {@link #MAY_PROTECTED}. */
    static List<Object> mayProtected(SocialActor actor) {
        return List.of(hasRight(actor), actor.person().value());
    }

    /** By the function alone. At night there is nobody else. */
    static boolean hasRight(SocialActor actor) {
        return actor.is(Role.INTAKE_MANAGER) || actor.isOutOfHours();
    }
}
