package se.samsyn.command.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import se.samsyn.command.client.Indoors;
import se.samsyn.command.client.Product;
import se.samsyn.command.client.Visitor;

/** Kills, restarts, and judges. Control: on a server that forgets, where the judge must find that something is lost. */
public final class Faults {
    public static final String NAME = "faults";

    private static final int REPORTERS = 8;
    private static final int PATIENCE_SECONDS = 180;
    private static final int PAUSE_MILLIS = 50;
    private static final double MILLIS = 1000;

    private final Options options;
    private final Class<?> program;
    private final int port;
    private final Path log;
    private Product product;

    private Faults(Options options, Class<?> program) throws IOException, SQLException {
        this.options = options;
        this.program = program;
        this.port = Product.freePort();
        this.log = options.data().resolveSibling("faults.log");
        this.product = start();
    }

    /** @return 0 when nothing was lost, or when the control did find losses */
    public static int run(Class<?> program, List<String> words) {
        Options options = Options.of(words);
        try {
            Files.createDirectories(options.data());
            Files.deleteIfExists(options.data().resolveSibling("faults.log"));
            Verdict verdict = new Faults(options, program).run();
            System.out.println(verdict);
            boolean asExpected = options.control() ? verdict.lost() > 0 : verdict.isClean();
            return asExpected ? 0 : 1;
        } catch (IOException | SQLException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Verdict run() throws IOException, SQLException, InterruptedException {
        try (var history = History.begin(options.data().resolveSibling("faults.csv"))) {
            List<Reporter> reporters = reporters(history);
            List<Thread> threads = reporters.stream()
                    .map(reporter -> Thread.ofPlatform().daemon().start(reporter))
                    .toList();
            for (int round = 1; round <= options.rounds(); round++) {
                await(history, history.acknowledged() + options.receipts());
                strike(round, history);
            }
            reporters.forEach(Reporter::stop);
            for (Thread thread : threads) {
                if (!thread.join(Duration.ofSeconds(PATIENCE_SECONDS))) {
                    throw new IllegalStateException("A reporter got neither a receipt nor a refusal");
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%,d receipts; \"Skicka\" was pressed %,d times%n",
                    history.acknowledged(),
                    history.pressed());
            return judge(history);
        } finally {
            product.close();
        }
    }

    private List<Reporter> reporters(History history) throws IOException {
        List<Address> addresses = Address.all();
        List<Reporter> reporters = new ArrayList<>();
        for (int number = 0; number < REPORTERS; number++) {
            Visitor teacher = Visitor.logIn(port, Visitor.TEACHERS.get(number % Visitor.TEACHERS.size()));
            reporters.add(new Reporter(port, teacher, addresses, history));
        }
        return reporters;
    }

    private void strike(int round, History history) throws IOException, SQLException, InterruptedException {
        Blow blow = Blow.ofRound(round);
        long begun = System.currentTimeMillis();
        blow.strike(product);
        if (!product.lives()) {
            product = start();
        }
        await(history, history.acknowledged() + 1);
        System.out.printf(
                Locale.ROOT,
                "round %d of %d: %s, the next receipt after %.1f s; %,d receipts%n",
                round,
                options.rounds(),
                blow.words(),
                (System.currentTimeMillis() - begun) / MILLIS,
                history.acknowledged());
    }

    private Product start() throws IOException, SQLException {
        var looseness = Looseness.in(options.data());
        if (options.control() && Files.exists(looseness.settings())) {
            looseness.tighten();
        }
        Product started = Product.start(options.data(), log, port);
        if (options.control()) {
            looseness.loosen(started);
        }
        return started;
    }

    private static void await(History history, int receipts) throws InterruptedException {
        long last = System.currentTimeMillis() + TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS);
        while (history.acknowledged() < receipts) {
            if (System.currentTimeMillis() > last) {
                throw new IllegalStateException("No receipt for " + PATIENCE_SECONDS + " seconds");
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }

    /** When everything has arrived the program is stopped, and what lies at the units is opened without it. */
    private Verdict judge(History history) throws IOException, SQLException, InterruptedException {
        try (var superuser = product.data().superuser()) {
            long last = System.currentTimeMillis() + TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS);
            while (IntakeUnits.messagesUnderWay(superuser) > 0 && System.currentTimeMillis() < last) {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        }
        product.close();
        try (var indoors = Indoors.open(program, options.data())) {
            return Verdict.of(history.lines(), new IntakeUnits(indoors).reports());
        }
    }
}
