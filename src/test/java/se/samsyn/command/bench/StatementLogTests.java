package se.samsyn.command.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The product's own log becomes the script that it is measured against, so it must be read without loss. */
class StatementLogTests {
    private static final String MARK = "\u001f";
    private static final String ONE = "0199a5b2-0000-7000-8000-000000000001";
    private static final String OTHER = "0199a5b2-0000-7000-8000-000000000002";

    @Test
    void statementKeepsItsLinesItsLoginAndItsParameters() {
        List<Logged> read = StatementLog.parse(entry("samsyn_school", "LOG", "execute <unnamed>: BEGIN")
                + entry("samsyn_school", "LOG", "execute S_1: insert into t\n\tvalues ($1, $2, $3)")
                + entry(
                        "samsyn_school",
                        "DETAIL",
                        "Parameters: $1 = 'it''s, $2 = ''x''', $2 = NULL, $3 = 'two\n\tlines'")
                + entry("postgres", "LOG", "statement: select pg_reload_conf()")
                + entry("samsyn_school", "LOG", "execute S_2: COMMIT"));

        assertThat(read).hasSize(3);
        assertThat(read.get(0).begins()).isTrue();
        assertThat(read.get(1).sql()).isEqualTo("insert into t\nvalues ($1, $2, $3)");
        assertThat(read.get(1).parameters()).containsExactly("it's, $2 = 'x'", null, "two\nlines");
        assertThat(read.get(2).commits()).isTrue();
    }

    @Test
    void whatEachRequestMakesAnewIsMadeAnewWhereverItStands() {
        Script script = Script.of(logged(ONE), logged(OTHER));

        Map<String, String> values = script.values(Map.of());

        assertThat(script.fresh()).containsExactly(ONE);
        String made = String.valueOf(values.get(ONE));
        assertThat(Script.filled("{\"report\":\"" + ONE + "\"}", values)).isEqualTo("{\"report\":\"" + made + "\"}");
        assertThat(made).isNotEqualTo(ONE).hasSize(ONE.length());
    }

    @Test
    void requestThatSendsOtherStatementsThanTheOneBeforeIsNoScript() {
        assertThatThrownBy(() -> Script.of(logged(ONE), List.of())).hasMessageContaining("different SQL");
    }

    private static List<Logged> logged(String id) {
        return List.of(new Logged(
                "samsyn_school", "insert into t values ($1, $2)", List.of(id, "{\"report\":\"" + id + "\"}")));
    }

    private static String entry(String login, String kind, String words) {
        return MARK + login + MARK + kind + ":  " + words + "\n";
    }
}
