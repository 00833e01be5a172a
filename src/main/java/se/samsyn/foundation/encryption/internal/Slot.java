package se.samsyn.foundation.encryption.internal;

import java.nio.ByteBuffer;
import java.util.UUID;
import se.samsyn.foundation.encryption.KeyDestroyed;

/**
 * One place for a wrapped key: its state, the length of the key, the report and the key.
 *
 * @param number where in the table
 */
record Slot(long number, State state, UUID report, byte[] wrapped) {
    /** A fourth of the smallest sector, so that a slot is on the disk whole or not at all. */
    static final int SIZE = 128;

    private static final int HEAD = 20;
    private static final byte[] NOTHING = {};

    /** In the order of their numbers in the file. */
    enum State {
        EMPTY,
        LIVE,
        DESTROYED
    }

    static Slot read(long number, ByteBuffer bytes) {
        var state = State.values()[bytes.get()];
        bytes.get();
        byte[] wrapped = new byte[bytes.getShort()];
        var report = new UUID(bytes.getLong(), bytes.getLong());
        bytes.get(wrapped);
        return new Slot(number, state, report, wrapped);
    }

    static Slot live(long number, UUID report, byte[] wrapped) {
        if (wrapped.length > SIZE - HEAD) {
            throw new IllegalArgumentException("A wrapped key of " + wrapped.length + " bytes has no room");
        }
        return new Slot(number, State.LIVE, report, wrapped);
    }

    Slot rewrapped(byte[] other) {
        return live(number, report, other);
    }

    Slot destroyed() {
        return new Slot(number, State.DESTROYED, report, NOTHING);
    }

    Slot at(long other) {
        return new Slot(other, state, report, wrapped);
    }

    /** The whole slot: what a key no longer takes up is zeros. */
    ByteBuffer bytes() {
        return ByteBuffer.allocate(SIZE)
                .put((byte) state.ordinal())
                .put((byte) 0)
                .putShort((short) wrapped.length)
                .putLong(report.getMostSignificantBits())
                .putLong(report.getLeastSignificantBits())
                .put(wrapped)
                .rewind();
    }

    boolean isEmpty() {
        return state == State.EMPTY;
    }

    boolean isLive() {
        return state == State.LIVE;
    }

    boolean isOf(UUID other) {
        return state != State.EMPTY && report.equals(other);
    }

    byte[] key(UUID wanted) {
        if (state == State.DESTROYED) {
            throw new KeyDestroyed(wanted);
        }
        return wrapped;
    }
}
