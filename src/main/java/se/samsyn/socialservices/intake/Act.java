package se.samsyn.socialservices.intake;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.CompletionTopic;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.Protection;
import se.samsyn.exchange.crossing.SupplementId;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.socialservices.feedback.Channel;

/** What can be done with a report. */
public sealed interface Act {
    /** The action in the permission matrix. */
    String permission();

    /** Makes the actor the one who handles it. */
    record Take() implements Act {
        @Override
        public String permission() {
            return "intake.take";
        }
    }

    /** @param from who handled it when this was decided; null when nobody did */
    record Assign(PersonId to, @Nullable PersonId from) implements Act {
        @Override
        public String permission() {
            return "intake.assign";
        }
    }

    /** Bekräftelse: a person says to the reporter that the report is received (S9, S10). */
    record Confirm(Channel by) implements Act {
        @Override
        public String permission() {
            return "intake.confirm";
        }
    }

    /** @param needed whether the child needs protection now */
    record AssessProtection(boolean needed, String reasoning) implements Act {
        @Override
        public String permission() {
            return "intake.assess";
        }
    }

    /** Goes on to a preliminary assessment although the protection assessment proposes to open at once. */
    record BeginPreliminaryAssessment() implements Act {
        @Override
        public String permission() {
            return "intake.begin";
        }
    }

    /** More time for the preliminary assessment: synnerliga skäl (SoL 2025:400 20 kap. 2 §). */
    record Extend(LocalDate until, String reason) implements Act {
        @Override
        public String permission() {
            return "intake.extend";
        }
    }

    /**
     * Opens an investigation, does not, or adds the report to one that is open.
     *
     * @param reason stays here and never crosses
     * @param withheldBecause why a mandated reporter is not told; null when told as usual
     */
    record Decide(Outcome outcome, String reason, @Nullable String withheldBecause) implements Act {
        @Override
        public String permission() {
            return "intake.decide";
        }
    }

    /** Tells the outcome to a mandated reporter who cannot read it in Samsyn. */
    record GiveOutcome(Channel by) implements Act {
        @Override
        public String permission() {
            return "intake.confirm";
        }
    }

    /**
     * Says that the report is in the board's own case system, under that number.
     *
     * @param supplements how many of the school's supplements are there with it
     */
    record HandOver(CaseNumber caseNumber, int supplements) implements Act {
        @Override
        public String permission() {
            return "intake.hand_over";
        }
    }

    /**
     * Makes another unit responsible, of the same board or another. Clock and history go with it.
     *
     * @param reason why it is theirs
     */
    record Transfer(UnitId to, String reason) implements Act {
        @Override
        public String permission() {
            return "intake.transfer";
        }
    }

    /** Says that a report is this unit's, when it came because nobody knew the district. */
    record Keep() implements Act {
        @Override
        public String permission() {
            return "intake.keep";
        }
    }

    /**
     * Sends the report to a municipality that is not here. The unit stays responsible until somebody there has taken
     * it.
     *
     * @param note may be empty
     */
    record SendToMunicipality(String municipality, SendingWay by, String note) implements Act {
        @Override
        public String permission() {
            return "intake.send_on";
        }
    }

    /** Somebody in the other municipality has taken the report: here it has ended. */
    record RecordTaker(Taker taker) implements Act {
        @Override
        public String permission() {
            return "intake.send_on";
        }
    }

    /**
     * Lets the out-of-hours unit go on while the unit is closed. Responsibility and clock stay.
     *
     * @param note what it has to know
     */
    record LeaveToOutOfHours(String note) implements Act {
        @Override
        public String permission() {
            return "intake.leave";
        }
    }

    /** @param note what the unit has to know when it opens; may be empty */
    record HandBack(String note) implements Act {
        @Override
        public String permission() {
            return "intake.hand_back";
        }
    }

    /**
     * Asks the school to tell more (S7). No words of one's own: nothing that social services know may cross unassessed.
     */
    record RequestCompletion(Set<CompletionTopic> topics) implements Act {
        public RequestCompletion {
            topics = Set.copyOf(topics);
            if (topics.isEmpty()) {
                throw new IllegalArgumentException("Nothing is asked for");
            }
        }

        @Override
        public String permission() {
            return "intake.request_completion";
        }
    }

    /**
     * What the school has added is read.
     *
     * @param shown to whoever says so: what has come since then is still unread
     */
    record ReadSupplements(Set<SupplementId> shown) implements Act {
        public ReadSupplements {
            shown = Set.copyOf(shown);
        }

        @Override
        public String permission() {
            return "intake.read_supplement";
        }
    }

    /**
     * @param newReport whether what was added after the decision is a report of its own, which is then registered
     * @param shown to whoever judges: nobody judges what they have not seen
     */
    record JudgeSupplements(boolean newReport, Set<SupplementId> shown) implements Act {
        public JudgeSupplements {
            shown = Set.copyOf(shown);
        }

        @Override
        public String permission() {
            return "intake.judge_supplement";
        }
    }

    /** Jäv: a close relation keeps somebody away from the report. Why is asked by nobody. */
    record MarkConflict(PersonId who) implements Act {
        @Override
        public String permission() {
            return "intake.mark_conflict";
        }
    }

    record LiftConflict(PersonId who) implements Act {
        @Override
        public String permission() {
            return "intake.lift_conflict";
        }
    }

    /** The child's identity is protected, which was not known when the report came. */
    record MarkProtected(Protection kind) implements Act {
        public MarkProtected {
            if (!kind.isProtected()) {
                throw new IllegalArgumentException("Not protected");
            }
        }

        @Override
        public String permission() {
            return "intake.mark_protected";
        }
    }

    /** An addition, also a correction: what was received is never changed. */
    record AddNote(String text) implements Act {
        @Override
        public String permission() {
            return "intake.note";
        }
    }
}
