package se.samsyn.command.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import se.samsyn.command.client.Answer;
import se.samsyn.command.client.Connection;
import se.samsyn.command.client.Visitor;

/** A page that several people read, each their own: who and which is drawn anew for every request. */
final class Pages implements Job {
    private final String name;
    private final String what;
    private final String mark;
    private final @Nullable String proof;
    private final Counting rows;
    private final List<Page> pages = new ArrayList<>();

    /**
     * @param mark words that stand once for each thing that the page lists
     * @param proof a query that counts the rows that each reading leaves; null when it leaves none
     */
    Pages(String name, String what, String mark, @Nullable String proof, Counting rows) {
        this.name = name;
        this.what = what;
        this.mark = mark;
        this.proof = proof;
        this.rows = rows;
    }

    private record Page(Visitor visitor, String path, int marks, Script script) {}

    /** Reads the page a few times first: what is looked up once only is no part of it. */
    void add(Connection browser, StatementLog log, Visitor visitor, String path) throws IOException, SQLException {
        Answer first = visitor.get(browser, path);
        if (first.status() != 200 || first.count(mark) == 0) {
            throw new IllegalStateException(
                    path + " for " + visitor.name() + ": " + first.status() + ", " + first.count(mark) + " of " + mark);
        }
        Script script = log.script(() -> visitor.get(browser, path));
        pages.add(new Page(visitor, path, first.count(mark), script));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String what() {
        return what + ", " + pages.getFirst().marks() + " lines";
    }

    @Override
    public void ask(Connection browser) throws IOException {
        Page page = any();
        Answer answer = page.visitor().get(browser, page.path());
        if (answer.status() != 200 || answer.count(mark) != page.marks()) {
            throw new IllegalStateException(page.path() + " came back as " + answer.status() + " with "
                    + answer.count(mark) + " lines, not " + page.marks());
        }
    }

    @Override
    public void send(RawClient client) throws SQLException {
        Script script = any().script();
        client.run(script, script.values(Map.of()));
    }

    @Override
    public int statements() {
        return pages.getFirst().script().count();
    }

    @Override
    public long proofs() throws SQLException {
        return proof == null ? -1 : rows.count(proof);
    }

    private Page any() {
        return pages.get(ThreadLocalRandom.current().nextInt(pages.size()));
    }
}
