package se.samsyn.oversight.statistics.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.document.Documents;
import se.samsyn.foundation.document.NewTable;
import se.samsyn.foundation.page.Destination;
import se.samsyn.foundation.page.FileView;
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
    private final Documents documents;

    StatisticsController(Statistics statistics, Pages pages, Documents documents) {
        this.statistics = statistics;
        this.pages = pages;
        this.documents = documents;
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
        char decimalSign = frame.t("number.decimal").charAt(0);
        return file("text/csv;charset=UTF-8", "csv", documents.csv(table(frame, actor, request), decimalSign));
    }

    @GetMapping("/statistik/orosanmalningar.xlsx")
    @Requires(READ)
    View xlsx(Frame frame, Actor actor, HttpServletRequest request) {
        return file(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "xlsx",
                documents.xlsx(table(frame, actor, request)));
    }

    private NewTable table(Frame frame, Actor actor, HttpServletRequest request) {
        return new FigureTable(frame.texts()).of(statistics.yearly(actor, lastYear(request)));
    }

    private static View file(String type, String ending, byte[] file) {
        return new FileView("orosanmalningar." + ending, type, file);
    }

    /** What is not a year is not asked for. */
    private static @Nullable Integer lastYear(HttpServletRequest request) {
        String year = request.getParameter("ar");
        return year != null && YEAR.matcher(year).matches() ? Integer.valueOf(year) : null;
    }
}
