package se.samsyn.oversight.statistics.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.page.Destination;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.wall.Actor;
import se.samsyn.oversight.statistics.Statistics;

@Controller
class StatisticsController {
    private static final String READ = "statistics.read";
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");

    private final Statistics statistics;
    private final Pages pages;

    StatisticsController(Statistics statistics, Pages pages) {
        this.statistics = statistics;
        this.pages = pages;
    }

    @Bean
    static Destination statisticsTab() {
        return new Destination("statistics.tab", "/statistik", READ, 60);
    }

    @GetMapping("/statistik")
    @Requires(READ)
    View figures(Frame frame, Actor actor, HttpServletRequest request) {
        return pages.page(
                "oversight/statistics/web/statistics",
                StatisticsPage.of(frame, statistics.yearly(actor, lastYear(request))));
    }

    @GetMapping("/statistik/orosanmalningar.csv")
    @Requires(READ)
    View csv(Frame frame, Actor actor, HttpServletRequest request) {
        byte[] file = new FigureCsv(frame.texts())
                .write(statistics.yearly(actor, lastYear(request)))
                .getBytes(StandardCharsets.UTF_8);
        return (model, asked, response) -> {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"orosanmalningar.csv\"");
            response.setContentLength(file.length);
            response.getOutputStream().write(file);
        };
    }

    /** What is not a year is not asked for. */
    private static @Nullable Integer lastYear(HttpServletRequest request) {
        String year = request.getParameter("ar");
        return year != null && YEAR.matcher(year).matches() ? Integer.valueOf(year) : null;
    }
}
