package org.qinglian.scoring.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.SourceType;
import org.qinglian.scoring.rule.MeasuredRow;

/**
 * What a scheme asks of those whom it scores (减负审查): how many indicators and reports, how much of it is traces of use or
 * somebody's choice, and whether there is a veto list.
 */
final class BurdenLint {
    private final Scheme scheme;
    private final LintNorms norms;
    private final List<SchemeFault> faults;
    private final List<ScoredItem> items;

    BurdenLint(Scheme scheme, LintNorms norms, List<SchemeFault> faults) {
        this.scheme = scheme;
        this.norms = norms;
        this.faults = faults;
        this.items = ScoredItem.of(scheme);
    }

    void lint() {
        long indicators = items.stream().filter(ScoredItem::forAll).count();
        if (indicators > norms.indicators()) {
            warning("/score", "scheme.too-many-indicators", Map.of("found", indicators, "limit", norms.indicators()));
        }
        long reports = scheme.measures().values().stream()
                .filter(measure -> measure.source() == SourceType.SELF_REPORT)
                .count();
        if (reports > norms.reports()) {
            warning("/measures", "scheme.too-many-reports", Map.of("found", reports, "limit", norms.reports()));
        }
        items.stream()
                .filter(place -> isTraceOnly(place.item()))
                .forEach(place -> warning(
                        place.pointer(),
                        "scheme.trace-only",
                        Map.of("found", place.item().id())));
        discretion();
        if (!scheme.outcome().bands().isEmpty() && scheme.overrides().isEmpty()) {
            warning("", "scheme.veto-missing", Map.of());
        }
    }

    private boolean isTraceOnly(Item item) {
        List<Measure> measures = measures(item).toList();
        return !measures.isEmpty()
                && measures.stream()
                        .allMatch(measure -> ForbiddenSignals.in(measure).isPresent());
    }

    /** The full points of the items that rest on a choice, against those of all items that everybody is scored by. */
    private void discretion() {
        BigDecimal all = full(items.stream());
        BigDecimal chosen = full(items.stream()
                .filter(place ->
                        measures(place.item()).anyMatch(measure -> measure.source() == SourceType.DISCRETION)));
        if (all.signum() > 0 && chosen.compareTo(norms.discretionShare().multiply(all)) > 0) {
            BigDecimal percent = chosen.movePointRight(2).divide(all, 1, RoundingMode.HALF_UP);
            BigDecimal limit = norms.discretionShare().movePointRight(2);
            warning(
                    "/score",
                    "scheme.discretion-share",
                    Map.of(
                            "found", plain(chosen),
                            "full", plain(all),
                            "percent", plain(percent),
                            "limit", plain(limit)));
        }
    }

    private static BigDecimal full(Stream<ScoredItem> places) {
        return places.filter(ScoredItem::forAll)
                .flatMap(place -> place.item().max().stream())
                .filter(max -> max.signum() > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Stream<Measure> measures(Item item) {
        return item.rules().stream()
                .flatMap(rule -> rule.reads().keySet().stream())
                .map(scheme.measures()::get)
                .filter(Objects::nonNull);
    }

    private static String plain(BigDecimal number) {
        return MeasuredRow.plain(number).toPlainString();
    }

    private void warning(String pointer, String code, Map<String, ?> arguments) {
        faults.add(SchemeFault.warning(pointer, code, arguments));
    }
}
