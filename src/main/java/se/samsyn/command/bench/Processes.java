package se.samsyn.command.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What processes have used, from /proc: processor time in hundredths of a second, memory, the machine's load. */
final class Processes {
    private static final double TICKS_A_SECOND = 100;
    private static final int PARENT = 1;
    private static final int USER_TIME = 11;
    private static final int WAITED_CHILDREN_SYSTEM_TIME = 14;
    private static final int SYSTEM_TIME = 12;

    private Processes() {}

    static double cpuSeconds(long pid) {
        return ticks(Path.of("/proc", Long.toString(pid)), SYSTEM_TIME) / TICKS_A_SECOND;
    }

    /** A server and everything it has started, living or not. */
    static double cpuSecondsOfAll(long server) {
        long ticks = ticks(Path.of("/proc", Long.toString(server)), WAITED_CHILDREN_SYSTEM_TIME);
        for (Path process : all()) {
            List<String> fields = fields(process);
            if (fields.size() > PARENT && fields.get(PARENT).equals(Long.toString(server))) {
                ticks += ticks(process, SYSTEM_TIME);
            }
        }
        return ticks / TICKS_A_SECOND;
    }

    static long residentMegabytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(0)
                    / 1024;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    static double load() {
        return Double.parseDouble(read(Path.of("/proc/loadavg")).split(" ")[0]);
    }

    private static long ticks(Path process, int last) {
        List<String> fields = fields(process);
        long ticks = 0;
        for (int field = USER_TIME; field <= last && field < fields.size(); field++) {
            ticks += Long.parseLong(fields.get(field));
        }
        return ticks;
    }

    /** What follows the name, which may hold anything. */
    private static List<String> fields(Path process) {
        String stat = read(process.resolve("stat"));
        return List.of(stat.substring(stat.lastIndexOf(')') + 1).strip().split(" "));
    }

    private static List<Path> all() {
        try (Stream<Path> entries = Files.list(Path.of("/proc"))) {
            return entries.filter(entry -> entry.getFileName().toString().matches("\\d+"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException gone) {
            return "";
        } catch (IOException gone) {
            return "";
        }
    }
}
