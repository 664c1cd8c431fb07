package org.qinglian.scoring.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.qinglian.core.common.LocalizedText;

/** Measures of {@link RandomFacts} made from a seed: every kind, with every way of counting. */
public final class RandomMeasures {
    private static final LocalizedText TITLE = LocalizedText.of("计量项", "measure");
    private static final Optional<LocalizedText> UNIT = Optional.empty();
    private static final SourceType SOURCE = SourceType.SYSTEM_RECORD;

    private final Random random;

    /** Measures of a seed. */
    public RandomMeasures(long seed) {
        random = new Random(seed);
    }

    /** Measures of a seed under the names that schemes made from a seed read: numbers n0 to n4, a code c and a tally t. */
    public static Map<String, Measure> named(long seed) {
        RandomMeasures random = new RandomMeasures(seed);
        Map<String, Measure> measures = new LinkedHashMap<>();
        for (int i = 0; i < 4; i++) {
            measures.put("n" + i, random.number());
        }
        measures.put("n4", random.standing("n0"));
        measures.put("c", random.category());
        measures.put("t", random.tally());
        return measures;
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    /** A measure of numbers that compares nobody. */
    public Measure number() {
        return switch (random.nextInt(11)) {
            case 0 -> new CountMeasure(event(), where(), counting(), TITLE, UNIT, SOURCE);
            case 1, 2 -> new SumMeasure(event(), where(), counting(), worth(), TITLE, UNIT, SOURCE);
            case 3 -> new ReadingMeasure("r" + random.nextInt(2), TITLE, UNIT, SOURCE);
            case 4 -> new ResultMeasure("other", ResultPart.SCORE, TITLE, UNIT, SOURCE);
            case 5 -> windows();
            case 6 -> new RunMeasure(event(), where(), Map.of("level", "l1"), counting(), take(), TITLE, UNIT, SOURCE);
            case 7 -> new PeakMeasure(event(), where(), counting(), stretch(), TITLE, UNIT, SOURCE);
            case 8 -> survey();
            case 9 -> discretion();
            default -> joint();
        };
    }

    /** Where subjects stand by another measure. */
    public Measure standing(String of) {
        return new StandingMeasure(
                of,
                chance(2) ? Optional.of("group") : Optional.empty(),
                Better.values()[random.nextInt(2)],
                StandingForm.values()[random.nextInt(2)],
                TITLE,
                UNIT,
                SOURCE);
    }

    /** A measure of codes {@code a}, {@code b} and {@code c}. */
    public Measure category() {
        return chance(2)
                ? new CategoryMeasure("code", TITLE, UNIT, SOURCE)
                : new ResultMeasure("other", ResultPart.GRADE, TITLE, UNIT, SOURCE);
    }

    /** A tally of codes, or of two attributes. */
    public Measure tally() {
        return new TallyMeasure(
                event(),
                chance(4) ? List.of("code", "level") : List.of("code"),
                where(),
                counting(),
                TITLE,
                UNIT,
                SOURCE);
    }

    private String event() {
        return chance(4) ? "f" : "e";
    }

    private Map<String, String> where() {
        return chance(4) ? Map.of("level", "l" + random.nextInt(3)) : Map.of();
    }

    private Optional<Counting> counting() {
        return chance(3)
                ? Optional.empty()
                : Optional.of(counted(chance(3) ? Optional.of(stretch()) : Optional.empty()));
    }

    private Counting counted(Optional<Stretch> lookBack) {
        Map<String, String> unless = new LinkedHashMap<>();
        if (chance(2)) {
            unless.put("excused", "true");
        }
        if (chance(6)) {
            unless.put("level", "l2");
        }
        Optional<Once> once = chance(2) ? Optional.empty() : Optional.of(once());
        return new Counting(unless, once, caps(), lookBack, chance(3) ? Optional.of(part()) : Optional.empty());
    }

    private Once once() {
        return new Once(
                chance(3) ? List.of("matter", "code") : List.of("matter"),
                chance(2) ? Optional.empty() : Optional.of(new Once.Highest("level", List.of("l2", "l0"))));
    }

    private List<WindowCap> caps() {
        List<WindowCap> caps = new ArrayList<>();
        for (int i = chance(2) ? 0 : 1 + random.nextInt(3); i > 0; i--) {
            caps.add(new WindowCap(
                    WindowUnit.values()[random.nextInt(6)],
                    BigDecimal.valueOf(1 + random.nextInt(90), random.nextInt(2)),
                    chance(3) ? List.of("level") : List.of()));
        }
        return caps;
    }

    private YearPart part() {
        return YearPart.of(day(), day());
    }

    private String day() {
        return String.format("%02d-%02d", 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private Stretch stretch() {
        return new Stretch(1 + random.nextInt(4), WindowUnit.values()[random.nextInt(6)]);
    }

    private Optional<Worth> worth() {
        if (chance(3)) {
            return Optional.empty();
        }
        Optional<Worth.Units> units = chance(2)
                ? Optional.empty()
                : Optional.of(new Worth.Units(
                        BigDecimal.valueOf(5 + random.nextInt(60), random.nextInt(2)),
                        chance(2) ? Optional.of(BigDecimal.valueOf(random.nextInt(30))) : Optional.empty(),
                        PartUnit.values()[random.nextInt(3)]));
        List<Worth.WorthBand> bands = chance(2)
                ? List.of()
                : List.of(
                        new Worth.WorthBand(Optional.empty(), new BigDecimal("0.5")),
                        new Worth.WorthBand(Optional.of(BigDecimal.ONE), BigDecimal.ONE),
                        new Worth.WorthBand(Optional.of(BigDecimal.TEN), new BigDecimal("2.5")));
        List<Worth.Multiplier> multipliers = chance(2)
                ? List.of()
                : List.of(
                        new Worth.Multiplier("level", "l1", new BigDecimal("2")),
                        new Worth.Multiplier("code", "a", new BigDecimal("1.5")));
        return Optional.of(new Worth(units, bands, multipliers));
    }

    private Measure windows() {
        boolean atLeast = chance(2);
        Optional<Integer> bound = Optional.of(1 + random.nextInt(3));
        return new WindowsMeasure(
                event(),
                where(),
                counting(),
                WindowUnit.values()[random.nextInt(6)],
                atLeast ? bound : Optional.empty(),
                atLeast ? Optional.empty() : bound,
                chance(2) ? Optional.empty() : Optional.of(take()),
                TITLE,
                UNIT,
                SOURCE);
    }

    private RunTake take() {
        return RunTake.values()[random.nextInt(3)];
    }

    private Measure survey() {
        Map<String, BigDecimal> worth = new LinkedHashMap<>();
        worth.put("good", BigDecimal.valueOf(100));
        worth.put("fair", new BigDecimal("60.5"));
        worth.put("bad", BigDecimal.ZERO);
        Map<String, BigDecimal> groups = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            groups.put("v" + i, BigDecimal.valueOf(1 + random.nextInt(9), 1));
        }
        Optional<Quorum> quorum = chance(2)
                ? Optional.empty()
                : Optional.of(
                        chance(2)
                                ? new Quorum(Optional.of(2), Optional.empty(), 3)
                                : new Quorum(Optional.empty(), Optional.of(1), 2));
        return new SurveyMeasure(
                "ballot",
                worth,
                groups,
                quorum,
                chance(2) ? Optional.of(1 + random.nextInt(20)) : Optional.empty(),
                chance(2) ? Optional.of(chance(2)) : Optional.empty(),
                TITLE,
                UNIT,
                SOURCE);
    }

    private Measure discretion() {
        return new DiscretionMeasure(
                "choice",
                Map.of(),
                BigDecimal.valueOf(random.nextInt(4)),
                BigDecimal.valueOf(4 + random.nextInt(500)),
                chance(2) ? List.of("c1", "c2") : List.of(),
                chance(2) ? Optional.of(true) : Optional.empty(),
                TITLE,
                UNIT,
                SourceType.DISCRETION);
    }

    private Measure joint() {
        Optional<Stretch> lookBack = chance(3) ? Optional.of(stretch()) : Optional.empty();
        List<JointMeasure.Part> parts = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            Optional<Counting> counting =
                    lookBack.isEmpty() && chance(3) ? Optional.empty() : Optional.of(counted(lookBack));
            parts.add(new JointMeasure.Part(event(), where(), counting, worth()));
        }
        return new JointMeasure(parts, caps(), TITLE, UNIT, SOURCE);
    }
}
