package org.qinglian.examples.county.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.LocalizedText;

/**
 * A bulletin on violations of the spirit of the Eight-point Decision (查处违反中央八项规定精神问题情况) for a month or a
 * longer period, with its tables.
 *
 * <p>Persons may be fewer than problems: no rule says otherwise.
 *
 * @param id its identifier, for example {@code CN2022-08}
 * @param scope the country or the province
 * @param since the first month, if it is of several that are no calendar year
 * @param until the month or the year, or the last month
 * @param problems problems dealt with (查处问题数)
 * @param persons persons criticised and handled (批评教育和处理人数)
 * @param sanctioned persons sanctioned (党纪政务处分人数)
 * @param cells the cells of its tables
 * @param source where it was printed
 */
public record BulletinMonth(
        String id,
        LocalizedText scope,
        Optional<String> since,
        String until,
        long problems,
        long persons,
        long sanctioned,
        List<BulletinCell> cells,
        LocalizedText source) {
    /** The table of the hedonism block (享乐主义、奢靡之风), which adds up to the block and not to the whole. */
    private static final String HEDONISM = "hedonism";

    private static final String BLOCK = "block";

    public BulletinMonth {
        cells = List.copyOf(cells);
    }

    /** What it covers: {@code 2022-08}, or {@code 2012-12 to 2017-10}. */
    public LocalizedText period() {
        return since.map(first -> LocalizedText.of(first + " 至 " + until, first + " to " + until))
                .orElseGet(() -> LocalizedText.of(until, until));
    }

    /** What must hold among the numbers of the bulletin. */
    public List<FigureCheck> checks() {
        List<FigureCheck> checks = new ArrayList<>();
        checks.add(FigureCheck.atMost(
                id, LocalizedText.of("处分人数不多于处理人数", "those sanctioned are among those handled"), persons, sanctioned));
        Map<String, List<BulletinCell>> tables = new LinkedHashMap<>();
        cells.forEach(cell ->
                tables.computeIfAbsent(cell.table(), table -> new ArrayList<>()).add(cell));
        tables.forEach((table, ofTable) -> {
            for (BulletinMeasure measure : BulletinMeasure.values()) {
                sum(table, ofTable, measure).ifPresent(checks::add);
            }
            shares(table, ofTable).forEach(checks::add);
        });
        return checks;
    }

    /** That a table adds up, if it gives the measure for each of its cells. */
    private Optional<FigureCheck> sum(String table, List<BulletinCell> ofTable, BulletinMeasure measure) {
        List<Long> numbers =
                ofTable.stream().flatMap(cell -> cell.number(measure).stream()).toList();
        if (numbers.size() < ofTable.size()) {
            return Optional.empty();
        }
        LocalizedText rule = LocalizedText.of(
                tableName(table).zh().orElseThrow() + "之和＝合计："
                        + measure.label().zh().orElseThrow(),
                tableName(table).en().orElseThrow() + " add up: "
                        + measure.label().en().orElseThrow());
        return Optional.of(FigureCheck.equal(
                id,
                rule,
                whole(table, measure),
                numbers.stream().mapToLong(Long::longValue).sum()));
    }

    private List<FigureCheck> shares(String table, List<BulletinCell> ofTable) {
        return ofTable.stream()
                .flatMap(cell -> cell
                        .shareOf(whole(table, BulletinMeasure.PROBLEMS))
                        .map(computed -> FigureCheck.equal(
                                id,
                                shareRule(cell.name()),
                                cell.publishedShare().stream().toList(),
                                List.of(computed)))
                        .stream())
                .toList();
    }

    private static LocalizedText shareRule(LocalizedText name) {
        return LocalizedText.of(
                name.in(Locale.CHINA) + "占比（四舍五入）", "share of \"" + name.in(Locale.ENGLISH) + "\", rounded half up");
    }

    private long whole(String table, BulletinMeasure measure) {
        if (table.equals(HEDONISM)) {
            return cells.stream()
                    .filter(cell -> cell.table().equals(BLOCK)
                            && cell.name().in(Locale.CHINA).startsWith("享乐主义"))
                    .findFirst()
                    .flatMap(cell -> cell.number(measure))
                    .orElseThrow();
        }
        return switch (measure) {
            case PROBLEMS -> problems;
            case PERSONS -> persons;
            case SANCTIONED -> sanctioned;
        };
    }

    private static LocalizedText tableName(String table) {
        return switch (table) {
            case "category" -> LocalizedText.of("各类别", "categories");
            case "level" -> LocalizedText.of("各级别", "levels");
            case BLOCK -> LocalizedText.of("两大块", "blocks");
            case HEDONISM -> LocalizedText.of("享乐奢靡各类", "kinds of hedonism");
            default -> throw new IllegalArgumentException(table);
        };
    }
}
