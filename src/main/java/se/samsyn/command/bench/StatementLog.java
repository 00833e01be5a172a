package se.samsyn.command.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Has PostgreSQL write down every statement with its parameters, for as long as it is open. The program's own server is
 * told never to write parameters, so the logins are told otherwise, and their connections made anew.
 */
final class StatementLog implements AutoCloseable {
    private static final String MARK = "\u001f";
    private static final Pattern ENTRY =
            Pattern.compile(MARK + "([a-z_]*)" + MARK + "(LOG|DETAIL):  (.*?)(?=\n" + MARK + "|\\z)", Pattern.DOTALL);
    private static final Pattern EXECUTED = Pattern.compile("(?:execute [^:]+|statement): (.*)", Pattern.DOTALL);
    private static final int SETTLE_MILLIS = 1000;
    private static final int ATTEMPTS = 8;
    private static final List<String> LOGINS = List.of("samsyn_school", "samsyn_social", "samsyn_common");

    private final Path file;
    private final java.sql.Connection superuser;

    private StatementLog(Path file, java.sql.Connection superuser) {
        this.file = file;
        this.superuser = superuser;
    }

    static StatementLog open(Path file, java.sql.Connection superuser) throws SQLException {
        var log = new StatementLog(file, superuser);
        log.run("alter system set log_line_prefix = '" + MARK + "%u" + MARK + "'");
        for (String login : LOGINS) {
            log.run("alter role " + login + " set log_statement = 'all'");
            log.run("alter role " + login + " set log_error_verbosity = 'default'");
            log.run("alter role " + login + " set log_parameter_max_length = -1");
        }
        log.reconnect();
        return log;
    }

    interface Request {
        void send() throws IOException;
    }

    /** What two requests agree on: what a job of the program's own sent in between is no part of either. */
    Script script(Request request) throws IOException {
        List<List<Logged>> seen = new ArrayList<>();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            List<Logged> latest = of(request);
            for (List<Logged> earlier : seen) {
                if (Script.agree(earlier, latest)) {
                    return Script.of(earlier, latest);
                }
            }
            seen.add(latest);
        }
        throw new IllegalStateException(
                "No two requests sent the same SQL: " + seen.getFirst() + "\n" + seen.getLast());
    }

    private List<Logged> of(Request request) throws IOException {
        long from = Files.size(file);
        request.send();
        settle();
        return parse(readFrom(from));
    }

    @Override
    public void close() throws SQLException {
        run("alter system reset log_line_prefix");
        for (String login : LOGINS) {
            run("alter role " + login + " reset log_statement");
            run("alter role " + login + " reset log_error_verbosity");
            run("alter role " + login + " reset log_parameter_max_length");
        }
        reconnect();
    }

    private void reconnect() throws SQLException {
        run("select pg_reload_conf()");
        run("select pg_terminate_backend(pid) from pg_stat_activity where usename like 'samsyn%'");
        settle();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private String readFrom(long start) throws IOException {
        try (var log = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[(int) (log.length() - start)];
            log.seek(start);
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    static List<Logged> parse(String text) {
        List<Logged> statements = new ArrayList<>();
        Matcher entries = ENTRY.matcher(text);
        while (entries.find()) {
            String words = entries.group(3).replace("\n\t", "\n");
            Matcher executed = EXECUTED.matcher(words);
            if (entries.group(2).equals("DETAIL") && !statements.isEmpty()) {
                Logged last = statements.removeLast();
                statements.add(new Logged(last.login(), last.sql(), new Parameters(words).read()));
            } else if (executed.matches()
                    && !executed.group(1).isBlank()
                    && !entries.group(1).equals("postgres")) {
                statements.add(new Logged(entries.group(1), executed.group(1).strip(), List.of()));
            }
        }
        return statements;
    }

    private static void settle() {
        try {
            TimeUnit.MILLISECONDS.sleep(SETTLE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
