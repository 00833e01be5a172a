package se.samsyn.school.concernreport.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.page.FormSteps;
import se.samsyn.foundation.page.Texts;
import se.samsyn.school.concernreport.Part;

/** The form's five steps, as they stand in the address. */
enum StepPath {
    CHILD("barnet", Part.CHILD),
    CONCERN("oron", Part.CONCERN),
    HOME("hemmet", Part.HOME),
    FEEDBACK("aterkoppling", Part.FEEDBACK),
    CHECK("kontrollera", null);

    private final String path;
    private final @Nullable Part part;

    StepPath(String path, @Nullable Part part) {
        this.path = path;
        this.part = part;
    }

    static StepPath of(Part part) {
        return valueOf(part.name());
    }

    /** A step with questions. */
    static Part part(String path) {
        return Arrays.stream(Part.values())
                .filter(part -> of(part).path.equals(path))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    String of(String id) {
        return "/anmal/" + id + "/" + path;
    }

    String name(Texts texts) {
        return texts.t("concernreport.step." + path);
    }

    StepPath next() {
        return values()[ordinal() + 1];
    }

    /** Null on the first step. */
    @Nullable
    StepPath previous() {
        return ordinal() == 0 ? null : values()[ordinal() - 1];
    }

    FormSteps steps(Texts texts) {
        List<String> names =
                Arrays.stream(values()).map(step -> step.name(texts)).toList();
        return new FormSteps(ordinal() + 1, names);
    }
}
