package se.samsyn.foundation.administration.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.administration.Administration;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.AuthorityKind;
import se.samsyn.foundation.organisation.Municipality;
import se.samsyn.foundation.organisation.Register;
import se.samsyn.foundation.page.Form;
import se.samsyn.foundation.page.FormPage;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Period;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.CommonActor;

/** Municipality and boards, and the page that shows all that is entered. */
@Controller
class OrganisationController {
    private static final String WRITE = AdminController.WRITE;

    private final Administration administration;
    private final Pages pages;

    OrganisationController(Administration administration, Pages pages) {
        this.administration = administration;
        this.pages = pages;
    }

    @GetMapping(AdminPaths.ORGANISATION)
    @Requires(WRITE)
    View all(Frame frame, CommonActor actor) {
        return pages.page(
                "foundation/administration/web/organisation",
                OrganisationPage.of(frame, administration.register(actor)));
    }

    @GetMapping(AdminPaths.MUNICIPALITY)
    @Requires(WRITE)
    View municipality(Frame frame, CommonActor actor) {
        Municipality known = municipality(administration.register(actor));
        Map<String, List<String>> typed =
                known == null ? Map.of() : Form.values("name", known.name(), "code", known.code());
        return municipality(frame, known, new Form(frame, "administration.municipality", typed), HttpStatus.OK);
    }

    /** The code is the municipality's own and is entered once; the name may be misspelt. */
    @PostMapping(AdminPaths.MUNICIPALITY)
    @Requires(WRITE)
    View saveMunicipality(Frame frame, CommonActor actor, @RequestParam MultiValueMap<String, String> typed) {
        Municipality known = municipality(administration.register(actor));
        var form = new Form(frame, "administration.municipality", typed);
        String name = form.required("name");
        String code = known == null ? form.required("code") : known.code();
        if (code != null && !code.matches("\\d{4}")) {
            form.wrong("code", "administration.municipality.code.form");
        }
        if (name == null || code == null || !form.isRight()) {
            return municipality(frame, known, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (known == null) {
            administration.enter(actor, List.of(new Municipality(id(frame), code, name)));
        } else {
            administration.correct(actor, new Municipality(known.id(), code, name));
        }
        return pages.seeOther(AdminPaths.ORGANISATION);
    }

    private View municipality(Frame frame, @Nullable Municipality known, Form form, HttpStatus status) {
        var back = AdminWords.toOrganisation(frame);
        FormPage page = known == null
                ? form.page(back, AdminPaths.MUNICIPALITY, form.text("name"), form.number("code"))
                : form.page(back, AdminPaths.MUNICIPALITY, form.text("name"));
        return pages.page(FormPage.TEMPLATE, page, status);
    }

    private static @Nullable Municipality municipality(Register register) {
        return register.municipalities().isEmpty()
                ? null
                : register.municipalities().getFirst();
    }

    @GetMapping(AdminPaths.BOARD_NEW)
    @Requires(WRITE)
    View newBoard(Frame frame) {
        return board(frame, null, new Form(frame, "administration.board", Map.of()), HttpStatus.OK);
    }

    @PostMapping(AdminPaths.BOARD_NEW)
    @Requires(WRITE)
    View enterBoard(Frame frame, CommonActor actor, @RequestParam MultiValueMap<String, String> typed) {
        var form = new Form(frame, "administration.board", typed);
        AuthorityKind kind = form.one("kind", List.of(AuthorityKind.values()), AuthorityKind::code);
        String name = name(actor, form, null);
        if (kind == null || name == null) {
            return board(frame, null, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var since = Period.from(frame.dates().today());
        administration.enter(actor, List.of(new Authority(new AuthorityId(id(frame)), kind, name, since)));
        return pages.seeOther(AdminPaths.ORGANISATION);
    }

    @GetMapping(AdminPaths.BOARD)
    @Requires(WRITE)
    View board(Frame frame, CommonActor actor, @PathVariable UUID id) {
        Authority known = authority(actor, id);
        var typed = Form.values("name", known.name());
        return board(frame, known, new Form(frame, "administration.board", typed), HttpStatus.OK);
    }

    @PostMapping(AdminPaths.BOARD)
    @Requires(WRITE)
    View correctBoard(
            Frame frame, CommonActor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        Authority known = authority(actor, id);
        var form = new Form(frame, "administration.board", typed);
        String name = name(actor, form, known);
        if (name == null) {
            return board(frame, known, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        administration.correct(actor, new Authority(known.id(), known.kind(), name, known.period()));
        return pages.seeOther(AdminPaths.ORGANISATION);
    }

    private View board(Frame frame, @Nullable Authority known, Form form, HttpStatus status) {
        var back = AdminWords.toOrganisation(frame);
        FormPage page = known == null
                ? form.page(
                        back,
                        AdminPaths.BOARD_NEW,
                        form.select(
                                "kind",
                                List.of(AuthorityKind.values()),
                                AuthorityKind::code,
                                kind -> frame.t("administration.board.kind." + kind.code())),
                        form.text("name"))
                : form.page(back, AdminPaths.of(AdminPaths.BOARD, known.id()), form.text("name"));
        return pages.page(FormPage.TEMPLATE, page, status);
    }

    /** Two boards of one name could not be told apart in a list. */
    private @Nullable String name(CommonActor actor, Form form, @Nullable Authority self) {
        String name = form.required("name");
        boolean taken = name != null
                && administration.register(actor).authorities().stream()
                        .anyMatch(one -> one.name().equalsIgnoreCase(name)
                                && (self == null || !one.id().equals(self.id())));
        if (taken) {
            form.wrong("name", "administration.name.taken");
            return null;
        }
        return name;
    }

    private Authority authority(CommonActor actor, UUID id) {
        return administration.register(actor).authorities().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private static UUID id(Frame frame) {
        return Uuid7.at(frame.dates().now());
    }
}
