package org.qinglian.examples.county.figures;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.discipline.BulletinCell;
import org.qinglian.core.discipline.BulletinFigures;
import org.qinglian.core.discipline.BulletinMeasure;
import org.qinglian.core.discipline.BulletinNumbers;
import org.qinglian.core.discipline.DisciplineNorms;
import org.qinglian.core.discipline.FormFigures;
import org.qinglian.core.discipline.FourFormsReport;
import org.qinglian.core.discipline.PublishedNumber;
import org.qinglian.core.discipline.RankFigure;
import org.qinglian.core.organization.CadreRank;

/**
 * The published figures (公开数据) and the identities among them. They are facts of real places, and the only real data
 * of this example.
 *
 * @param fourForms rows of four-forms statistics
 * @param bulletins bulletins on the Eight-point Decision
 */
public record PublicFigures(List<PublishedFourForms> fourForms, List<PublishedBulletin> bulletins) {
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

    private static PublishedFourForms row(NamedCsvRecord line) {
        Period period = Period.parse(line.getField("period"));
        return new PublishedFourForms(
                line.getField("period"),
                localized(line, "scope"),
                FourFormsReport.builder()
                        .id(Ref.of(line.getField("id")))
                        .scope(line.getField("scope"))
                        .during(DateRange.of(period.start(), period.end()))
                        .sanctioned(number(line, "sanctioned"))
                        .partySanctioned(number(line, "party_sanctioned"))
                        .ranks(Arrays.stream(CadreRank.values())
                                .map(rank -> new RankFigure(rank, number(line, rank.code())))
                                .toList())
                        .forms(new FormFigures(
                                number(line, "forms_total"),
                                number(line, "form1"),
                                number(line, "form2"),
                                number(line, "form3"),
                                number(line, "form4")))
                        .shares(SHARES.stream()
                                .map(share -> new BigDecimal(line.getField(share)))
                                .toList())
                        .source(line.getField("source"))
                        .build(),
                localized(line, "source"));
    }

    private static PublishedBulletin bulletin(NamedCsvRecord line, List<NamedCsvRecord> cells) {
        String id = line.getField("id");
        LocalDate last = Period.parse(line.getField("month")).start();
        return new PublishedBulletin(
                id,
                localized(line, "scope"),
                period(line),
                new BulletinFigures(
                        numbers(line),
                        cells.stream()
                                .filter(cell -> cell.getField("bulletin").equals(id))
                                .map(PublicFigures::cell)
                                .toList()),
                DisciplineNorms.standard().categories().on(last).orElseThrow().content(),
                localized(line, "source"));
    }

    private static LocalizedText localized(NamedCsvRecord line, String column) {
        return LocalizedText.of(line.getField(column), line.getField(column + "_en"));
    }

    /** What a bulletin covers: {@code 2022-08}, or {@code 2012-12 to 2017-10}. */
    private static LocalizedText period(NamedCsvRecord line) {
        String to = line.getField("to");
        return text(line, "from")
                .map(from -> LocalizedText.of(from + " 至 " + to, from + " to " + to))
                .orElseGet(() -> LocalizedText.of(to, to));
    }

    private static BulletinCell cell(NamedCsvRecord line) {
        List<String> derived = Arrays.asList(line.getField("derived").split(" ", -1));
        return BulletinCell.builder()
                .category(text(line, "category"))
                .level(text(line, "level"))
                .numbers(numbers(line))
                .share(text(line, "share").map(BigDecimal::new))
                .derived(Arrays.stream(BulletinMeasure.values())
                        .filter(measure -> derived.contains(measure.code()))
                        .toList())
                .build();
    }

    private static BulletinNumbers numbers(NamedCsvRecord line) {
        return new BulletinNumbers(whole(line, "problems"), whole(line, "persons"), whole(line, "sanctioned"));
    }

    private static Optional<Long> whole(NamedCsvRecord line, String column) {
        return text(line, column).map(Long::valueOf);
    }

    private static PublishedNumber number(NamedCsvRecord line, String column) {
        return PublishedNumber.parse(line.getField(column));
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
