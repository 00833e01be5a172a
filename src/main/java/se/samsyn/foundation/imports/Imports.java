package se.samsyn.foundation.imports;

import java.util.List;
import se.samsyn.foundation.page.Texts;
import se.samsyn.foundation.wall.CommonActor;

/** The door of this room. A file of somebody else's is {@code Access.Missing}. */
public interface Imports {
    /** More rows than any staff list that we have seen, and few enough to be looked through while one waits. */
    int MOST_ROWS = 5000;

    /** Keeps the rows of a file for a day. Enters nothing. */
    Received receive(CommonActor actor, ImportKind kind, String fileName, byte[] file);

    Import find(CommonActor actor, ImportId id);

    /** The file's headings that we do not know, whose columns are left alone. */
    List<String> unknownHeadings(Import file);

    /**
     * Every row against the register of this moment. Of a file that has been taken in, the rows that were not.
     *
     * @param texts the language of what a row would change
     */
    List<Judged> judge(CommonActor actor, ImportId id, Texts texts);

    /**
     * Has the right rows taken in, a part at a time, beside the requests. Once, whoever asks again; what is cut off
     * goes on.
     */
    void confirm(CommonActor actor, ImportId id);
}
