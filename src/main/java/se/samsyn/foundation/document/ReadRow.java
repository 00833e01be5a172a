package se.samsyn.foundation.document;

import java.util.List;

/**
 * @param number of the row where a spreadsheet would show it, the headings being row 1
 * @param cells as texts: a day as 2026-08-17, a time as 07:30, a number without grouping
 */
public record ReadRow(int number, List<String> cells) {}
