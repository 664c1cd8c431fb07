package org.qinglian.core.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A notion of the founding text and what answers it.
 *
 * @param paragraph the paragraph, from 1
 * @param notion the notion
 * @param types the types that hold it
 * @param checks the checks that judge it
 * @param measures the calculators or schemes that measure it
 */
record Notion(int paragraph, String notion, List<String> types, List<String> checks, List<String> measures) {
    /** Every one, in the order of the text. */
    static List<Notion> all() {
        try (InputStream stream = Objects.requireNonNull(Notion.class.getResourceAsStream("notions.csv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Notion(
                            Integer.parseInt(cells[0]), cells[1], split(cells[2]), split(cells[3]), split(cells[4])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> split(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }

    /** A row of a table. */
    String row() {
        return "| " + paragraph + " | " + notion + " | " + code(types) + " | " + code(checks) + " | " + code(measures)
                + " |\n";
    }

    private static String code(List<String> names) {
        return "`" + String.join("` `", names) + "`";
    }
}
