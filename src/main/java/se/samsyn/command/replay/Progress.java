package se.samsyn.command.replay;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A line for each month: how far, how fast, how long still. */
final class Progress {
    private static final double NANOS = 1e9;

    private final int all;
    private final long begun = System.nanoTime();
    private int done;
    private @Nullable LocalDate month;

    Progress(int all) {
        this.all = all;
    }

    void reached(LocalDate day, int reports) {
        done += reports;
        if (!day.withDayOfMonth(1).equals(month)) {
            month = day.withDayOfMonth(1);
            double seconds = seconds();
            System.out.printf(
                    Locale.ROOT,
                    "%tY-%<tm  %,7d of %,d  %4.0f a second  %4.0f s left%n",
                    day,
                    done,
                    all,
                    done / seconds,
                    (all - done) * seconds / Math.max(done, 1));
        }
    }

    double seconds() {
        return (System.nanoTime() - begun) / NANOS;
    }
}
