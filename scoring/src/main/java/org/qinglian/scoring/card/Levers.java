package org.qinglian.scoring.card;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglian.scoring.fact.Availability;
import org.qinglian.scoring.fact.Column;
import org.qinglian.scoring.fact.CountMeasure;
import org.qinglian.scoring.fact.JointMeasure;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.ReadingMeasure;
import org.qinglian.scoring.fact.SumMeasure;
import org.qinglian.scoring.fact.SurveyMeasure;
import org.qinglian.scoring.fact.TallyMeasure;
import org.qinglian.scoring.rule.Cascade;
import org.qinglian.scoring.rule.Condition;
import org.qinglian.scoring.rule.Lookup;
import org.qinglian.scoring.rule.MeasuredRow;
import org.qinglian.scoring.rule.Rule;
import org.qinglian.scoring.rule.Stage;
import org.qinglian.scoring.scheme.Band;
import org.qinglian.scoring.scheme.Group;
import org.qinglian.scoring.scheme.Item;
import org.qinglian.scoring.scheme.Node;
import org.qinglian.scoring.scheme.Scheme;
import org.qinglian.scoring.scheme.ScoreOverride;

/**
 * The numbers of a subject that may be others (可变项): more of the events that its scheme counts, and other readings and surveys.
 * Everything else—results of other periods, places among others, what a named person chooses, codes—is as it is.
 */
final class Levers {
    private final MeasuredRow row;
    private final List<Item> items = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();

    private Levers(Scheme scheme, MeasuredRow row) {
        this.row = row;
        collect(scheme.score());
        scheme.overrides().stream().map(ScoreOverride::when).forEach(conditions::add);
        scheme.outcome().bands().stream()
                .map(Band::when)
                .flatMap(Optional::stream)
                .forEach(conditions::add);
    }

    static List<Lever> of(Scheme scheme, MeasuredRow row) {
        Levers levers = new Levers(scheme, row);
        return scheme.measures().entrySet().stream()
                .flatMap(entry -> levers.of(entry.getKey(), entry.getValue()))
                .filter(lever -> !lever.targets().isEmpty())
                .toList();
    }

    private void collect(Node node) {
        if (node instanceof Group group) {
            group.children().forEach(this::collect);
        } else {
            Item item = (Item) node;
            items.add(item);
            item.rules().stream().map(Rule::when).flatMap(Optional::stream).forEach(conditions::add);
        }
    }

    private Stream<Lever> of(String name, Measure measure) {
        if (measure instanceof TallyMeasure) {
            Map<String, Long> counts = row.tally(name);
            return rewarded(name)
                    .distinct()
                    .map(code -> Lever.events(
                            name,
                            Optional.of(code),
                            BigDecimal.valueOf(counts.getOrDefault(code, 0L)),
                            Stream.empty()));
        }
        if (measure instanceof CountMeasure || measure instanceof SumMeasure || measure instanceof JointMeasure) {
            return row.number(name).stream().map(now -> Lever.events(name, Optional.empty(), now, turns(name)));
        }
        if (measure instanceof ReadingMeasure || measure instanceof SurveyMeasure) {
            return row.availability(name) == Availability.NOT_APPLICABLE
                    ? Stream.empty()
                    : Stream.of(Lever.reading(name, row.number(name), scale(name), turns(name)));
        }
        return Stream.empty();
    }

    private int scale(String name) {
        return row.frame().column(name) instanceof Column.Numeric numbers ? numbers.scale() : 0;
    }

    private Stream<BigDecimal> turns(String name) {
        Stream<BigDecimal> ofRules = items.stream()
                .flatMap(item -> item.rules().stream()
                        .filter(rule -> rule.reads().containsKey(name))
                        .flatMap(rule -> rule.turns(item.max().orElse(BigDecimal.ZERO))));
        return Stream.concat(ofRules, conditions.stream().flatMap(condition -> condition.turns(name)));
    }

    /** The codes for which a rule gives points. */
    private Stream<String> rewarded(String name) {
        return items.stream()
                .flatMap(item -> item.rules().stream())
                .filter(rule -> rule.reads().containsKey(name))
                .flatMap(rule -> {
                    if (rule instanceof Lookup lookup) {
                        return lookup.points().entrySet().stream()
                                .filter(entry -> entry.getValue().signum() > 0)
                                .map(Map.Entry::getKey);
                    }
                    return rule instanceof Cascade cascade
                            ? cascade.stages().stream().map(Stage::code)
                            : Stream.empty();
                });
    }
}
