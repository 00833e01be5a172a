package se.samsyn;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every byte of every file of a folder, looked through for words that should not lie there. */
public final class FolderSearch {
    private FolderSearch() {}

    /** The files that hold the words, as text or as anything else. */
    public static List<Path> holding(Path folder, String words) throws IOException {
        String wanted = new String(words.getBytes(UTF_8), ISO_8859_1);
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (read(file).contains(wanted)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    /** Byte for byte. A file that the server has let go of meanwhile holds nothing. */
    private static String read(Path file) throws IOException {
        try {
            return new String(Files.readAllBytes(file), ISO_8859_1);
        } catch (NoSuchFileException gone) {
            return "";
        }
    }
}
