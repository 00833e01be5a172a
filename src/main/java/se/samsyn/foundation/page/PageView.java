package se.samsyn.foundation.page;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** A page ready to be written: a template, its record and a status. Written whole or not at all. */
final class PageView implements View {
    private final TemplateEngine engine;
    private final String template;
    private final Object page;
    private final HttpStatus status;

    PageView(TemplateEngine engine, String template, Object page, HttpStatus status) {
        this.engine = engine;
        this.template = template;
        this.page = page;
        this.status = status;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var output = new Utf8ByteOutput();
        engine.render(template, page, output);
        response.setStatus(status.value());
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream()::write);
    }
}
