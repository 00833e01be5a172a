package se.samsyn.foundation.database.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL of a test's own that can be killed, frozen and started again where it was, at the end of a cable that
 * can lose an answer.
 */
public final class FaultyServer implements AutoCloseable {
    private final DataFolder folder;
    private final Launch launch;
    private final Cable cable;
    private final Secrets secrets;

    private FaultyServer(Path data) throws IOException {
        this.folder = DataFolder.open(data);
        this.secrets = Secrets.open(folder.secrets(), Map.of());
        var binaries = PostgresBinaries.unpack(folder.binaries(TestServer.version()));
        this.launch = Launch.onFreePort(folder, binaries, ServerAccount.current());
        this.cable = Cable.to(launch.port());
        launch.start();
    }

    /** @param name of its folder under {@code target} */
    public static FaultyServer running(String name) {
        try {
            return new FaultyServer(TestServer.preparedFolder(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where the program finds it. */
    public Map<String, Object> properties() {
        return Map.of(
                "samsyn.data",
                folder.root().toString(),
                "samsyn.db.url",
                "jdbc:postgresql://127.0.0.1:" + cable.port() + "/samsyn",
                "samsyn.db.user",
                Secrets.OWNER,
                "samsyn.db.password",
                secrets.of(Secrets.OWNER));
    }

    /** All its processes at once, as when the machine loses power. */
    public void kill() {
        each("KILL");
    }

    public void start() {
        try {
            launch.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** It takes calls and says nothing, as when the machine's disk has hung itself. */
    public void freeze() {
        each("STOP");
    }

    public void thaw() {
        each("CONT");
    }

    /** The next commit of this login is carried out, and its answer never arrives. */
    public void loseTheAnswerToTheNextCommitOf(String login) {
        cable.loseCommitOf(login);
    }

    /** The login whose commit's answer is still to be lost; null when it has been. */
    public @Nullable String stillToLose() {
        return cable.stillToLose();
    }

    @Override
    public void close() {
        thaw();
        kill();
        cable.close();
    }

    private void each(String signal) {
        ProcessHandle.allProcesses()
                .filter(process -> Postmaster.serves(process, folder.cluster()))
                .forEach(process -> Programs.signal(signal, process));
    }
}
