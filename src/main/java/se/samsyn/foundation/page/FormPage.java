package se.samsyn.foundation.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that is one form and nothing else. Template {@code foundation/page/form}.
 *
 * @param tab what the browser calls the page, also in its history and its list of open pages: nobody's name
 * @param back null where there is nowhere to go back to
 * @param action where it is sent
 * @param hidden what the one who fills it in was given, and sends along
 */
public record FormPage(
        Frame frame,
        String tab,
        String title,
        @Nullable String lead,
        @Nullable Link back,
        FormErrors errors,
        String action,
        List<Hidden> hidden,
        List<Question> questions,
        String button) {
    public static final String TEMPLATE = "foundation/page/form";

    /** One whose heading names nobody. */
    public FormPage(
            Frame frame,
            String title,
            @Nullable String lead,
            @Nullable Link back,
            FormErrors errors,
            String action,
            List<Hidden> hidden,
            List<Question> questions,
            String button) {
        this(frame, title, title, lead, back, errors, action, hidden, questions, button);
    }

    public record Hidden(String name, String value) {}
}
