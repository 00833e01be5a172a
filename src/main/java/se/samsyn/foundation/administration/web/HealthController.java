package se.samsyn.foundation.administration.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Open;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.administration.Administration;
import se.samsyn.foundation.administration.Looked;
import se.samsyn.foundation.health.Level;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;

/** How the house is, for those who administer it and for a program that watches it. */
@Controller
class HealthController {
    private final Administration administration;
    private final Pages pages;

    HealthController(Administration administration, Pages pages) {
        this.administration = administration;
        this.pages = pages;
    }

    @GetMapping(AdminPaths.HEALTH)
    @Requires(AdminController.WRITE)
    View page(Frame frame) {
        return pages.page("foundation/administration/web/health", HealthPage.of(frame, administration.health()));
    }

    /**
     * The levels and no word more: which unit lacks what is for those who have logged in. The status is 503 only when
     * the database does not answer, so that nobody takes the program away because a manager on duty is not named.
     */
    @GetMapping("/halsa")
    @Open("levels only, for a program that watches; no name and no number")
    ResponseEntity<String> machine() {
        List<Looked> looked = administration.health();
        Level worst = looked.stream()
                .map(one -> one.finding().level())
                .max(Comparator.naturalOrder())
                .orElse(Level.UNKNOWN);
        String things = looked.stream()
                .map(one -> "\"%s\":\"%s\""
                        .formatted(one.thing(), one.finding().level().code()))
                .collect(Collectors.joining(","));
        boolean down = looked.stream()
                .anyMatch(one -> one.thing().equals("database") && one.finding().level() == Level.RED);
        return ResponseEntity.status(down ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .body("{\"status\":\"%s\",\"things\":{%s}}".formatted(worst.code(), things));
    }
}
