package se.samsyn.foundation.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/**
 * A file that one gets to keep, under its name. It is never shown within a page of ours: whatever it holds, it runs
 * nowhere near a login.
 */
public final class FileView implements View {
    private final String name;
    private final String type;
    private final byte[] content;

    public FileView(String name, String type, byte[] content) {
        this.name = name;
        this.type = type;
        this.content = content.clone();
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
