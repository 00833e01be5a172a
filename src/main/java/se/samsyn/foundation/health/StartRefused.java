package se.samsyn.foundation.health;

import org.springframework.boot.ExitCodeGenerator;

/** The program must not start as things are. Says why, and ends the program with a code of its own. */
public final class StartRefused extends RuntimeException implements ExitCodeGenerator {
    /** As in sysexits.h: try again later; the configuration is wrong; the service cannot be had. */
    public static final int IN_USE = 75;

    public static final int MISCONFIGURED = 78;
    public static final int UNAVAILABLE = 69;

    private final int exitCode;

    public StartRefused(int exitCode, String why) {
        super(why);
        this.exitCode = exitCode;
    }

    public StartRefused(int exitCode, String why, Throwable cause) {
        super(why, cause);
        this.exitCode = exitCode;
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
