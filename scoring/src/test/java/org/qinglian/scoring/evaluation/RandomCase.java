package org.qinglian.scoring.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Period;
import org.qinglian.scoring.fact.CategoryMeasure;
import org.qinglian.scoring.fact.Column;
import org.qinglian.scoring.fact.Frame;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.PartUnit;
import org.qinglian.scoring.fact.ReadingMeasure;
import org.qinglian.scoring.fact.SourceType;
import org.qinglian.scoring.fact.TallyMeasure;
import org.qinglian.scoring.rule.Arithmetic;
import org.qinglian.scoring.rule.Award;
import org.qinglian.scoring.rule.Cascade;
import org.qinglian.scoring.rule.Condition;
import org.qinglian.scoring.rule.Goalpost;
import org.qinglian.scoring.rule.Linear;
import org.qinglian.scoring.rule.Lookup;
import org.qinglian.scoring.rule.PerUnit;
import org.qinglian.scoring.rule.Rule;
import org.qinglian.scoring.rule.Stage;
import org.qinglian.scoring.rule.Steps;
import org.qinglian.scoring.rule.Tier;
import org.qinglian.scoring.rule.Tiers;
import org.qinglian.scoring.scheme.Absence;
import org.qinglian.scoring.scheme.Advance;
import org.qinglian.scoring.scheme.Band;
import org.qinglian.scoring.scheme.Combine;
import org.qinglian.scoring.scheme.Effect;
import org.qinglian.scoring.scheme.Gate;
import org.qinglian.scoring.scheme.Group;
import org.qinglian.scoring.scheme.Item;
import org.qinglian.scoring.scheme.ListEnd;
import org.qinglian.scoring.scheme.Node;
import org.qinglian.scoring.scheme.Outcome;
import org.qinglian.scoring.scheme.Pass;
import org.qinglian.scoring.scheme.Places;
import org.qinglian.scoring.scheme.PlacesWord;
import org.qinglian.scoring.scheme.Precedence;
import org.qinglian.scoring.scheme.Quota;
import org.qinglian.scoring.scheme.QuotaKind;
import org.qinglian.scoring.scheme.RankList;
import org.qinglian.scoring.scheme.Rounding;
import org.qinglian.scoring.scheme.RoundingWord;
import org.qinglian.scoring.scheme.Scheme;
import org.qinglian.scoring.scheme.SchemeSource;
import org.qinglian.scoring.scheme.ScoreOverride;
import org.qinglian.scoring.scheme.Start;
import org.qinglian.scoring.scheme.Ties;

/** A scheme and a frame made from a seed: every mechanic in random places, every kind of gap in the facts. */
final class RandomCase {
    private static final int NUMBERS = 5;
    private static final String[] CODES = {"a", "b", "c"};

    private final Random random;
    private final List<String> finished = new ArrayList<>();
    private int nodes;

    RandomCase(long seed) {
        this.random = new Random(seed);
    }

    static LocalizedText text(String text) {
        return LocalizedText.of(text, text);
    }

    /** A scheme on numbers {@code n0} to {@code n4}, a code {@code c} and a tally {@code t}. */
    Scheme scheme() {
        Map<String, Measure> measures = new LinkedHashMap<>();
        for (int i = 0; i < NUMBERS; i++) {
            measures.put(
                    "n" + i, new ReadingMeasure("n" + i, text("n" + i), Optional.empty(), SourceType.SYSTEM_RECORD));
        }
        measures.put("c", new CategoryMeasure("c", text("c"), Optional.empty(), SourceType.SYSTEM_RECORD));
        measures.put(
                "t",
                new TallyMeasure("t", List.of("k"), Map.of(), text("t"), Optional.empty(), SourceType.SYSTEM_RECORD));
        return scheme(measures);
    }

    /** A scheme on measures of those names. */
    Scheme scheme(Map<String, Measure> measures) {
        Node root = group(3);
        return Scheme.builder()
                .id("random")
                .version("1")
                .title(text("random"))
                .subject("thing")
                .period(Period.Unit.QUARTER)
                .source(new SchemeSource("random", Optional.empty(), Optional.empty(), true, List.of()))
                .arithmetic(chance(3) ? Optional.of(new Arithmetic(random.nextInt(11))) : Optional.empty())
                .measures(measures)
                .score(root)
                .overrides(overrides())
                .outcome(outcome())
                .build();
    }

    private Outcome outcome() {
        Optional<Rounding> rounding = chance(2)
                ? Optional.of(new Rounding(random.nextInt(3), RoundingWord.values()[random.nextInt(3)]))
                : Optional.empty();
        Optional<Condition> extra = chance(2) ? Optional.of(condition(1)) : Optional.empty();
        Optional<Condition> more = chance(4) ? Optional.of(condition(1)) : Optional.empty();
        return Outcome.builder()
                .rounding(rounding)
                .addBands(
                        new Band("x", text("x"), Optional.of(new BigDecimal("20.5")), Optional.empty(), extra),
                        new Band("y", text("y"), Optional.of(BigDecimal.ZERO), Optional.empty(), more),
                        new Band("z", text("z"), Optional.empty(), Optional.empty(), Optional.empty()))
                .recognisedFrom("y")
                .peerGroup(chance(2) ? Optional.of("group") : Optional.empty())
                .quotas(chance(2) ? List.of() : quotas())
                .precedence(Precedence.values()[random.nextInt(3)])
                .ties(chance(2) ? Ties.SHARED : new Ties(Optional.of(decimal(1).abs()), List.of("n1")))
                .lists(List.of(new RankList("l", text("l"), ListEnd.values()[random.nextInt(2)], places())))
                .advances(chance(2) ? List.of() : List.of(new Advance("z", "y")))
                .build();
    }

    private List<Quota> quotas() {
        return List.of(
                Quota.of("x", QuotaKind.LIMIT, places()).cumulative(),
                Quota.of("z", QuotaKind.BOTTOM, places()).since(2026),
                Quota.of("y", QuotaKind.TARGET, places()));
    }

    private Places places() {
        PlacesWord word = PlacesWord.values()[random.nextInt(3)];
        return chance(2) ? Places.count(word, random.nextInt(9)) : Places.share(word, "0." + (1 + random.nextInt(9)));
    }

    private List<ScoreOverride> overrides() {
        Effect[] effects = {
            new Effect.Zero(),
            new Effect.ForcedGrade("z"),
            new Effect.ForcedGrade("y"),
            new Effect.Ceiling("y"),
            new Effect.Floor("x"),
            new Effect.Floor("y"),
            new Effect.Unrated(),
            new Effect.NotRecognised(),
            new Effect.NoAward()
        };
        List<ScoreOverride> overrides = new ArrayList<>();
        for (int i = 0; i < effects.length; i++) {
            if (chance(3)) {
                overrides.add(new ScoreOverride("o" + i, text("o" + i), condition(1), effects[i], Basis.of("random")));
            }
        }
        return overrides;
    }

    private Node group(int depth) {
        String id = "g" + nodes++;
        Optional<Gate> gate = !finished.isEmpty() && chance(4)
                ? Optional.of(gate(finished.get(random.nextInt(finished.size()))))
                : Optional.empty();
        List<Node> children = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            children.add(depth > 0 && chance(3) ? group(depth - 1) : item());
        }
        finished.add(id);
        Combine combine = Combine.values()[chance(2) ? 0 : random.nextInt(Combine.values().length)];
        return Group.builder()
                .id(id)
                .title(text(id))
                .combine(combine)
                .pass(Optional.of(combine).filter(Combine.PASSES::equals).map(passes -> pass()))
                .max(chance(3) ? Optional.of(new BigDecimal(10 + random.nextInt(60))) : Optional.empty())
                .floor(chance(3) ? Optional.of(new BigDecimal(random.nextInt(20) - 30)) : Optional.empty())
                .weight(new BigDecimal(1 + random.nextInt(9)).movePointLeft(1))
                .gate(gate)
                .appliesTo(chance(6) ? Optional.of(condition(1)) : Optional.empty())
                .children(children)
                .build();
    }

    private Pass pass() {
        return new Pass(
                decimal(1 + random.nextInt(2)),
                chance(2) ? Optional.of(new BigDecimal(1 + random.nextInt(50)).movePointLeft(1)) : Optional.empty());
    }

    private Gate gate(String node) {
        return chance(2) ? Gate.atLeast(node, decimal(1)) : Gate.above(node, decimal(1));
    }

    /** An item beside those of the schemes made so far. */
    Item item() {
        String id = "i" + nodes++;
        List<Rule> rules = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            rules.add(rule());
        }
        finished.add(id);
        return Item.builder()
                .id(id)
                .title(text(id))
                .start(Start.values()[random.nextInt(2)])
                .max(new BigDecimal(1 + random.nextInt(30)).movePointLeft(random.nextInt(2)))
                .floor(chance(2) ? Optional.of(new BigDecimal(-random.nextInt(5))) : Optional.empty())
                .weight(new BigDecimal(1 + random.nextInt(9)).movePointLeft(1))
                .missing(absence())
                .notApplicable(chance(2) ? Optional.of(absence()) : Optional.empty())
                .appliesTo(chance(6) ? Optional.of(condition(1)) : Optional.empty())
                .rules(rules)
                .build();
    }

    /** Refusal is rare, or hardly a row would have a score. */
    private Absence absence() {
        return chance(12) ? Absence.REFUSE : Absence.values()[random.nextInt(4)];
    }

    private Rule rule() {
        Optional<Condition> when = chance(3) ? Optional.of(condition(2)) : Optional.empty();
        return switch (random.nextInt(7)) {
            case 0 -> new Award(decimal(1), Optional.of(condition(2)));
            case 1 -> perUnit(when);
            case 2 -> tiers(when);
            case 3 ->
                new Lookup(
                        chance(2) ? "c" : "t",
                        Map.of("a", decimal(1), "b", decimal(2)),
                        chance(2) ? Optional.of(decimal(1)) : Optional.empty(),
                        when);
            case 4 -> steps(when);
            case 5 ->
                new Cascade(
                        chance(2) ? "c" : "t",
                        List.of(new Stage("b", decimal(1)), new Stage("x", decimal(0)), new Stage("a", decimal(2))),
                        when);
            default -> linear(when);
        };
    }

    private Rule linear(Optional<Condition> when) {
        BigDecimal low = decimal(1 + random.nextInt(2));
        BigDecimal high = low.add(new BigDecimal(1 + random.nextInt(900)).movePointLeft(1 + random.nextInt(2)));
        return new Linear(
                number(), new Goalpost(low, decimal(1)), new Goalpost(high, decimal(random.nextInt(3))), when);
    }

    private Rule tiers(Optional<Condition> when) {
        List<Tier> tiers = new ArrayList<>(List.of(new Tier(Optional.empty(), decimal(1))));
        BigDecimal from = decimal(1 + random.nextInt(2));
        for (int i = random.nextInt(4); i > 0; i--) {
            tiers.add(new Tier(Optional.of(from), decimal(random.nextInt(3))));
            from = from.add(new BigDecimal(1 + random.nextInt(500)).movePointLeft(2));
        }
        return new Tiers(number(), tiers, when);
    }

    private Rule perUnit(Optional<Condition> when) {
        BigDecimal points = decimal(2);
        Optional<BigDecimal> cap =
                chance(2) ? Optional.of(points.multiply(BigDecimal.valueOf(1 + random.nextInt(3)))) : Optional.empty();
        return new PerUnit(number(), points, cap, when);
    }

    private Rule steps(Optional<Condition> when) {
        boolean below = chance(2);
        BigDecimal points = decimal(1 + random.nextInt(2));
        return new Steps(
                number(),
                below ? Optional.of(decimal(random.nextInt(3))) : Optional.empty(),
                below ? Optional.empty() : Optional.of(decimal(random.nextInt(3))),
                new BigDecimal(10 + random.nextInt(290)).movePointLeft(1),
                points,
                PartUnit.values()[random.nextInt(3)],
                chance(2) ? Optional.of(points.multiply(BigDecimal.valueOf(random.nextInt(5)))) : Optional.empty(),
                when);
    }

    private Condition condition(int depth) {
        if (depth > 0 && chance(3)) {
            Condition one = condition(depth - 1);
            Condition other = condition(depth - 1);
            return switch (random.nextInt(3)) {
                case 0 -> Condition.builder().addAll(one, other).build();
                case 1 -> Condition.builder().addAny(one, other).build();
                default -> Condition.builder().not(one).build();
            };
        }
        if (chance(3)) {
            return Condition.in("c", "a", "b");
        }
        BigDecimal bound = decimal(1 + random.nextInt(2));
        return switch (random.nextInt(5)) {
            case 0 -> Condition.builder().measure(number()).atLeast(bound).build();
            case 1 -> Condition.builder().measure(number()).above(bound).build();
            case 2 -> Condition.builder().measure(number()).atMost(bound).build();
            case 3 -> Condition.builder().measure(number()).below(bound).build();
            default ->
                Condition.builder()
                        .measure(number())
                        .equal(BigDecimal.valueOf(random.nextInt(4)))
                        .build();
        };
    }

    private String number() {
        return "n" + random.nextInt(NUMBERS);
    }

    private BigDecimal decimal(int scale) {
        return BigDecimal.valueOf(random.nextInt(2 * 80) - 80, 0)
                .movePointLeft(scale)
                .setScale(scale);
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    Frame frame(int rows) {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (int i = 0; i < NUMBERS; i++) {
            long[] values = random.longs(rows, -5_000, 9_000).toArray();
            int scale = random.nextInt(4);
            for (int row = 0; row < rows; row++) {
                values[row] = chance(3)
                        ? values[row] / 1000 * BigDecimal.TEN.pow(scale).longValueExact()
                        : values[row];
            }
            columns.put("n" + i, new Column.Numbers(values, scale, chance(2) ? null : gaps(rows)));
        }
        int[] codes = random.ints(rows, 0, CODES.length).toArray();
        columns.put("c", new Column.Codes(codes, List.of(CODES), chance(2) ? null : gaps(rows)));
        long[][] counts = new long[CODES.length][];
        for (int code = 0; code < CODES.length; code++) {
            counts[code] = random.longs(rows, 0, 4).toArray();
        }
        columns.put("t", new Column.Tallies(counts, List.of(CODES), rows, chance(2) ? null : gaps(rows)));
        return new Frame(rows, columns);
    }

    private byte[] gaps(int rows) {
        byte[] gaps = new byte[rows];
        for (int row = 0; row < rows; row++) {
            gaps[row] = (byte) (chance(10) ? random.nextInt(4) : 0);
        }
        return gaps;
    }
}
