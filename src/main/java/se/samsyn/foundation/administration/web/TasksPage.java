package se.samsyn.foundation.administration.web;

import java.util.List;
import se.samsyn.foundation.administration.Task;
import se.samsyn.foundation.administration.Task.State;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.Numbers;
import se.samsyn.foundation.page.Tag;
import se.samsyn.foundation.page.Texts;

/** @param done how many of the tasks are done, in a sentence */
record TasksPage(Frame frame, String done, List<Row> rows) {
    record Row(String heading, Tag tag, String why, Link link) {}

    static TasksPage of(Frame frame, List<Task> tasks) {
        long done = tasks.stream().filter(task -> task.state() == State.DONE).count();
        return new TasksPage(
                frame,
                frame.t(
                        "administration.done",
                        Texts.capital(Numbers.word(frame.texts(), done)),
                        Numbers.word(frame.texts(), tasks.size())),
                tasks.stream().map(task -> row(frame, task)).toList());
    }

    private static Row row(Frame frame, Task task) {
        String key = "administration.task." + task.kind().code();
        Tag.Kind shape = switch (task.state()) {
            case NOT_BEGUN -> Tag.Kind.WAITING;
            case BEGUN -> Tag.Kind.WORKING;
            case DONE -> Tag.Kind.DONE;
        };
        return new Row(
                frame.t(key),
                new Tag(shape, frame.t("administration.state." + task.state().code())),
                frame.t(key + ".why"),
                new Link(frame.t(key + ".go"), path(task.kind())));
    }

    private static String path(Task.Kind kind) {
        return switch (kind) {
            case BOARDS, UNITS -> AdminPaths.ORGANISATION;
            case SCHOOLS, ADDRESSES -> "/inlasning";
            case STAFF -> "/admin/konton";
            case ACTIVATION -> AdminPaths.DEFAULT_UNIT;
            case MAIL -> AdminPaths.MAIL;
            case TRIAL -> AdminPaths.TRIAL;
        };
    }
}
