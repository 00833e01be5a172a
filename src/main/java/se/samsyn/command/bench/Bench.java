package se.samsyn.command.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.command.client.Arguments;
import se.samsyn.command.client.Connection;
import se.samsyn.command.client.Indoors;
import se.samsyn.command.client.Product;
import se.samsyn.command.client.Visitor;

/** Starts the program, fills its database, and measures P1 to P4 and P6, the start and the memory. */
public final class Bench {
    public static final String NAME = "bench";

    private static final String QUICK = "--quick";
    private static final List<String> INTAKE =
            List.of("Tore Testström", "Disa Demoberg", "Petra Provberg", "Hanna Hässelkvist", "Pelle Påhittsson");
    private static final String STEWARD = "Sixten Sagolund";
    private static final List<Integer> YEARS = List.of(2013, 2014, 2016, 2019, 2022);

    private final Class<?> program;
    private final Path data;
    private final Size size;

    private Bench(Class<?> program, Path data, Size size) {
        this.program = program;
        this.data = data;
        this.size = size;
    }

    public static int run(Class<?> program, List<String> words) {
        var arguments = Arguments.of(words, Set.of(QUICK), Set.of());
        try {
            new Bench(program, arguments.data(), Size.of(arguments.switches().contains(QUICK))).run();
            return 0;
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void run() throws IOException, SQLException {
        Path log = data.resolveSibling("bench.log");
        Files.createDirectories(data);
        say("Filling a new database with %,d reports ...", size.reports());
        Map<String, String> drafts;
        try (var product = Product.start(data, log)) {
            drafts = drafts(product);
        }
        Map<String, List<String>> copies = new LinkedHashMap<>();
        try (var indoors = Indoors.open(program, data)) {
            var seeder = new Seeder(indoors);
            seeder.fill(size.reports());
            for (var draft : drafts.entrySet()) {
                copies.put(draft.getKey(), seeder.copyDraft(draft.getValue(), size.drafts() / drafts.size()));
            }
            seeder.settle();
        }
        double start = start(log);
        try (var product = Product.start(data, log);
                var superuser = product.data().superuser()) {
            report(measure(product, superuser, copies), start, Processes.residentMegabytes(product.pid()));
        }
    }

    /** Median of some starts on the full database, to the first page with the right content. */
    private double start(Path log) throws IOException {
        double[] seconds = new double[size.starts()];
        for (int time = 0; time < seconds.length; time++) {
            try (var product = Product.start(data, log)) {
                seconds[time] = product.startSeconds();
            }
        }
        Arrays.sort(seconds);
        say(
                "Start to the first page: %.1f s (%.1f-%.1f)",
                seconds[seconds.length / 2], seconds[0], seconds[seconds.length - 1]);
        return seconds[seconds.length / 2];
    }

    private record Figures(List<Outcome> outcomes, Pressure pressure) {}

    /** One of each teacher's, written page by page through the program. */
    private static Map<String, String> drafts(Product product) throws IOException {
        Map<String, String> drafts = new LinkedHashMap<>();
        try (var browser = new Connection(product.port())) {
            for (String teacher : Visitor.TEACHERS) {
                drafts.put(teacher, Submit.write(browser, Visitor.logIn(product.port(), teacher)));
            }
        }
        return drafts;
    }

    private Figures measure(Product product, java.sql.Connection superuser, Map<String, List<String>> drafts)
            throws IOException, SQLException {
        List<Outcome> outcomes = new ArrayList<>();
        List<Job> jobs;
        try (var log = StatementLog.open(data.resolve("pg.log"), superuser)) {
            jobs = jobs(product, log, new Counting(superuser), drafts);
        }
        try (var rounds = new Rounds(product, server(product))) {
            for (Job job : jobs) {
                outcomes.add(measure(rounds, job));
            }
        }
        // Sending is the last of the jobs: see there.
        double saturated = Outcome.median(outcomes.getLast().product(), Sample::aSecond);
        return new Figures(outcomes, pressure(new OpenLoop(product.port()), jobs.getLast(), saturated));
    }

    private Pressure pressure(OpenLoop arrivals, Job job, double saturated) throws IOException, SQLException {
        double pace = saturated * Pressure.SHARE;
        List<Waits> waits = new ArrayList<>();
        for (int round = 0; round < size.rounds(); round++) {
            waits.add(arrivals.measure(job, pace, size.round().multipliedBy(2)));
            say(
                    "P3 round %d: p99 %.1f ms at %.0f a second",
                    round + 1, waits.getLast().percentile(0.99), pace);
        }
        return new Pressure(saturated, pace, waits, Processes.load());
    }

    private Outcome measure(Rounds rounds, Job job) throws IOException, SQLException {
        say("%s: warming up", job.name());
        rounds.product(job, size.warmUp());
        rounds.raw(job, size.warmUp().dividedBy(3));
        List<Sample> raw = new ArrayList<>();
        List<Sample> product = new ArrayList<>();
        for (int round = 0; round < size.rounds(); round++) {
            raw.add(rounds.raw(job, size.round()));
            product.add(rounds.product(job, size.round()));
            say(
                    "%s round %d: raw %.2f ms, product %.2f ms of processor time",
                    job.name(),
                    round + 1,
                    raw.getLast().cpu(),
                    product.getLast().cpu());
        }
        return new Outcome(job.name(), job.what(), job.statements(), raw, product);
    }

    private List<Job> jobs(Product product, StatementLog log, Counting rows, Map<String, List<String>> drafts)
            throws IOException, SQLException {
        try (var browser = new Connection(product.port())) {
            var submit = new Submit(rows);
            for (var teacher : drafts.entrySet()) {
                submit.add(browser, log, Visitor.logIn(product.port(), teacher.getKey()), teacher.getValue());
            }
            var inbox = new Pages(
                    "P4",
                    "inbox",
                    "class=\"ref\"",
                    "select count(*) from social_access.access_log where action = 'intake.list'",
                    rows);
            for (String worker : INTAKE) {
                inbox.add(browser, log, Visitor.logIn(product.port(), worker), "/inkorg");
            }
            var figures = new Pages("P6", "statistics", "data-label=", null, rows);
            Visitor steward = Visitor.logIn(product.port(), STEWARD);
            for (int year : YEARS) {
                figures.add(browser, log, steward, "/statistik?ar=" + year);
            }
            // What only reads comes first: every submit makes the inbox longer.
            return List.of(figures, inbox, submit);
        }
    }

    private void report(Figures figures, double start, long memory) throws IOException {
        say("%nProcessor time for one request in ms, raw beside product (median of %d rounds)", size.rounds());
        say(
                "    ratio             db     wall      product: /s  PostgreSQL JVM    raw: /s  PostgreSQL client   p50 ms p99"
                        + "    load");
        figures.outcomes().forEach(outcome -> say("%s", outcome.line()));
        say("%s", figures.pressure().line());
        say("start %.1f s, memory after the run %d MB, %,d reports", start, memory, size.reports());
        say("ratio: (PostgreSQL + plain JDBC client) / (PostgreSQL + product). db: the same without that client.");
        String json = Stream.concat(
                        figures.outcomes().stream().map(Outcome::json),
                        Stream.of(figures.pressure().json()))
                .collect(Collectors.joining(","));
        Path file = data.resolveSibling("bench.json");
        Files.writeString(
                file,
                String.format(
                        Locale.ROOT,
                        "{%s,\"start\":{\"seconds\":%.2f},\"memory\":{\"mb\":%d},\"reports\":%d,\"raw_client\":\"JDBC, 8"
                                + " connections, server-prepared\"}%n",
                        json,
                        start,
                        memory,
                        size.reports()));
        say("%s", file);
    }

    private static RawClient.Server server(Product product) throws IOException {
        return new RawClient.Server(product.data().databaseUrl(), product.data().secrets());
    }

    private static void say(String words, Object... values) {
        System.out.println(String.format(Locale.ROOT, words, values));
    }
}
