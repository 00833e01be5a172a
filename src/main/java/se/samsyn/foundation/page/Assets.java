package se.samsyn.foundation.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The built files that pages point to, each with a mark of its content so that browsers may keep it for ever. */
public final class Assets {
    private static final Properties MARKS = read();

    private Assets() {}

    public static String path(String name) {
        String mark = MARKS.getProperty(name);
        if (mark == null) {
            throw new IllegalArgumentException("The front-end build made no " + name);
        }
        return "/static/" + name + "?v=" + mark;
    }

    private static Properties read() {
        var marks = new Properties();
        try (InputStream built = Assets.class.getResourceAsStream("/static/assets.properties")) {
            if (built == null) {
                throw new IllegalStateException("static/assets.properties is missing: run frontend/build.sh");
            }
            marks.load(built);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return marks;
    }
}
