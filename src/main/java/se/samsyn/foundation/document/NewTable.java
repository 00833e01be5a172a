package se.samsyn.foundation.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table to write.
 *
 * @param name of the sheet
 * @param rows of texts and numbers; null is an empty cell
 */
public record NewTable(String name, List<String> headings, List<List<@Nullable Object>> rows) {}
