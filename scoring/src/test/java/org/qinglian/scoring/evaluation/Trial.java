package org.qinglian.scoring.evaluation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Period;
import org.qinglian.scoring.fact.Availability;
import org.qinglian.scoring.fact.Column;
import org.qinglian.scoring.fact.Frame;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.ReadingMeasure;
import org.qinglian.scoring.fact.SourceType;
import org.qinglian.scoring.rule.Condition;
import org.qinglian.scoring.rule.PerUnit;
import org.qinglian.scoring.scheme.Band;
import org.qinglian.scoring.scheme.Combine;
import org.qinglian.scoring.scheme.Effect;
import org.qinglian.scoring.scheme.Group;
import org.qinglian.scoring.scheme.GroupBuilder;
import org.qinglian.scoring.scheme.Item;
import org.qinglian.scoring.scheme.ItemBuilder;
import org.qinglian.scoring.scheme.Node;
import org.qinglian.scoring.scheme.Outcome;
import org.qinglian.scoring.scheme.Rounding;
import org.qinglian.scoring.scheme.Scheme;
import org.qinglian.scoring.scheme.SchemeSource;
import org.qinglian.scoring.scheme.ScoreOverride;
import org.qinglian.scoring.scheme.Start;

/** One row worked by a small scheme: each item reads the number of its own name, one point a unit. */
final class Trial {
    private final Node root;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private List<ScoreOverride> overrides = List.of();
    private Outcome outcome = Outcome.NONE;

    private Trial(Node root) {
        this.root = root;
    }

    static Trial of(Node root) {
        return new Trial(root);
    }

    /** A number that is there, or the code of an availability. */
    Trial given(String measure, String value) {
        boolean there = !Character.isLetter(value.charAt(0));
        BigDecimal number = there ? new BigDecimal(value) : BigDecimal.ZERO;
        byte status = 0;
        for (Availability availability : Availability.values()) {
            status = availability.code().equals(value) ? (byte) availability.ordinal() : status;
        }
        columns.put(
                measure,
                new Column.Numbers(
                        new long[] {number.unscaledValue().longValueExact()}, number.scale(), new byte[] {status}));
        return this;
    }

    Trial with(ScoreOverride... given) {
        overrides = List.of(given);
        return this;
    }

    Trial with(Optional<Rounding> rounding, Band... bands) {
        outcome = Outcome.of(rounding, List.of(bands));
        return this;
    }

    RowTrace trace() {
        Map<String, Measure> measures = new LinkedHashMap<>();
        columns.keySet()
                .forEach(name -> measures.put(
                        name,
                        new ReadingMeasure(name, RandomCase.text(name), Optional.empty(), SourceType.SYSTEM_RECORD)));
        Scheme scheme = Scheme.builder()
                .id("trial")
                .version("1")
                .title(RandomCase.text("trial"))
                .subject("thing")
                .period(Period.Unit.QUARTER)
                .source(new SchemeSource("trial", Optional.empty(), Optional.empty(), true, List.of()))
                .measures(measures)
                .score(root)
                .overrides(overrides)
                .outcome(outcome)
                .build();
        return Evaluation.of(scheme, new Frame(1, columns)).trace(0);
    }

    /** The score and grade in plain figures: {@code 95.5 excellent}. */
    String result() {
        RowTrace trace = trace();
        return trace.score()
                        .map(score -> score.signum() == 0
                                ? "0"
                                : score.stripTrailingZeros().toPlainString())
                        .orElse("unrated")
                + trace.grade().map(band -> " " + band.grade()).orElse("");
    }

    /** The state of a node. */
    NodeState state(String id) {
        return find(trace().root(), id).orElseThrow().state();
    }

    private static Optional<NodeTrace> find(NodeTrace node, String id) {
        return node.node().id().equals(id)
                ? Optional.of(node)
                : node.children().stream()
                        .flatMap(child -> find(child, id).stream())
                        .findFirst();
    }

    static ItemBuilder item(String id, String max) {
        return Item.builder()
                .id(id)
                .title(RandomCase.text(id))
                .start(Start.EARNED)
                .max(new BigDecimal(max))
                .addRules(new PerUnit(id, BigDecimal.ONE, Optional.empty(), Optional.empty()));
    }

    static GroupBuilder group(Combine combine, Node... children) {
        return Group.builder()
                .id("group")
                .title(RandomCase.text("group"))
                .combine(combine)
                .addChildren(children);
    }

    static ScoreOverride override(String measure, Effect effect) {
        return new ScoreOverride(
                measure + " " + effect,
                RandomCase.text(measure),
                Condition.atLeast(measure, BigDecimal.ONE),
                effect,
                Basis.of("trial"));
    }

    static Band band(String grade, String from) {
        return new Band(
                grade,
                RandomCase.text(grade),
                Optional.ofNullable(from).map(BigDecimal::new),
                Optional.empty(),
                Optional.empty());
    }

    /** A band that asks for one of a measure besides the score. */
    static Band band(String grade, String from, String measure) {
        Band band = band(grade, from);
        return new Band(
                band.grade(),
                band.title(),
                band.from(),
                band.below(),
                Optional.of(Condition.atLeast(measure, BigDecimal.ONE)));
    }

    Trial with(Outcome given) {
        outcome = given;
        return this;
    }
}
