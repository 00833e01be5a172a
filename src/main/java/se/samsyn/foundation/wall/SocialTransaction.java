package se.samsyn.foundation.wall;

/** A transaction as {@code samsyn_social}, on the rows of one authority. */
public final class SocialTransaction extends Transaction {
    private final SocialActor actor;

    public SocialTransaction(SocialActor actor, Begun begun) {
        super(begun);
        this.actor = actor;
    }

    @Override
    public SocialActor actor() {
        return actor;
    }
}
