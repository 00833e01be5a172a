package se.samsyn.school.concernreport.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import se.samsyn.foundation.attachment.Upload;

/** The files that somebody has chosen in a form. */
final class Uploads {
    private Uploads() {}

    /** None when nothing was chosen, or when the text is sent again from a page that could not keep the files. */
    static List<Upload> of(HttpServletRequest request, String box) {
        var parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return parts == null
                ? List.of()
                : parts.getFiles(box).stream()
                        .filter(file -> !name(file).isEmpty())
                        .map(file -> new Upload(name(file), file.getSize(), () -> bytes(file)))
                        .toList();
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
