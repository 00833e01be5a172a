package se.samsyn.foundation.notification.internal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.organisation.Assignment;
import se.samsyn.foundation.page.Numbers;
import se.samsyn.foundation.page.Texts;
import se.samsyn.foundation.shared.UnitId;

/**
 * What a mail says. These are all the variables that there are: numbers, the title of a function, and the name of a
 * workplace that is no school. A reference, a name of a child or of a school has nowhere to stand.
 *
 * @param function code of the title that it is written to
 */
record Letter(UUID id, Kind kind, UnitId unit, String function, Waiting waiting) {
    enum Kind {
        DIGEST("notification.mail.digest"),
        ESCALATION("notification.mail.escalation"),
        /** What somebody has to see to has begun just now. */
        NEWS("notification.mail.news"),
        /** What somebody has begun goes away. When, no mail says: it is read on another day than it is made. */
        LAST_CALL("notification.mail.last-call");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    /** @param coming due on a later day, near enough to be reminded of */
    record Waiting(int passed, int today, int coming) {
        int all() {
            return passed + today + coming;
        }

        Waiting plus(Waiting other) {
            return new Waiting(passed + other.passed, today + other.today, coming + other.coming);
        }
    }

    /**
     * @param of what is told, so that the same is told once; it stands in the mail's id only, and cannot be read there
     */
    static Letter to(Assignment assignment, Kind kind, String of, Waiting waiting) {
        String told = String.join(" ", kind.name(), assignment.id().toString(), of);
        return new Letter(
                UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.UTF_8)),
                kind,
                assignment.unit(),
                assignment.function().code(),
                waiting);
    }

    String subject(Texts texts) {
        return texts.t(kind.key + ".subject");
    }

    /** @param workplace null where its name would be a school's */
    String body(Texts texts, @Nullable String workplace, String link) {
        String title = texts.t("organisation.function." + function).toLowerCase(texts.locale());
        String to = workplace == null
                ? texts.t("notification.mail.to", title)
                : texts.t("notification.mail.to.at", title, workplace);
        return String.join(
                "\n",
                texts.t("notification.mail.hello"),
                "",
                Numbers.counted(texts, kind.key, waiting.all()),
                (kind == Kind.LAST_CALL || kind == Kind.NEWS ? "" : times(texts)) + to,
                "",
                texts.t("notification.mail.read", link),
                "",
                texts.t("notification.mail.why"),
                "");
    }

    private String times(Texts texts) {
        return counted(texts, "notification.mail.passed", waiting.passed())
                + counted(texts, "notification.mail.today", waiting.today())
                + counted(texts, "notification.mail.coming", waiting.coming());
    }

    private static String counted(Texts texts, String key, int number) {
        return number == 0 ? "" : Numbers.counted(texts, key, number) + "\n";
    }
}
