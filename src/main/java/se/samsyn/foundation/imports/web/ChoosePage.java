package se.samsyn.foundation.imports.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.imports.ImportKind;
import se.samsyn.foundation.imports.Imports;
import se.samsyn.foundation.page.Choice;
import se.samsyn.foundation.page.Choices;
import se.samsyn.foundation.page.Field;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.Numbers;

record ChoosePage(Frame frame, FormErrors errors, Choices kind, Field file, List<Link> templates) {
    static ChoosePage of(Frame frame, @Nullable ImportKind chosen, FormErrors errors) {
        List<Choice> kinds = Arrays.stream(ImportKind.values())
                .map(kind -> new Choice(
                        kind.name(),
                        frame.t("imports.kind." + kind.code()),
                        frame.t("imports.kind." + kind.code() + ".hint"),
                        kind == chosen))
                .toList();
        List<Link> templates = Arrays.stream(ImportKind.values())
                .map(kind -> new Link(frame.t("imports.template." + kind.code()), ImportPaths.template(kind)))
                .toList();
        return new ChoosePage(
                frame,
                errors,
                errors.choices("kind", frame.t("imports.kind"), null, kinds),
                errors.field(
                        "file",
                        frame.t("imports.file"),
                        frame.t("imports.file.hint", Numbers.whole(frame.texts(), Imports.MOST_ROWS)),
                        ""),
                templates);
    }
}
