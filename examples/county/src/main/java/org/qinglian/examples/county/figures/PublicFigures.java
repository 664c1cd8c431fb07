package org.qinglian.examples.county.figures;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qinglian.core.common.LocalizedText;

/**
 * The published figures (公开数据) and the identities among them. They are facts of real places, and the only real data
 * of this example.
 *
 * @param fourForms rows of four-forms statistics
 * @param bulletins bulletins on the Eight-point Decision
 */
public record PublicFigures(List<FourFormsRow> fourForms, List<BulletinMonth> bulletins) {
    private static final List<String> LEVELS =
            List.of("provincial", "bureau", "county", "township", "general", "other");
    private static final List<String> FORMS = List.of("form1", "form2", "form3", "form4");
    private static final List<String> SHARES = List.of("share1", "share2", "share3", "share4");

    public PublicFigures {
        fourForms = List.copyOf(fourForms);
        bulletins = List.copyOf(bulletins);
    }

    /** Reads the files that come with this example. */
    public static PublicFigures load() {
        List<NamedCsvRecord> cells = records("bulletin-cells.csv");
        return new PublicFigures(
                records("four-forms.csv").stream().map(PublicFigures::row).toList(),
                records("bulletins.csv").stream()
                        .map(bulletin -> bulletin(bulletin, cells))
                        .toList());
    }

    /** Every identity, in the order of the files. */
    public List<FigureCheck> checks() {
        return Stream.concat(
                        fourForms.stream().flatMap(row -> row.checks().stream()),
                        bulletins.stream().flatMap(bulletin -> bulletin.checks().stream()))
                .toList();
    }

    private static FourFormsRow row(NamedCsvRecord line) {
        return new FourFormsRow(
                line.getField("id"),
                both(line, "scope"),
                line.getField("period"),
                number(line, "sanctioned"),
                number(line, "party_sanctioned"),
                LEVELS.stream().map(level -> number(line, level)).toList(),
                number(line, "forms_total"),
                FORMS.stream().map(form -> number(line, form)).toList(),
                SHARES.stream()
                        .map(share -> new BigDecimal(line.getField(share)))
                        .toList(),
                both(line, "source"));
    }

    private static BulletinMonth bulletin(NamedCsvRecord line, List<NamedCsvRecord> cells) {
        String id = line.getField("id");
        return new BulletinMonth(
                id,
                both(line, "scope"),
                text(line, "from"),
                line.getField("to"),
                number(line, "problems"),
                number(line, "persons"),
                number(line, "sanctioned"),
                cells.stream()
                        .filter(cell -> cell.getField("bulletin").equals(id))
                        .map(PublicFigures::cell)
                        .toList(),
                both(line, "source"));
    }

    private static BulletinCell cell(NamedCsvRecord line) {
        Map<BulletinMeasure, Long> numbers = new EnumMap<>(BulletinMeasure.class);
        Set<BulletinMeasure> derived = EnumSet.noneOf(BulletinMeasure.class);
        List<String> derivedNames = Arrays.asList(line.getField("derived").split(" ", -1));
        for (BulletinMeasure measure : BulletinMeasure.values()) {
            String column = measure.name().toLowerCase(Locale.ROOT);
            text(line, column).map(Long::valueOf).ifPresent(number -> numbers.put(measure, number));
            if (derivedNames.contains(column)) {
                derived.add(measure);
            }
        }
        Optional<BigDecimal> share = text(line, "share").map(BigDecimal::new);
        return new BulletinCell(line.getField("table"), both(line, "name"), numbers, share, derived);
    }

    private static long number(NamedCsvRecord line, String column) {
        return Long.parseLong(line.getField(column));
    }

    /** A text and, in the column of the same name with {@code _en}, its translation. */
    private static LocalizedText both(NamedCsvRecord line, String column) {
        return LocalizedText.of(line.getField(column), line.getField(column + "_en"));
    }

    private static Optional<String> text(NamedCsvRecord line, String column) {
        return Optional.of(line.getField(column)).filter(text -> !text.isEmpty());
    }

    private static List<NamedCsvRecord> records(String file) {
        String path = "/org/qinglian/examples/county/" + file;
        try (InputStream stream = Objects.requireNonNull(PublicFigures.class.getResourceAsStream(path), path);
                CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
