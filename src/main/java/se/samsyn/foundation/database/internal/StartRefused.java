package se.samsyn.foundation.database.internal;

import org.springframework.boot.ExitCodeGenerator;

/** The program must not start on this database. Says why, and ends the program with a code of its own. */
final class StartRefused extends RuntimeException implements ExitCodeGenerator {
    /** As in sysexits.h: try again later; the configuration is wrong; the service cannot be had. */
    static final int IN_USE = 75;

    static final int MISCONFIGURED = 78;
    static final int UNAVAILABLE = 69;

    private final int exitCode;

    StartRefused(int exitCode, String why) {
        super(why);
        this.exitCode = exitCode;
    }

    StartRefused(int exitCode, String why, Throwable cause) {
        super(why, cause);
        this.exitCode = exitCode;
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
