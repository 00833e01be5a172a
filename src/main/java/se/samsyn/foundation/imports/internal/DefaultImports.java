package se.samsyn.foundation.imports.internal;

import java.util.List;
import org.springframework.stereotype.Service;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.document.Documents;
import se.samsyn.foundation.document.TableReading;
import se.samsyn.foundation.document.TableReading.ReadTable;
import se.samsyn.foundation.document.TableReading.Unreadable;
import se.samsyn.foundation.imports.Fault;
import se.samsyn.foundation.imports.Import;
import se.samsyn.foundation.imports.ImportId;
import se.samsyn.foundation.imports.ImportKind;
import se.samsyn.foundation.imports.Imports;
import se.samsyn.foundation.imports.Judged;
import se.samsyn.foundation.imports.Outcome;
import se.samsyn.foundation.imports.Received;
import se.samsyn.foundation.imports.Received.Accepted;
import se.samsyn.foundation.imports.Received.Refused;
import se.samsyn.foundation.imports.internal.StoredFile.StoredLine;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.Organisations.Change;
import se.samsyn.foundation.page.Texts;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.foundation.wall.CommonTransaction;
import se.samsyn.foundation.wall.Wall;

@Service
class DefaultImports implements Imports {
    private static final String WRITE = "imports.write";

    private final Access access;
    private final Wall wall;
    private final Documents documents;
    private final Organisations organisations;
    private final Judging judging;
    private final Taking taking;

    DefaultImports(
            Access access,
            Wall wall,
            Documents documents,
            Organisations organisations,
            Judging judging,
            Taking taking) {
        this.access = access;
        this.wall = wall;
        this.documents = documents;
        this.organisations = organisations;
        this.judging = judging;
        this.taking = taking;
    }

    @Override
    public Received receive(CommonActor actor, ImportKind kind, String fileName, byte[] file) {
        access.require(actor, WRITE);
        TableReading reading = documents.read(file, MOST_ROWS);
        return switch (reading) {
            case Unreadable unreadable ->
                new Refused("imports.refused." + unreadable.reason().code(), List.of());
            case ReadTable table -> keep(actor, kind, fileName, table);
        };
    }

    private Received keep(CommonActor actor, ImportKind kind, String fileName, ReadTable table) {
        if (kind == ImportKind.SCHOOLS
                && organisations.directory().intakeUnits().isEmpty()) {
            return new Refused("imports.refused.no_intake", List.of());
        }
        return judging.headings(kind, table.headings())
                .refusal()
                .orElseGet(() -> wall.common(actor, tx -> {
                    var id = new ImportId(Uuid7.at(tx.now()));
                    FileStore.insert(tx, id, kind, fileName, table);
                    return new Accepted(id);
                }));
    }

    @Override
    public Import find(CommonActor actor, ImportId id) {
        access.require(actor, WRITE);
        Import found = wall.common(actor, tx -> own(tx, id)).summary();
        if (found.confirmedAt() != null && found.finishedAt() == null) {
            taking.begin(actor.authority(), id);
        }
        return found;
    }

    @Override
    public List<String> unknownHeadings(Import file) {
        return judging.headings(file.kind(), file.headings()).unknown();
    }

    @Override
    public List<Judged> judge(CommonActor actor, ImportId id, Texts texts) {
        access.require(actor, WRITE);
        return organisations.change(actor, change -> {
            StoredFile file = own(change.transaction(), id);
            return file.summary().finishedAt() == null
                    ? judging.look(change, file, texts, StoredLine::isWaiting)
                    : notTaken(change, file, texts);
        });
    }

    /** The rows that were wrong, with what is wrong in them now. */
    private List<Judged> notTaken(Change change, StoredFile file, Texts texts) {
        return judging.look(change, file, texts, line -> line.outcome() == Outcome.FAULTY).stream()
                .map(row -> row.is(Outcome.FAULTY) ? row : wasWrong(row))
                .toList();
    }

    private static Judged wasWrong(Judged row) {
        var fault = new Fault(null, "", Fault.Reason.WAS_WRONG, List.of());
        return new Judged(row.number(), row.cells(), Outcome.FAULTY, List.of(fault), List.of());
    }

    @Override
    public void confirm(CommonActor actor, ImportId id) {
        access.require(actor, WRITE);
        wall.common(actor, tx -> {
            own(tx, id);
            return FileStore.confirm(tx, id);
        });
        taking.begin(actor.authority(), id);
    }

    /** Somebody else's file is missing, also to a colleague. */
    private static StoredFile own(CommonTransaction tx, ImportId id) {
        return FileStore.find(tx, id)
                .filter(file -> file.sender().equals(tx.actor().person()))
                .orElseThrow(Missing::new);
    }
}
