package org.qinglian.examples.benchmarks.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Period;
import org.qinglian.scoring.Scorer;
import org.qinglian.scoring.fact.CategoryMeasure;
import org.qinglian.scoring.fact.CountMeasure;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.ReadingMeasure;
import org.qinglian.scoring.fact.SourceType;
import org.qinglian.scoring.rule.Condition;
import org.qinglian.scoring.rule.Lookup;
import org.qinglian.scoring.rule.PerUnit;
import org.qinglian.scoring.rule.Rule;
import org.qinglian.scoring.rule.Tier;
import org.qinglian.scoring.rule.Tiers;
import org.qinglian.scoring.scheme.Band;
import org.qinglian.scoring.scheme.Combine;
import org.qinglian.scoring.scheme.Effect;
import org.qinglian.scoring.scheme.Group;
import org.qinglian.scoring.scheme.Item;
import org.qinglian.scoring.scheme.Node;
import org.qinglian.scoring.scheme.Outcome;
import org.qinglian.scoring.scheme.Scheme;
import org.qinglian.scoring.scheme.SchemeSource;
import org.qinglian.scoring.scheme.ScoreOverride;
import org.qinglian.scoring.scheme.Start;

/** The scorecard as a scheme of this library (考核办法). */
final class QinglianScheme {
    private static final String DOCUMENT = "计分卡（虚构，用于测速）";

    private final ScorecardModel model;
    private final Map<String, Measure> measures = new LinkedHashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private String suffix = "";

    private QinglianScheme(ScorecardModel model) {
        this.model = model;
    }

    /** The scheme, without an error that the linter would find. */
    static Scheme of(ScorecardModel model) {
        return of(model, 1);
    }

    /** The scheme with every item so many times. */
    static Scheme of(ScorecardModel model, int times) {
        return Scorer.of(new QinglianScheme(model).scheme(times)).scheme();
    }

    private Scheme scheme(int times) {
        base();
        for (int copy = 0; copy < times; copy++) {
            suffix = copy == 0 ? "" : "." + copy;
            model.tiers().forEach(this::add);
            model.categories().forEach(this::add);
            model.occurrences().forEach(this::add);
        }
        measures.put(ScorecardModel.VETO, reading(ScorecardModel.VETO));
        return Scheme.builder()
                .id("benchmark/scorecard")
                .version("1")
                .title(text("scorecard"))
                .subject("applicant")
                .period(Period.Unit.YEAR)
                .source(new SchemeSource(DOCUMENT, Optional.empty(), Optional.empty(), true, List.of()))
                .putAllMeasures(measures)
                .score(Group.builder()
                        .id("total")
                        .title(text("total"))
                        .combine(Combine.SUM)
                        .addAllChildren(nodes)
                        .build())
                .addOverrides(veto())
                .outcome(Outcome.of(Optional.empty(), bands()))
                .build();
    }

    private void base() {
        nodes.add(Item.builder()
                .id("base")
                .title(text("base"))
                .start(Start.GRANTED)
                .max(model.base())
                .build());
    }

    private void add(TierItem item) {
        measures.put(item.measure(), reading(item.measure()));
        List<Tier> tiers = new ArrayList<>();
        for (int i = 0; i < item.points().size(); i++) {
            Optional<BigDecimal> from =
                    i == 0 ? Optional.empty() : Optional.of(item.thresholds().get(i - 1));
            tiers.add(new Tier(from, item.points().get(i)));
        }
        add(item, new Tiers(item.measure(), tiers, Optional.empty()));
    }

    private void add(CategoryItem item) {
        measures.put(
                item.measure(),
                new CategoryMeasure(item.measure(), text(item.measure()), Optional.empty(), SourceType.SYSTEM_RECORD));
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        for (int i = 0; i < item.points().size(); i++) {
            points.put(item.categories().get(i), item.points().get(i));
        }
        add(item, new Lookup(item.measure(), points, Optional.empty(), Optional.empty()));
    }

    private void add(OccurrenceItem item) {
        measures.put(
                item.measure(),
                new CountMeasure(
                        item.measure(), Map.of(), text(item.measure()), Optional.empty(), SourceType.SYSTEM_RECORD));
        add(item, new PerUnit(item.measure(), item.each(), Optional.of(item.cap()), Optional.empty()));
    }

    private void add(ScorecardItem item, Rule rule) {
        nodes.add(Item.builder()
                .id(item.id() + suffix)
                .title(text(item.id()))
                .start(Start.EARNED)
                .max(item.best())
                .addRules(rule)
                .build());
    }

    private ScoreOverride veto() {
        return new ScoreOverride(
                ScorecardModel.VETO,
                text(ScorecardModel.VETO),
                Condition.atLeast(ScorecardModel.VETO, BigDecimal.ONE),
                new Effect.ForcedGrade(model.bands().get(model.lowestGrade()).grade()),
                Basis.of(DOCUMENT));
    }

    private List<Band> bands() {
        return model.bands().stream()
                .map(band ->
                        new Band(band.grade(), text(band.grade()), band.from(), Optional.empty(), Optional.empty()))
                .toList();
    }

    private static ReadingMeasure reading(String name) {
        return new ReadingMeasure(name, text(name), Optional.empty(), SourceType.SYSTEM_RECORD);
    }

    private static LocalizedText text(String name) {
        return LocalizedText.of(name, name);
    }
}
