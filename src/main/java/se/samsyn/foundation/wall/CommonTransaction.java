package se.samsyn.foundation.wall;

/** A transaction as {@code samsyn_common}, on the rows of one authority. */
public final class CommonTransaction extends Transaction {
    private final CommonActor actor;

    public CommonTransaction(CommonActor actor, Begun begun) {
        super(begun);
        this.actor = actor;
    }

    @Override
    public CommonActor actor() {
        return actor;
    }
}
