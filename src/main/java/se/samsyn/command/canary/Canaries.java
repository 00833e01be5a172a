package se.samsyn.command.canary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import se.samsyn.command.client.Arguments;
import se.samsyn.command.client.Product;

/** Lets the canaries out, looks for them everywhere, and judges. Control: leaks of our own must all be found too. */
public final class Canaries {
    public static final String NAME = "canary";

    private static final String CONTROL = "--control";
    private static final String REPORTS = "--reports";
    private static final int REPORTS_FOR_A_THOUSAND = 20;
    private static final int SOME_MORE = 1;
    private static final int PATIENCE_SECONDS = 120;
    private static final int PAUSE_MILLIS = 200;

    private final Path data;
    private final Path log;
    private final int reports;
    private final boolean control;
    private final Aviary aviary = new Aviary();
    private final Lookout lookout = new Lookout(aviary);
    private final Plants plants = new Plants(aviary);

    private Canaries(Arguments arguments) {
        this.data = arguments.data();
        this.log = data.resolveSibling("canary.log");
        this.reports = arguments.numbers().getOrDefault(REPORTS, REPORTS_FOR_A_THOUSAND);
        this.control = arguments.switches().contains(CONTROL);
    }

    /** @return 0 when nothing was found outside its place, and the control found all that we had put there */
    public static int run(Class<?> program, List<String> words) {
        var canaries = new Canaries(Arguments.of(words, Set.of(CONTROL), Set.of(REPORTS)));
        try {
            return canaries.run() ? 0 : 1;
        } catch (IOException | SQLException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private boolean run() throws IOException, SQLException, InterruptedException {
        Files.createDirectories(data);
        Files.deleteIfExists(log);
        var leftovers = new Leftovers(lookout);
        try (var post = new PostOffice()) {
            try (var product = Product.start(data, log, Product.freePort(), settings(post))) {
                giveAddresses(product);
                visit(product);
                await(post);
                try (var superuser = product.data().superuser()) {
                    if (control) {
                        plants.row(superuser);
                    }
                    leftovers.dump(superuser);
                }
            }
            if (control) {
                plants.mail(post);
                plants.log(log);
                plants.file(data);
                plants.answers(lookout);
            }
            leftovers.mail(post);
        }
        leftovers.log(log);
        leftovers.folder(data);
        return judge();
    }

    private void visit(Product product) throws IOException {
        var cast = new Cast(product.port(), new Catch(lookout));
        var story = new Story(aviary, cast);
        // First those that must have a number of their own: the series for fiction has no more than a hundred.
        story.others();
        for (int report = 0; report < reports; report++) {
            story.decided();
        }
        new Rounds(cast, reports + SOME_MORE).all();
    }

    /** Our own log says all that it can, and mail goes to us. */
    private static List<String> settings(PostOffice post) {
        return List.of(
                "--samsyn.mail.host=127.0.0.1",
                "--samsyn.mail.port=" + post.port(),
                "--samsyn.mail.from=samsyn@example.example",
                "--samsyn.mail.starttls=false",
                "--logging.level.se.samsyn=debug");
    }

    /** Nobody of the example city has one, and nobody would be written to. */
    private static void giveAddresses(Product product) throws IOException, SQLException {
        try (var superuser = product.data().superuser();
                var statement = superuser.createStatement()) {
            statement.execute("update organisation.person set email = id || '@example.example'");
        }
    }

    /** The administrator tries the mail at once; in a long run the managers are also told of emergency openings. */
    private static void await(PostOffice post) throws InterruptedException {
        long last = System.currentTimeMillis() + TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS);
        while (post.received().isEmpty() && System.currentTimeMillis() < last) {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }

    private boolean judge() {
        Verdict verdict = Verdict.of(aviary, lookout, Places.declared());
        for (Kind kind : Kind.values()) {
            System.out.printf(Locale.ROOT, "%-10s %,6d searched%n", kind, lookout.searched(kind));
        }
        System.out.println("DUMP is every row of every table as COPY writes it, which is what pg_dump writes too");
        verdict.leaks().forEach(System.out::println);
        System.out.println(verdict);
        Set<Kind> missed = Plants.missed(lookout.sightings());
        if (control) {
            System.out.println("planted leaks that were not found: " + missed);
        }
        return verdict.isClean() && (!control || missed.isEmpty());
    }
}
