package se.samsyn.command.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import se.samsyn.command.client.Answer;
import se.samsyn.command.client.Connection;
import se.samsyn.command.client.Visitor;
import se.samsyn.command.client.Writing;

/** P1: a teacher sends the report that stands in the draft. */
final class Submit implements Job {
    private static final String SEEN =
            "Det här är påhittat och står i stället för det som någon såg och hörde. ".repeat(8);

    private final Counting rows;
    private final List<Teacher> teachers = new ArrayList<>();

    Submit(Counting rows) {
        this.rows = rows;
    }

    /** @param logged the draft that was sent when the script was made */
    private record Teacher(Visitor visitor, String logged, Script script, ConcurrentLinkedQueue<String> drafts) {}

    /** @return the draft that others are made like */
    static String write(Connection browser, Visitor visitor) throws IOException {
        return new Writing(browser, visitor).draft(SEEN, "");
    }

    void add(Connection browser, StatementLog log, Visitor visitor, List<String> drafts) throws IOException {
        var ready = new ConcurrentLinkedQueue<>(drafts);
        send(browser, visitor, ready.remove());
        Script script = log.script(() -> send(browser, visitor, ready.remove()));
        String logged =
                drafts.stream().filter(script.fresh()::contains).findFirst().orElseThrow();
        teachers.add(new Teacher(visitor, logged, script, ready));
    }

    @Override
    public String name() {
        return "P1";
    }

    @Override
    public String what() {
        return "submit: session, forgery token, permission, log row, report, message, inbox, duties, figures, 303";
    }

    @Override
    public void ask(Connection browser) throws IOException {
        Teacher teacher = any();
        send(browser, teacher.visitor(), next(teacher));
    }

    @Override
    public void send(RawClient client) throws SQLException {
        Teacher teacher = any();
        client.run(teacher.script(), teacher.script().values(Map.of(teacher.logged(), next(teacher))));
    }

    @Override
    public int statements() {
        return teachers.getFirst().script().count();
    }

    /** Every sent report stands at the social services too, counted and logged, or it was not sent. */
    @Override
    public long proofs() throws SQLException {
        return rows.count("""
                select least(
                    (select count(*) from concernreport.report),
                    (select count(*) from intake.report where channel = 'SAMSYN'),
                    (select count(*) from school_access.access_log where action = 'concernreport.write'))
                """);
    }

    private static void send(Connection browser, Visitor visitor, String draft) throws IOException {
        Answer answer = visitor.post(browser, "/anmal/" + draft + "/kontrollera", Map.of());
        if (answer.status() != 303 || !answer.location().endsWith("/anmal/" + draft + "/mottagen")) {
            throw new IllegalStateException("Sending came back as " + answer.status() + " " + answer.location());
        }
    }

    private static String next(Teacher teacher) {
        String draft = teacher.drafts().poll();
        if (draft == null) {
            throw new IllegalStateException("More was sent than there were drafts for");
        }
        return draft;
    }

    private Teacher any() {
        return teachers.get(ThreadLocalRandom.current().nextInt(teachers.size()));
    }
}
