package org.qinglian.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Period;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.Incomplete;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.Reading;
import org.qinglian.scoring.fact.ReadingMeasure;
import org.qinglian.scoring.fact.RollupMeasure;
import org.qinglian.scoring.fact.RollupTake;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.fact.SourceType;
import org.qinglian.scoring.rule.Arithmetic;
import org.qinglian.scoring.rule.MeasuredRow;
import org.qinglian.scoring.rule.PerUnit;
import org.qinglian.scoring.scheme.Band;
import org.qinglian.scoring.scheme.Item;
import org.qinglian.scoring.scheme.Outcome;
import org.qinglian.scoring.scheme.Scheme;
import org.qinglian.scoring.scheme.SchemeSource;
import org.qinglian.scoring.scheme.Start;

/** Whatever months went before and whoever belonged to whom in them, a roll-up is what its documentation makes of them. */
class RollupPropertyTest {
    private static final List<String> MONTHS =
            List.of("2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06");
    private static final Period QUARTER = Period.parse("2026-Q2");
    private static final int SUBJECTS = 7;

    /** One result: whose, when, and to whom it belonged then. */
    private record Result(String month, String subject, Optional<String> home, Optional<BigDecimal> score) {}

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_roll_up_is_what_adding_up_by_hand_gives(long seed) {
        Random random = new Random(seed);
        List<Result> results = results(random);
        RollupMeasure rollup = rollup(random);
        int digits = random.nextInt(11);
        Scheme whole = scheme("whole", Period.Unit.QUARTER, rollup, digits);
        List<Scoring> months = new ArrayList<>();
        for (String month : MONTHS) {
            months.add(scored(month, results));
        }
        Collections.shuffle(months, random);
        Facts.Builder facts = Facts.builder(QUARTER);
        List<String> wholes = new ArrayList<>();
        for (int i = 0; i < SUBJECTS; i++) {
            wholes.add("s" + i);
            wholes.add("h" + i);
        }
        wholes.forEach(id -> facts.add(subject(id, Optional.empty())));

        Scoring scoring = Scorer.of(whole).score(Rollup.of(whole).add(facts.build(), months));

        for (String id : wholes) {
            assertThat(scoring.score(id))
                    .as("%s of %s over %s", rollup, id, results)
                    .isEqualTo(expected(rollup, id, results, digits).map(MeasuredRow::plain));
        }
    }

    /** In the order of months; a result without a score is none. */
    private static Optional<BigDecimal> expected(RollupMeasure rollup, String id, List<Result> results, int digits) {
        List<String> within = rollup.previous().orElse(false) ? MONTHS.subList(0, 3) : MONTHS.subList(3, 6);
        List<BigDecimal> scores = new ArrayList<>();
        for (Result result : results) {
            boolean of = rollup.across().isPresent()
                    ? result.home().equals(Optional.of(id))
                    : result.subject().equals(id);
            if (of && within.contains(result.month())) {
                result.score().ifPresent(scores::add);
            }
        }
        int number = scores.size();
        int parts = rollup.parts().orElse(number);
        Incomplete incomplete = rollup.incomplete().orElse(Incomplete.MISSING);
        if (number == 0 || (number < parts && incomplete == Incomplete.MISSING)) {
            return Optional.empty();
        }
        BigDecimal sum = scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        long high = scores.stream()
                .filter(score -> score.compareTo(BigDecimal.TEN) >= 0)
                .count();
        boolean scaled = incomplete == Incomplete.PRO_RATA && number < parts;
        return Optional.of(
                switch (rollup.take()) {
                    case SUM -> scaled ? divide(sum.multiply(BigDecimal.valueOf(parts)), number, digits) : sum;
                    case MEAN -> divide(sum, number, digits);
                    case LOWEST -> Collections.min(scores);
                    case HIGHEST -> Collections.max(scores);
                    case FIRST -> scores.get(0);
                    case LAST -> scores.get(number - 1);
                    case CHANGE -> scores.get(number - 1).subtract(scores.get(0));
                    case COUNT -> BigDecimal.valueOf(high);
                    case SHARE -> divide(BigDecimal.valueOf(100 * high), number, digits);
                });
    }

    private static BigDecimal divide(BigDecimal number, int by, int digits) {
        return number.divide(BigDecimal.valueOf(by), digits, RoundingMode.HALF_UP);
    }

    private static RollupMeasure rollup(Random random) {
        RollupTake take = RollupTake.values()[random.nextInt(RollupTake.values().length)];
        boolean grades = take == RollupTake.SHARE || take == RollupTake.COUNT;
        boolean alone =
                List.of(RollupTake.FIRST, RollupTake.LAST, RollupTake.CHANGE).contains(take);
        boolean proRata = take == RollupTake.SUM && random.nextInt(3) == 0;
        return RollupMeasure.builder()
                .scheme("month")
                .take(take)
                .across(!alone && random.nextBoolean() ? Optional.of("home") : Optional.empty())
                .grades(grades ? List.of("high") : List.of())
                .parts(proRata || random.nextBoolean() ? Optional.of(1 + random.nextInt(4)) : Optional.empty())
                .incomplete(
                        proRata
                                ? Optional.of(Incomplete.PRO_RATA)
                                : random.nextBoolean() ? Optional.of(Incomplete.AS_IT_IS) : Optional.empty())
                .previous(random.nextInt(3) == 0 ? Optional.of(true) : Optional.empty())
                .title(text("roll-up"))
                .source(SourceType.SYSTEM_RECORD)
                .build();
    }

    private static List<Result> results(Random random) {
        List<Result> results = new ArrayList<>();
        for (String month : MONTHS) {
            for (int i = 0; i < SUBJECTS; i++) {
                if (random.nextInt(6) > 0) {
                    results.add(new Result(
                            month,
                            "s" + i,
                            random.nextInt(5) > 0 ? Optional.of("h" + random.nextInt(3)) : Optional.empty(),
                            random.nextInt(5) > 0
                                    ? Optional.of(BigDecimal.valueOf(random.nextInt(2400) - 200, random.nextInt(3)))
                                    : Optional.empty()));
                }
            }
        }
        return results;
    }

    private static Scoring scored(String month, List<Result> results) {
        Facts.Builder facts = Facts.builder(Period.parse(month));
        for (Result result : results) {
            if (result.month().equals(month)) {
                facts.add(subject(result.subject(), result.home()));
                result.score()
                        .ifPresent(score -> facts.add(Reading.builder()
                                .subject(result.subject())
                                .name("points")
                                .value(score)
                                .source("register")
                                .build()));
            }
        }
        Measure points = new ReadingMeasure("points", text("points"), Optional.empty(), SourceType.SYSTEM_RECORD);
        return Scorer.of(scheme("month", Period.Unit.MONTH, points, 10)).score(facts.build());
    }

    private static ScoredSubject subject(String id, Optional<String> home) {
        Map<String, String> attributes = new LinkedHashMap<>();
        home.ifPresent(whole -> attributes.put("home", whole));
        return ScoredSubject.builder()
                .id(id)
                .kind("thing")
                .attributes(attributes)
                .build();
    }

    /** What the measure says is the score; ten and more are high. */
    private static Scheme scheme(String id, Period.Unit period, Measure measure, int digits) {
        return Scheme.builder()
                .id(id)
                .version("1")
                .title(text(id))
                .subject("thing")
                .period(period)
                .source(new SchemeSource(id, Optional.empty(), Optional.empty(), true, List.of()))
                .arithmetic(new Arithmetic(digits))
                .measures(Map.of("m", measure))
                .score(Item.builder()
                        .id("item")
                        .title(text("item"))
                        .start(Start.EARNED)
                        .addRules(new PerUnit("m", BigDecimal.ONE, Optional.empty(), Optional.empty()))
                        .build())
                .outcome(Outcome.of(
                        Optional.empty(),
                        List.of(
                                new Band(
                                        "high",
                                        text("high"),
                                        Optional.of(BigDecimal.TEN),
                                        Optional.empty(),
                                        Optional.empty()),
                                new Band("low", text("low"), Optional.empty(), Optional.empty(), Optional.empty()))))
                .build();
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of(text, text);
    }
}
