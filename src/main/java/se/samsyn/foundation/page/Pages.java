package se.samsyn.foundation.page;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** The door of this room: texts in a language, and a page from a template and its record. */
public interface Pages {
    Texts texts(Locale locale);

    Dates dates(Texts texts);

    /**
     * @param template the path under {@code src/main/jte} without its ending, for example
     *     {@code school/concernreport/web/child}
     * @param page the record that the template takes as its only parameter, named {@code page}
     */
    View page(String template, Object page);

    View page(String template, Object page, HttpStatus status);

    /** The page as text, for what is not shown in a browser. */
    String text(String template, Object page);

    /** Sends the browser on with a 303, so that a reload never posts again. */
    View seeOther(String path);
}
