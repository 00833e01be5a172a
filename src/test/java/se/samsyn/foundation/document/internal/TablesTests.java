package se.samsyn.foundation.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.foundation.document.Documents;
import se.samsyn.foundation.document.NewTable;
import se.samsyn.foundation.document.NoTable;
import se.samsyn.foundation.document.ReadRow;
import se.samsyn.foundation.document.TableReading.ReadTable;
import se.samsyn.foundation.document.TableReading.Unreadable;

/** What people send as a table, whatever program made it, and what they get back. */
class TablesTests {
    private static final int MOST_ROWS = 3;
    private static final Documents DOCUMENTS = new DefaultDocuments();
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String SEMICOLONS = "Namn;Ort\r\nÅsa;Älvsjö\r\n";

    static Stream<byte[]> encodings() {
        return Stream.of(
                SEMICOLONS.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + SEMICOLONS).getBytes(StandardCharsets.UTF_8),
                SEMICOLONS.getBytes(WINDOWS),
                SEMICOLONS.getBytes(StandardCharsets.UTF_16),
                ("\uFEFF" + SEMICOLONS).getBytes(StandardCharsets.UTF_16LE),
                ("sep=;\r\n" + SEMICOLONS).getBytes(WINDOWS),
                SEMICOLONS.replace(';', ',').getBytes(StandardCharsets.UTF_8),
                SEMICOLONS.replace(';', '\t').getBytes(StandardCharsets.UTF_8),
                SEMICOLONS.replace("\r\n", "\n").strip().getBytes(StandardCharsets.UTF_8),
                "\"Namn\" ; Ort;\n \u00a0Åsa ;\"Älvsjö\";;\n".replace(" ;", ";").getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void everyWayToWriteTheSameListReadsTheSame(byte[] file) {
        var table = table(file);

        assertThat(table.headings()).containsExactly("Namn", "Ort");
        assertThat(table.rows()).containsExactly(new ReadRow(2, List.of("Åsa", "Älvsjö")));
    }

    @Test
    void aRowHasTheNumberThatTheSpreadsheetShows() {
        var table = table("Namn;Ort\n\n;;\n\"Åsa; den\nandra\";Älvsjö\nBo;\n".getBytes(StandardCharsets.UTF_8));

        assertThat(table.rows())
                .containsExactly(new ReadRow(4, List.of("Åsa; den\nandra", "Älvsjö")), new ReadRow(5, List.of("Bo")));
    }

    @Test
    void cellsOfAWorkbookReadAsSomebodyWouldHaveTypedThem() {
        byte[] file = workbook(sheet -> {
            IntStream.range(0, 6).forEach(column -> sheet.value(0, column, "Rubrik " + column));
            sheet.value(1, 0, LocalDate.of(2026, 8, 17));
            sheet.style(1, 0).format("yyyy-mm-dd").set();
            sheet.value(1, 1, 12_345_678);
            sheet.value(1, 2, new BigDecimal("7.50"));
            sheet.value(1, 3, LocalDateTime.of(2026, 8, 17, 7, 30));
            sheet.style(1, 3).format("h:mm").set();
            sheet.value(1, 4, true);
            sheet.inlineString(1, 5, " 08-465 004 10");
        });

        assertThat(table(file).rows())
                .containsExactly(
                        new ReadRow(2, List.of("2026-08-17", "12345678", "7.5", "07:30", "1", "08-465 004 10")));
    }

    @Test
    void aFileIsWhatItHoldsAndNotWhatItIsCalled() {
        assertThat(refusal("")).isEqualTo(NoTable.EMPTY);
        assertThat(refusal(" \r\n;;\r\n")).isEqualTo(NoTable.EMPTY);
        assertThat(refusal("Namn;Ort\n")).isEqualTo(NoTable.ONLY_HEADINGS);
        assertThat(refusal("%PDF-1.7")).isEqualTo(NoTable.NO_TABLE);
        assertThat(refusal("PK\u0005\u0006")).isEqualTo(NoTable.NO_TABLE);
        assertThat(refusal("Namn\u0000;Ort\nÅsa;\n")).isEqualTo(NoTable.NO_TABLE);
        assertThat(refusal("PK\u0003\u0004 and no more")).isEqualTo(NoTable.DAMAGED);
        assertThat(refusal("Namn;Ort\n\"Åsa;Älvsjö\n")).isEqualTo(NoTable.DAMAGED);
        assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .isEqualTo(NoTable.OLD_WORKBOOK);
        assertThat(refusal(zip(Map.of("word/document.xml", new byte[9])))).isEqualTo(NoTable.NO_TABLE);
        assertThat(refusal(zip(Map.of("xl/workbook.xml", "<a>".getBytes(StandardCharsets.UTF_8)))))
                .isEqualTo(NoTable.DAMAGED);
        assertThat(refusal(zip(Map.of("xl/workbook.xml", new byte[9], "xl/vbaProject.bin", new byte[9]))))
                .isEqualTo(NoTable.HAS_MACROS);
    }

    @Test
    void moreThanAListOfPeopleCanBeIsRefusedBeforeItIsUnpacked() {
        assertThat(refusal("Namn\n" + "Åsa\n".repeat(MOST_ROWS + 1))).isEqualTo(NoTable.TOO_MANY_ROWS);
        assertThat(refusal("Namn" + ";Ort".repeat(60) + "\nÅsa\n")).isEqualTo(NoTable.TOO_MANY_COLUMNS);
        assertThat(refusal("Namn;Ort\n" + "å".repeat(10_000_001))).isEqualTo(NoTable.TOO_LARGE);
        byte[] bomb = zip(Map.of("xl/workbook.xml", new byte[9], "xl/sharedStrings.xml", new byte[30_000_000]));
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(refusal(bomb)).isEqualTo(NoTable.TOO_LARGE);
        assertThat(refusal(workbook(sheet -> {
                    sheet.value(0, 0, "Namn");
                    sheet.value(1, 16_000, "Åsa");
                })))
                .isEqualTo(NoTable.TOO_MANY_COLUMNS);
    }

    @Test
    void aWorkbookThatAsksForAnotherFileIsNotAnswered() {
        byte[] honest = workbook(sheet -> {
            sheet.value(0, 0, "Namn");
            sheet.value(1, 0, "Åsa");
        });
        byte[] asking = rewritten(
                honest,
                "xl/sharedStrings.xml",
                text -> text.replaceFirst("<sst", "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><sst")
                        .replaceAll("<t([^>]*)>[^<]*</t>", "<t$1>&x;</t>"));

        assertThat(part(asking, "xl/sharedStrings.xml")).contains("&x;");
        assertThat(DOCUMENTS.read(asking, MOST_ROWS).toString())
                .as("an answer without the name of this machine")
                .isIn("Unreadable[reason=DAMAGED]", "Unreadable[reason=EMPTY]", "Unreadable[reason=ONLY_HEADINGS]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+46 8", "-1", "@SUM(1)", "\t=1", "\r=1", " =1", "\u00a0=1", "\uFEFF=1", "＝1"})
    void noTextBecomesAFormula(String text) {
        var table = new NewTable("Blad", List.of("Namn", "Tal"), List.of(Arrays.asList(text, new BigDecimal("-1.5"))));

        String csv = new String(DOCUMENTS.csv(table, ','), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFNamn;Tal\r\n").contains("'" + text).endsWith(";-1,5\r\n");
        assertThat(table(DOCUMENTS.csv(table, ',')).rows().getFirst().cells().getFirst())
                .as("sent back as it was")
                .isEqualTo(text.replace('\u00a0', ' ').strip());
        assertThat(table(DOCUMENTS.xlsx(table)).rows().getFirst().cells())
                .containsExactly(text.replace('\u00a0', ' ').strip(), "-1.5");
        assertThat(part(DOCUMENTS.xlsx(table), "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    }

    private static ReadTable table(byte[] file) {
        return (ReadTable) DOCUMENTS.read(file, MOST_ROWS);
    }

    private static NoTable refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static NoTable refusal(byte[] file) {
        return ((Unreadable) DOCUMENTS.read(file, MOST_ROWS)).reason();
    }

    private static byte[] workbook(Consumer<Worksheet> filled) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Test", "1.0")) {
            filled.accept(workbook.newWorksheet("Blad 1"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static String part(byte[] file, String name) {
        return new String(Zips.parts(file).get(name), StandardCharsets.UTF_8);
    }

    private static byte[] rewritten(byte[] file, String name, java.util.function.UnaryOperator<String> edit) {
        var parts = Zips.parts(file);
        parts.put(name, edit.apply(part(file, name)).getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }
}
