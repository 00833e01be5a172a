package se.samsyn.foundation.document;

/** The door of this room. */
public interface Documents {
    /**
     * A page of paper.
     *
     * @param html well formed, with its language and title, and with plain tables and margins in its own style: there
     *     is no flexbox or grid on paper
     */
    byte[] pdf(String html);

    /**
     * Semicolons and a byte order mark, which is what a Swedish Excel opens without asking. No text becomes a formula.
     *
     * @param decimalSign between whole and tenths
     */
    byte[] csv(NewTable table, char decimalSign);

    /** A workbook with one sheet, where a number is a number and a text is never a formula. */
    byte[] xlsx(NewTable table);

    /**
     * A table that somebody sends, whatever the file calls itself: CSV with semicolons, commas or tabs in UTF-8, UTF-16
     * or Windows-1252, or the first sheet of a workbook.
     *
     * @param mostRows below the headings
     */
    TableReading read(byte[] file, int mostRows);
}
