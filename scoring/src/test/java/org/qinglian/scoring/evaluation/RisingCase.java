package org.qinglian.scoring.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.qinglian.core.common.Period;
import org.qinglian.scoring.fact.Column;
import org.qinglian.scoring.fact.Frame;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.PartUnit;
import org.qinglian.scoring.fact.ReadingMeasure;
import org.qinglian.scoring.fact.SourceType;
import org.qinglian.scoring.rule.Award;
import org.qinglian.scoring.rule.Condition;
import org.qinglian.scoring.rule.Goalpost;
import org.qinglian.scoring.rule.Linear;
import org.qinglian.scoring.rule.PerUnit;
import org.qinglian.scoring.rule.Rule;
import org.qinglian.scoring.rule.Steps;
import org.qinglian.scoring.rule.Tier;
import org.qinglian.scoring.rule.Tiers;
import org.qinglian.scoring.scheme.Combine;
import org.qinglian.scoring.scheme.Gate;
import org.qinglian.scoring.scheme.Group;
import org.qinglian.scoring.scheme.Item;
import org.qinglian.scoring.scheme.Node;
import org.qinglian.scoring.scheme.Outcome;
import org.qinglian.scoring.scheme.Pass;
import org.qinglian.scoring.scheme.Rounding;
import org.qinglian.scoring.scheme.RoundingWord;
import org.qinglian.scoring.scheme.Scheme;
import org.qinglian.scoring.scheme.SchemeSource;
import org.qinglian.scoring.scheme.Start;

/** A scheme made from a seed in which more of any measure is better: every rule gives points and every fact is there. */
final class RisingCase {
    private static final int MEASURES = 3;

    private final Random random;
    private int nodes;

    RisingCase(long seed) {
        this.random = new Random(seed);
    }

    Scheme scheme() {
        Map<String, Measure> measures = new LinkedHashMap<>();
        for (int i = 0; i < MEASURES; i++) {
            measures.put(
                    "n" + i,
                    new ReadingMeasure("n" + i, RandomCase.text("n"), Optional.empty(), SourceType.SYSTEM_RECORD));
        }
        return Scheme.builder()
                .id("rising")
                .version("1")
                .title(RandomCase.text("rising"))
                .subject("thing")
                .period(Period.Unit.QUARTER)
                .source(new SchemeSource("rising", Optional.empty(), Optional.empty(), true, List.of()))
                .measures(measures)
                .score(group(2))
                .outcome(Outcome.of(
                        random.nextBoolean()
                                ? Optional.of(new Rounding(1, RoundingWord.values()[random.nextInt(3)]))
                                : Optional.empty(),
                        List.of(Trial.band("high", "40"), Trial.band("middle", "10"), Trial.band("low", null))))
                .build();
    }

    private Node group(int depth) {
        String id = "g" + nodes++;
        List<Node> children = new ArrayList<>(List.of(item()));
        for (int i = random.nextInt(3); i > 0; i--) {
            children.add(depth > 0 ? group(depth - 1) : item());
        }
        if (depth > 0) {
            children.add(Group.builder()
                    .id("b" + nodes++)
                    .title(RandomCase.text("bonus"))
                    .combine(Combine.SUM)
                    .weight(BigDecimal.ONE)
                    .floor(BigDecimal.ZERO)
                    .gate(Gate.atLeast(children.get(0).id(), positive(1)))
                    .addChildren(item())
                    .build());
        }
        Combine combine = Combine.values()[random.nextInt(Combine.values().length)];
        return Group.builder()
                .id(id)
                .title(RandomCase.text(id))
                .combine(combine)
                .pass(Optional.of(combine).filter(Combine.PASSES::equals).map(passes -> Pass.atLeast(positive(1))))
                .max(random.nextBoolean() ? Optional.of(positive(0)) : Optional.empty())
                .weight(positive(1))
                .children(children)
                .build();
    }

    private Node item() {
        String id = "i" + nodes++;
        List<Rule> rules = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            rules.add(rule());
        }
        return Item.builder()
                .id(id)
                .title(RandomCase.text(id))
                .start(Start.EARNED)
                .max(positive(0))
                .floor(BigDecimal.ZERO)
                .weight(positive(1))
                .rules(rules)
                .build();
    }

    private Rule rule() {
        String measure = "n" + random.nextInt(MEASURES);
        return switch (random.nextInt(5)) {
            case 0 -> new Award(positive(1), Optional.of(Condition.atLeast(measure, positive(2))));
            case 1 ->
                new PerUnit(
                        measure,
                        positive(2),
                        random.nextBoolean() ? Optional.of(positive(1)) : Optional.empty(),
                        Optional.empty());
            case 2 ->
                new Tiers(
                        measure,
                        List.of(
                                new Tier(Optional.empty(), BigDecimal.ZERO),
                                new Tier(Optional.of(new BigDecimal("0.75")), positive(1)),
                                new Tier(Optional.of(new BigDecimal("2")), new BigDecimal("20"))),
                        Optional.empty());
            case 3 ->
                new Steps(
                        measure,
                        Optional.empty(),
                        Optional.of(positive(1)),
                        positive(1),
                        positive(1),
                        PartUnit.values()[random.nextInt(3)],
                        Optional.empty(),
                        Optional.empty());
            default ->
                new Linear(
                        measure,
                        new Goalpost(new BigDecimal("-1"), BigDecimal.ZERO),
                        new Goalpost(new BigDecimal("6"), positive(1)),
                        Optional.empty());
        };
    }

    /** From 1 to 100, so many decimals moved. */
    private BigDecimal positive(int decimals) {
        return new BigDecimal(1 + random.nextInt(100)).movePointLeft(decimals);
    }

    Frame frame(int rows) {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (int i = 0; i < MEASURES; i++) {
            columns.put(
                    "n" + i, new Column.Numbers(random.longs(rows, -200, 900).toArray(), 2, null));
        }
        return new Frame(rows, columns);
    }

    /** The frame with more of one measure in every row. */
    Frame raised(Frame frame, String measure) {
        Map<String, Column> columns = new LinkedHashMap<>(frame.columns());
        long[] more = ((Column.Numbers) frame.column(measure)).unscaled().clone();
        for (int row = 0; row < more.length; row++) {
            more[row] += 1 + random.nextInt(300);
        }
        columns.put(measure, new Column.Numbers(more, 2, null));
        return new Frame(frame.rows(), columns);
    }
}
