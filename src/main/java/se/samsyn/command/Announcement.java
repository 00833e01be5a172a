package se.samsyn.command;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints where the pages are, and how long the start took. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Announcement implements ApplicationListener<WebServerInitializedEvent> {
    @Override
    public void onApplicationEvent(WebServerInitializedEvent event) {
        double seconds = (System.currentTimeMillis()
                        - ManagementFactory.getRuntimeMXBean().getStartTime())
                / 1000.0;
        System.out.printf(
                Locale.ROOT,
                "Samsyn %.1f s  http://localhost:%d/%n",
                seconds,
                event.getWebServer().getPort());
    }
}
