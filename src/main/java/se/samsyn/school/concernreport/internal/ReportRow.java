package se.samsyn.school.concernreport.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.exchange.crossing.Routing;
import se.samsyn.foundation.encryption.Keyring;
import se.samsyn.foundation.encryption.KeysAway;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.Signature;
import se.samsyn.school.concernreport.Copy;
import se.samsyn.school.concernreport.ReportList.Child;
import se.samsyn.school.concernreport.ReportState;

/** A sent report as it is stored. @param removed null as long as the copy is kept */
record ReportRow(
        UUID id,
        Reference reference,
        UnitId school,
        PersonId reporterId,
        Signature reporter,
        UnitId to,
        Routing because,
        Copy copy,
        Instant submittedAt,
        LocalDate receivedOn,
        String ruleVersion,
        Standing standing,
        Sealed sealed,
        @Nullable Removed removed) {

    /** When the copy was removed, and by which version of the owner's rule. */
    record Removed(LocalDate on, @Nullable Integer version) {}

    /**
     * Where it stands.
     *
     * @param askedSince when social services asked for the first of what they wait for; null when they wait for nothing
     * @param supplemented true when anything has been added
     */
    record Standing(
            @Nullable Instant confirmedAt,
            @Nullable Instant answeredAt,
            @Nullable Instant takenAt,
            @Nullable Outcome outcome,
            @Nullable Instant askedSince,
            boolean supplemented) {
        boolean completionAsked() {
            return askedSince != null;
        }

        ReportState state() {
            if (takenAt != null) {
                return new ReportState.TakenByMunicipality(takenAt);
            }
            return answeredAt != null
                    ? new ReportState.Answered(answeredAt, outcome)
                    : confirmedAt != null ? new ReportState.Confirmed(confirmedAt) : new ReportState.Submitted();
        }
    }

    ReportContent content() {
        return Json.content(ReportStore.CONTENT.open(sealed.keys(), id, id, sealed.content()));
    }

    /** One can go on to report when nothing can be read: a list is shown without the children. */
    Child listed() {
        if (removed != null) {
            return new Child.Removed();
        }
        try {
            return Json.listed(ReportStore.LISTED.open(sealed.keys(), id, id, sealed.listed()))
                    .child();
        } catch (KeysAway notNow) {
            return new Child.Unreadable();
        }
    }

    /** What is said of the child: opened where it is shown, and not before. */
    record Sealed(Keyring keys, byte[] content, byte[] listed) {}
}
