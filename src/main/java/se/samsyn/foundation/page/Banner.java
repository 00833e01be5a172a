package se.samsyn.foundation.page;

/**
 * What a banner is about: AMBER revise, PETROL information, INK protected identity, RED something that we failed at.
 */
public enum Banner {
    AMBER("amber"),
    PETROL("petrol"),
    INK("ink"),
    RED("red");

    private final String look;

    Banner(String look) {
        this.look = look;
    }

    public String look() {
        return look;
    }
}
