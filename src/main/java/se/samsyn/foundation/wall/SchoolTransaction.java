package se.samsyn.foundation.wall;

/** A transaction as {@code samsyn_school}, on the rows of one authority. */
public final class SchoolTransaction extends Transaction {
    private final SchoolActor actor;

    public SchoolTransaction(SchoolActor actor, Begun begun) {
        super(begun);
        this.actor = actor;
    }

    @Override
    public SchoolActor actor() {
        return actor;
    }
}
