package se.samsyn.foundation.attachment.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import se.samsyn.foundation.attachment.CleanFile;
import se.samsyn.foundation.attachment.Limits;
import se.samsyn.foundation.attachment.Refusal;
import se.samsyn.foundation.attachment.Upload;
import se.samsyn.foundation.attachment.Verdict;
import se.samsyn.foundation.attachment.Verdict.Accepted;
import se.samsyn.foundation.attachment.Verdict.Refused;
import se.samsyn.foundation.attachment.Verdicts;
import se.samsyn.foundation.shared.Fingerprint;

/** One file at a time: two photographs at once have no room in the program's memory. */
final class Judging {
    private static final int SECONDS_OF_PATIENCE = 30;

    private final Limits limits;
    private final VirusScanner scanner;
    private final Semaphore turn = new Semaphore(1, true);

    Judging(Limits limits, VirusScanner scanner) {
        this.limits = limits;
        this.scanner = scanner;
    }

    Verdict judge(String fileName, byte[] file) {
        if (file.length == 0) {
            return new Refused(Refusal.EMPTY);
        }
        if (file.length > limits.fileBytes()) {
            return new Refused(Refusal.TOO_LARGE);
        }
        Verdict made = inTurn(fileName, file);
        return made instanceof Accepted accepted ? scanned(accepted.file()) : made;
    }

    /** Up to the first that is refused; what they are together is known when each has been made anew. */
    Verdicts judge(List<Upload> files) {
        List<CleanFile> clean = new ArrayList<>();
        int sum = 0;
        for (Upload file : files) {
            Verdict verdict = clean.size() == limits.files() ? new Refused(Refusal.TOO_MANY) : judge(file);
            if (verdict instanceof Refused refused) {
                return new Verdicts.Refused(file.name(), refused.reason());
            }
            CleanFile made = ((Accepted) verdict).file();
            sum += made.bytes().length;
            if (sum > limits.sumBytes()) {
                return new Verdicts.Refused(file.name(), Refusal.TOO_MUCH);
            }
            clean.add(made);
        }
        return new Verdicts.Accepted(clean);
    }

    private Verdict judge(Upload file) {
        return file.size() > limits.fileBytes()
                ? new Refused(Refusal.TOO_LARGE)
                : judge(file.name(), file.content().get());
    }

    private Verdict inTurn(String fileName, byte[] file) {
        try {
            if (!turn.tryAcquire(SECONDS_OF_PATIENCE, TimeUnit.SECONDS)) {
                return new Refused(Refusal.BUSY);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Refused(Refusal.BUSY);
        }
        try {
            return new Accepted(made(fileName, file));
        } catch (RefusedFile refused) {
            return new Refused(refused.reason());
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError unreadable) {
            // A file that is made to break its reader breaks only itself: what was taken for it is free again here.
            return new Refused(Refusal.DAMAGED);
        } finally {
            turn.release();
        }
    }

    private CleanFile made(String fileName, byte[] file) throws IOException {
        Kind kind = Kind.of(file);
        byte[] clean = switch (kind) {
            case JPEG, PNG -> Picture.clean(file, kind, limits);
            case PDF -> Pdf.clean(file, limits);
            case TEXT -> PlainText.clean(file);
        };
        if (clean.length == 0) {
            throw new RefusedFile(Refusal.EMPTY);
        }
        if (clean.length > limits.fileBytes()) {
            throw new RefusedFile(Refusal.TOO_LARGE);
        }
        return new CleanFile(SafeName.of(fileName, kind), kind.mediaType(), Fingerprint.of(clean), clean, false);
    }

    /** What is scanned is what is kept. One that cannot be scanned now is kept as not scanned yet. */
    private Verdict scanned(CleanFile file) {
        return switch (scanner.scan(file.bytes())) {
            case CLEAN -> new Accepted(new CleanFile(file.name(), file.mediaType(), file.sha256(), file.bytes(), true));
            case FOUND -> new Refused(Refusal.VIRUS);
            case UNKNOWN -> new Accepted(file);
        };
    }
}
