package se.samsyn.foundation.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

@Component
class DefaultPages implements Pages {
    private static final Locale SWEDISH = Locale.of("sv");

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "se.samsyn");
    private final Texts swedish = load(SWEDISH, false);
    private final Texts english = load(Locale.ENGLISH, true);
    private final Clock clock;

    DefaultPages(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Texts texts(Locale locale) {
        return locale.getLanguage().equals("en") ? english : swedish;
    }

    @Override
    public Dates dates(Texts texts) {
        return new Dates(texts, clock);
    }

    @Override
    public View page(String template, Object page) {
        return page(template, page, HttpStatus.OK);
    }

    @Override
    public View page(String template, Object page, HttpStatus status) {
        return new PageView(engine, template + ".jte", page, status);
    }

    @Override
    public String text(String template, Object page) {
        var output = new StringOutput();
        engine.render(template + ".jte", page, output);
        return output.toString();
    }

    @Override
    public View seeOther(String path) {
        return (model, request, response) -> {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader("Location", path);
        };
    }

    private static Texts load(Locale locale, boolean translated) {
        Map<String, String> sentences = new HashMap<>();
        try {
            for (Resource bundle :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/**/*.properties")) {
                String name = String.valueOf(bundle.getFilename());
                if (name.endsWith("_en.properties") == translated) {
                    read(bundle).forEach((key, sentence) -> sentences.put((String) key, (String) sentence));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Texts(locale, sentences);
    }

    private static Properties read(Resource bundle) throws IOException {
        var sentences = new Properties();
        try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            sentences.load(reader);
        }
        return sentences;
    }
}
