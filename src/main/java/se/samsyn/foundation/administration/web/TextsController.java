package se.samsyn.foundation.administration.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.administration.Administration;
import se.samsyn.foundation.organisation.LocalText;
import se.samsyn.foundation.page.Form;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.wall.CommonActor;

/** The few texts that only the municipality itself knows. Looked at before they are saved. */
@Controller
class TextsController {
    private static final String WRITE = AdminController.WRITE;
    private static final List<String> LANGUAGES = List.of("sv", "en");

    private final Administration administration;
    private final Pages pages;

    TextsController(Administration administration, Pages pages) {
        this.administration = administration;
        this.pages = pages;
    }

    @GetMapping(AdminPaths.TEXTS)
    @Requires(WRITE)
    View texts(Frame frame, CommonActor actor) {
        List<LocalText> known = administration.register(actor).localTexts();
        Map<String, List<String>> typed = new HashMap<>();
        known.forEach(text -> typed.put(name(text), List.of(text.body())));
        return page(new Form(frame, "administration.texts", typed), known, HttpStatus.OK, frame);
    }

    @PostMapping(AdminPaths.TEXTS)
    @Requires(WRITE)
    View save(Frame frame, CommonActor actor, @RequestParam MultiValueMap<String, String> typed) {
        var form = new Form(frame, "administration.texts", typed);
        List<LocalText> written = new ArrayList<>();
        places().forEach(place -> {
            String body = form.optional(name(place));
            written.add(new LocalText(place.kind(), place.language(), body == null ? "" : body));
        });
        if (!form.isRight() || !form.raw("do").equals("save")) {
            return page(form, written, form.isRight() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT, frame);
        }
        List<LocalText> known = administration.register(actor).localTexts();
        administration.enter(
                actor,
                written.stream()
                        .filter(text -> !text.body().isEmpty() || known.stream().anyMatch(one -> isSame(one, text)))
                        .filter(text -> !known.contains(text))
                        .toList());
        return pages.seeOther(AdminPaths.TEXTS);
    }

    private View page(Form form, List<LocalText> shown, HttpStatus status, Frame frame) {
        List<TextsPage.Preview> previews = places().map(place -> new TextsPage.Preview(
                        place.language(), frame.t("administration.texts." + name(place)), words(place, shown)))
                .toList();
        var questions = places().map(place -> form.longText(name(place))).toList();
        return pages.page(
                "foundation/administration/web/texts",
                new TextsPage(frame, form.errors(), questions, previews),
                status);
    }

    /** What the pages will say: the municipality's words, or Samsyn's own. */
    private String words(LocalText place, List<LocalText> shown) {
        return shown.stream()
                .filter(text -> isSame(text, place) && !text.body().isEmpty())
                .map(LocalText::body)
                .findFirst()
                .orElseGet(() ->
                        pages.texts(Locale.of(place.language())).t(place.kind().text()));
    }

    private static boolean isSame(LocalText one, LocalText other) {
        return one.kind() == other.kind() && one.language().equals(other.language());
    }

    private static Stream<LocalText> places() {
        return Stream.of(LocalText.Kind.values())
                .flatMap(kind -> LANGUAGES.stream().map(language -> new LocalText(kind, language, "")));
    }

    private static String name(LocalText text) {
        return text.kind().code() + "_" + text.language();
    }
}
