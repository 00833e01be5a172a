package se.samsyn.command.canary;

import java.util.Set;

/**
 * One thing that came out.
 *
 * @param who read it; empty when nobody in particular did
 * @param where the path of the page, or of the file
 * @param typed what the reader wrote in the same breath, and may see again
 */
record Output(Kind kind, String who, String where, byte[] content, Set<String> typed) {
    Output(Kind kind, String where, byte[] content) {
        this(kind, "", where, content, Set.of());
    }
}
