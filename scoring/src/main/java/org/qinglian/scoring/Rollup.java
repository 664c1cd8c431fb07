package org.qinglian.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qinglian.core.common.Period;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.Incomplete;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.Reading;
import org.qinglian.scoring.fact.RollupMeasure;
import org.qinglian.scoring.fact.RollupTake;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.scheme.Band;
import org.qinglian.scoring.scheme.Scheme;

/**
 * Rolls results up (汇总): month to quarter to year, household to member to branch to township, as the measures of a scheme ask
 * for it. Nothing is carried from one period to the next unless a measure takes it.
 *
 * <p>Immutable and thread-safe.
 */
public final class Rollup {
    /** Results beyond this number are counted, not listed: a year has twelve months. */
    private static final int MOST_PARTS = 12;

    private final Scheme scheme;

    private Rollup(Scheme scheme) {
        this.scheme = scheme;
    }

    /** What a scheme asks for. */
    public static Rollup of(Scheme scheme) {
        return new Rollup(scheme);
    }

    /** One result of the past. */
    private record Part(Period period, ScoredSubject subject, BigDecimal score, Optional<String> grade) {}

    /**
     * The facts with the readings that the roll-up measures of the scheme read.
     *
     * @param facts the facts of the longer period, or of those to whom others belong
     * @param results scorings of the parts, in any order; those of schemes that no measure takes are left alone
     * @throws IllegalArgumentException if one of them is neither within the period nor within the one before, or if two
     *     of one scheme overlap, for then something would count twice
     */
    public Facts add(Facts facts, List<Scoring> results) {
        refuseOverlap(results);
        Facts.Builder builder = facts.toBuilder();
        Set<String> done = new HashSet<>();
        for (Measure measure : scheme.measures().values()) {
            if (measure instanceof RollupMeasure rollup && done.add(rollup.reading())) {
                Period period = rollup.isOfPeriodBefore() ? before(facts.period()) : facts.period();
                readings(rollup, period, facts.period(), results).forEach(builder::add);
            }
        }
        return builder.build();
    }

    private static void refuseOverlap(List<Scoring> results) {
        for (int i = 0; i < results.size(); i++) {
            for (int j = 0; j < i; j++) {
                Scoring one = results.get(i);
                Scoring other = results.get(j);
                boolean overlap = one.scheme().id().equals(other.scheme().id())
                        && !one.period().start().isAfter(other.period().end())
                        && !other.period().start().isAfter(one.period().end());
                if (overlap) {
                    throw new IllegalArgumentException(
                            "Results of scheme '" + one.scheme().id() + "' for "
                                    + other.period() + " and " + one.period()
                                    + " overlap; expected each period once, so that nothing counts twice.");
                }
            }
        }
    }

    private static Period before(Period period) {
        return Period.containing(period.start().minusDays(1), period.unit());
    }

    private static boolean isWithin(Period part, Period whole) {
        return whole.contains(part.start()) && whole.contains(part.end());
    }

    private List<Reading> readings(RollupMeasure rollup, Period period, Period current, List<Scoring> results) {
        Map<String, List<Part>> wholes = new LinkedHashMap<>();
        for (Scoring result : results) {
            if (result.scheme().id().equals(rollup.scheme())) {
                if (!isWithin(result.period(), current) && !isWithin(result.period(), before(current))) {
                    throw new IllegalArgumentException("Results of scheme '" + rollup.scheme() + "' for "
                            + result.period() + " are neither within " + current
                            + " nor within the period before; expected such.");
                }
                if (isWithin(result.period(), period)) {
                    gather(result, rollup, wholes);
                }
            }
        }
        List<Reading> readings = new ArrayList<>();
        wholes.forEach((subject, parts) -> value(rollup, parts)
                .ifPresent(value -> readings.add(Reading.builder()
                        .subject(subject)
                        .name(rollup.reading())
                        .value(value)
                        .source(rollup.scheme() + " " + source(rollup, period, parts))
                        .build())));
        return readings;
    }

    /** Each result that was taken; of many their number. */
    private static String source(RollupMeasure rollup, Period period, List<Part> parts) {
        if (parts.size() > MOST_PARTS) {
            return period + " × " + parts.size();
        }
        return parts.stream()
                .sorted(Comparator.comparing((Part part) -> part.period().start())
                        .thenComparing(part -> part.subject().id()))
                .map(part -> said(rollup, part))
                .collect(Collectors.joining(", "));
    }

    private static String said(RollupMeasure rollup, Part part) {
        String result =
                rollup.countsGrades() ? part.grade().orElse("–") : part.score().toPlainString();
        return (rollup.across().isEmpty() ? "" : part.subject().id() + " ") + part.period() + ": " + result;
    }

    /** A result without a score is no part; who belongs to nobody counts for nobody. */
    private static void gather(Scoring result, RollupMeasure rollup, Map<String, List<Part>> wholes) {
        for (ScoredSubject subject : result.subjects()) {
            Optional<String> whole = rollup.across().isEmpty()
                    ? Optional.of(subject.id())
                    : rollup.across()
                            .flatMap(attribute ->
                                    Optional.ofNullable(subject.attributes().get(attribute)));
            Optional<BigDecimal> score = result.score(subject.id());
            if (whole.isPresent() && score.isPresent()) {
                wholes.computeIfAbsent(whole.get(), id -> new ArrayList<>())
                        .add(new Part(
                                result.period(),
                                subject,
                                score.get(),
                                result.grade(subject.id()).map(Band::grade)));
            }
        }
    }

    private Optional<BigDecimal> value(RollupMeasure rollup, List<Part> parts) {
        int expected = rollup.parts().orElse(parts.size());
        if (parts.size() < expected && rollup.ifIncomplete() == Incomplete.MISSING) {
            return Optional.empty();
        }
        if (rollup.countsGrades()) {
            return grades(rollup, parts);
        }
        List<BigDecimal> scores = parts.stream()
                .sorted(Comparator.comparing(part -> part.period().start()))
                .map(Part::score)
                .toList();
        BigDecimal sum = scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal first = scores.get(0);
        BigDecimal last = scores.get(scores.size() - 1);
        return Optional.of(
                switch (rollup.take()) {
                    case SUM ->
                        rollup.ifIncomplete() == Incomplete.PRO_RATA && parts.size() < expected
                                ? divide(sum.multiply(BigDecimal.valueOf(expected)), parts.size())
                                : sum;
                    case MEAN -> divide(sum, parts.size());
                    case LOWEST -> scores.stream().reduce(first, BigDecimal::min);
                    case HIGHEST -> scores.stream().reduce(first, BigDecimal::max);
                    case FIRST -> first;
                    case CHANGE -> last.subtract(first);
                    case LAST, SHARE, COUNT -> last;
                });
    }

    /** Of those who are graded: who was not assessed is in neither number. */
    private Optional<BigDecimal> grades(RollupMeasure rollup, List<Part> parts) {
        List<String> graded =
                parts.stream().flatMap(part -> part.grade().stream()).toList();
        if (graded.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal counted = BigDecimal.valueOf(
                graded.stream().filter(rollup.grades()::contains).count());
        return Optional.of(
                rollup.take() == RollupTake.COUNT ? counted : divide(counted.movePointRight(2), graded.size()));
    }

    private BigDecimal divide(BigDecimal number, int by) {
        int digits = scheme.arithmeticOrStandard().digits();
        return number.divide(BigDecimal.valueOf(by), digits, RoundingMode.HALF_UP);
    }
}
