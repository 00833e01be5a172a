package se.samsyn.foundation.attachment.internal;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.wall.Round;
import se.samsyn.foundation.wall.Wall;

/**
 * Scans what could not be scanned when it came, also what came before a scanner was named. What the scanner finds is
 * removed at once, wherever the file has gone.
 */
@Component
class ScanRound implements Round {
    private static final String NAME = "virus-scan";
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Wall wall;
    private final Organisations organisations;
    private final VirusScanner scanner;

    ScanRound(Wall wall, Organisations organisations, VirusScanner scanner) {
        this.wall = wall;
        this.organisations = organisations;
        this.scanner = scanner;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void go() {
        if (!scanner.isNamed()) {
            return;
        }
        for (Authority authority : organisations.directory().authorities()) {
            for (Domain side : List.of(Domain.SCHOOL, Domain.SOCIAL)) {
                scan(side, authority.id());
            }
        }
    }

    /** One after the other, and until the scanner does not answer: then the rest waits for the next round. */
    private void scan(Domain side, AuthorityId authority) {
        Set<UUID> tried = new HashSet<>();
        Optional<Unscanned> next = next(side, authority, tried);
        while (next.isPresent()) {
            Unscanned file = next.get();
            ScannerAnswer answer = scanner.scan(file.bytes());
            if (answer == ScannerAnswer.UNKNOWN) {
                return;
            }
            wall.job(NAME, side, authority, transaction -> {
                AttachmentStore.scanned(transaction, file.id(), answer == ScannerAnswer.CLEAN);
                return true;
            });
            tried.add(file.id().value());
            next = next(side, authority, tried);
        }
    }

    private Optional<Unscanned> next(Domain side, AuthorityId authority, Set<UUID> tried) {
        return wall.job(NAME, side, authority, transaction -> AttachmentStore.nextUnscanned(transaction, tried));
    }
}
