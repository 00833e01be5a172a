package se.samsyn.oversight.statistics.internal;

import se.samsyn.exchange.crossing.AggregateFact;
import se.samsyn.foundation.wall.SocialTransaction;

/** The one thing that social services may write in the common domain. */
final class FactStore {
    private FactStore() {}

    static void count(SocialTransaction transaction, AggregateFact fact) {
        transaction
                .sql("select statistics.count_fact(?, ?, ?, ?, ?, ?, ?, ?)")
                .param(fact.board().value())
                .param(fact.receivedOn())
                .param(fact.sex().name())
                .param(fact.age().name())
                .param(fact.reporterKind())
                .param(fact.reasons().stream().map(Enum::name).toArray(String[]::new))
                .param(fact.before() == null ? null : fact.before().name())
                .param(fact.after() == null ? null : fact.after().name())
                .query((row, number) -> true)
                .single();
    }
}
