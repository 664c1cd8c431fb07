package org.qinglian.core.procurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Money;
import org.qinglian.core.organization.Actor;

/**
 * Looks for projects that may have been broken up to evade a tender (化整为零、规避招标): lots of one kind of one owner, procured
 * otherwise than by tender within some months, each below the threshold and together at it or above.
 *
 * <p>Works at 1,800,000, 1,500,000 and 900,000 yuan in March, May and August come to 4,200,000: none had to be tendered, all of
 * them together had to. What follows from that is for the supervisor to decide.
 */
public final class SplittingTest {
    /** Lots of the same type (同类标段). */
    private record Type(Actor owner, ProcurementCategory category, String kind) {}

    private final ProcurementNorms norms;

    private SplittingTest(ProcurementNorms norms) {
        this.norms = norms;
    }

    public static SplittingTest of(ProcurementNorms norms) {
        return new SplittingTest(norms);
    }

    /** Whether enough is on record of a lot to judge it: its kind, the beginning of its procurement, and an estimate in the currency of the threshold. */
    public boolean isComparable(Lot lot) {
        return lot.kind().isPresent()
                && lot.startedOn().isPresent()
                && lot.estimate()
                        .filter(estimate ->
                                threshold(lot).filter(estimate::sameCurrency).isPresent())
                        .isPresent();
    }

    /** The splits among the lots of a register that were not tendered; no lot is in two of them. */
    public List<Split> splits(ProcurementIndex index) {
        Map<Type, List<Lot>> types = new LinkedHashMap<>();
        for (Lot lot : index.register().lots()) {
            if (isComparable(lot) && isBelow(lot) && !isTendered(lot, index)) {
                index.project(lot.project())
                        .map(project -> new Type(
                                project.owner(), lot.category(), lot.kind().orElseThrow()))
                        .ifPresent(type -> types.computeIfAbsent(type, key -> new ArrayList<>())
                                .add(lot));
            }
        }
        return types.values().stream().flatMap(lots -> ofOneType(lots).stream()).toList();
    }

    private boolean isBelow(Lot lot) {
        return threshold(lot).orElseThrow().isMoreThan(lot.estimate().orElseThrow());
    }

    private static boolean isTendered(Lot lot, ProcurementIndex index) {
        return index.tenders(lot.id()).stream()
                .anyMatch(tender -> tender.method().isTender());
    }

    private Optional<Money> threshold(Lot lot) {
        return Optional.ofNullable(norms.tenderThresholds().get(lot.category()));
    }

    /** From the earliest lot on: the lots within its window, if they come to the threshold; else from the next lot on. */
    private List<Split> ofOneType(List<Lot> lots) {
        List<Lot> sorted =
                lots.stream().sorted(Comparator.comparing(SplittingTest::began)).toList();
        Money threshold = threshold(sorted.get(0)).orElseThrow();
        List<Split> splits = new ArrayList<>();
        Money total = new Money(BigDecimal.ZERO, threshold.currency());
        int end = 0;
        for (int start = 0; start < sorted.size(); start++) {
            LocalDate after = began(sorted.get(start)).plusMonths(norms.splittingMonths());
            while (end < sorted.size() && began(sorted.get(end)).isBefore(after)) {
                total = total.plus(sorted.get(end).estimate().orElseThrow());
                end++;
            }
            if (threshold.isMoreThan(total)) {
                total = total.minus(sorted.get(start).estimate().orElseThrow());
            } else {
                splits.add(new Split(sorted.subList(start, end), total, threshold));
                total = new Money(BigDecimal.ZERO, threshold.currency());
                start = end - 1;
            }
        }
        return splits;
    }

    private static LocalDate began(Lot lot) {
        return lot.startedOn().orElseThrow();
    }
}
