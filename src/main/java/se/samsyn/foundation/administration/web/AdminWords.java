package se.samsyn.foundation.administration.web;

import se.samsyn.foundation.health.Level;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.Tag;

/** The ways back, and levels in words. */
final class AdminWords {
    private AdminWords() {}

    static Link toStart(Frame frame) {
        return new Link(frame.t("administration.title"), AdminPaths.START);
    }

    static Link toOrganisation(Frame frame) {
        return new Link(frame.t("administration.organisation"), AdminPaths.ORGANISATION);
    }

    /** A level has its shape and its word: colour alone says nothing. */
    static Tag tag(Frame frame, Level level) {
        Tag.Kind shape = switch (level) {
            case GREEN -> Tag.Kind.DONE;
            case YELLOW -> Tag.Kind.ACT;
            case UNKNOWN -> Tag.Kind.MINOR;
            case RED -> Tag.Kind.LATE;
        };
        return new Tag(shape, frame.t("health.level." + level.code()));
    }
}
