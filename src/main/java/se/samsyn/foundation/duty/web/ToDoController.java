package se.samsyn.foundation.duty.web;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.duty.DutyRoom.Reach;
import se.samsyn.foundation.duty.Reminders;
import se.samsyn.foundation.duty.Task;
import se.samsyn.foundation.duty.web.ToDoLines.When;
import se.samsyn.foundation.duty.web.ToDoPage.Other;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.page.Destination;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.Numbers;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.wall.Actor;
import se.samsyn.foundation.wall.Role;

/** Page 3: what waits for the one who looks, nearest due time first. */
@Controller
class ToDoController {
    private static final String PATH = "/att-gora";
    private static final String UNIT = "enheten";

    /** Those who answer for others hear of it when nobody is reminded. */
    private static final Set<Role> ANSWERING =
            Set.of(Role.PRINCIPAL, Role.SCHOOL_OWNER, Role.INTAKE_MANAGER, Role.ADMINISTRATOR);

    private final ToDoReader reader;
    private final Pages pages;
    private final Reminders reminders;

    ToDoController(ToDoReader reader, Pages pages, Reminders reminders) {
        this.reader = reader;
        this.pages = pages;
        this.reminders = reminders;
    }

    @Bean
    static Destination toDoTab() {
        return Destination.aside("duty.tab", PATH, ToDoReader.LIST, 5);
    }

    @GetMapping(PATH)
    @Requires(ToDoReader.LIST)
    View toDo(Frame frame, Actor actor, @RequestParam(defaultValue = "") String visa) {
        Reach reach = visa.equals(UNIT) ? Reach.UNIT : Reach.OWN;
        ToDo toDo = reader.read(actor, reach);
        var page = new ToDoPage(
                frame,
                lead(frame, toDo),
                actor.domain() == Domain.SOCIAL ? other(frame, reach) : null,
                new ToDoLines(frame).groups(toDo),
                empty(frame, toDo),
                toDo.more(),
                reminders.areSent() || !ANSWERING.contains(actor.role()) ? null : frame.t("duty.silent"),
                next(frame, toDo));
        return pages.page("foundation/duty/web/todo", page);
    }

    /** "Sex saker väntar på dig. En är försenad." */
    private static String lead(Frame frame, ToDo toDo) {
        int number = toDo.tasks().size();
        long late = toDo.tasks().stream()
                .filter(task -> ToDoLines.when(task.due(), toDo.at()) == When.PASSED)
                .count();
        String all =
                toDo.more() ? frame.t("duty.lead.more", number) : Numbers.counted(frame.texts(), "duty.lead", number);
        return late == 0 ? all : frame.t("duty.lead.late", all, Numbers.counted(frame.texts(), "duty.late", late));
    }

    private static String empty(Frame frame, ToDo toDo) {
        return toDo.next() == null
                ? frame.t("duty.empty.sentence")
                : frame.t("duty.empty.next", frame.dates().dayAndTime(toDo.next()));
    }

    private static Other other(Frame frame, Reach reach) {
        return reach == Reach.OWN
                ? new Other(frame.t("duty.shown.own"), new Link(frame.t("duty.show.unit"), PATH + "?visa=" + UNIT))
                : new Other(frame.t("duty.shown.unit"), new Link(frame.t("duty.show.own"), PATH));
    }

    private static @Nullable String next(Frame frame, ToDo toDo) {
        return toDo.tasks().stream()
                .map(Task::due)
                .filter(Objects::nonNull)
                .filter(due -> ToDoLines.when(due, toDo.at()) == When.LATER)
                .min(Instant::compareTo)
                .map(due -> frame.t("duty.next", frame.dates().fullDay(Dates.localDate(due))))
                .orElse(null);
    }
}
