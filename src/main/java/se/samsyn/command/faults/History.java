package se.samsyn.command.faults;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the reporters did and saw, one line each, on the disk before anything follows from it. A report is known by the
 * mark in its text, so that nothing hangs on the program's own ids.
 */
final class History implements AutoCloseable {
    private static final String SENT = "sent";
    private static final String ACKNOWLEDGED = "acknowledged";

    private final Path file;
    private final PrintWriter writer;
    private int marks;
    private int posted;
    private int acknowledged;

    private History(Path file) throws IOException {
        this.file = file;
        this.writer = new PrintWriter(Files.newBufferedWriter(file), true);
    }

    static History begin(Path file) throws IOException {
        return new History(file);
    }

    /**
     * @param reference as the receipt showed it; empty while only the attempt is known, and when a sent report vanished
     */
    record Line(String what, String mark, Address address, String reference) {
        boolean isAcknowledged() {
            return what.equals(ACKNOWLEDGED);
        }

        static Line parse(String line) {
            String[] cells = line.split(";", -1);
            return new Line(cells[0], cells[1], new Address(cells[2], cells[3]), cells[4]);
        }

        @Override
        public String toString() {
            return String.join(";", what, mark, address.postalCode(), address.unit(), reference);
        }
    }

    synchronized String newMark() {
        return "F-%06d".formatted(++marks);
    }

    synchronized void sent(String mark, Address address) {
        writer.println(new Line(SENT, mark, address, ""));
    }

    synchronized void acknowledged(String mark, Address address, String reference) {
        writer.println(new Line(ACKNOWLEDGED, mark, address, reference));
        acknowledged++;
    }

    /** "Skicka" was pressed, for the first time or again. */
    synchronized void posted() {
        posted++;
    }

    synchronized int pressed() {
        return posted;
    }

    synchronized int acknowledged() {
        return acknowledged;
    }

    List<Line> lines() throws IOException {
        return Files.readAllLines(file).stream().map(Line::parse).toList();
    }

    @Override
    public void close() {
        writer.close();
    }
}
