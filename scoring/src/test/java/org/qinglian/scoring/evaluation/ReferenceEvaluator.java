package org.qinglian.scoring.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglian.scoring.fact.Availability;
import org.qinglian.scoring.rule.Award;
import org.qinglian.scoring.rule.Cascade;
import org.qinglian.scoring.rule.Condition;
import org.qinglian.scoring.rule.Linear;
import org.qinglian.scoring.rule.Lookup;
import org.qinglian.scoring.rule.MeasuredRow;
import org.qinglian.scoring.rule.PerUnit;
import org.qinglian.scoring.rule.Rule;
import org.qinglian.scoring.rule.Stage;
import org.qinglian.scoring.rule.Steps;
import org.qinglian.scoring.rule.Tiers;
import org.qinglian.scoring.scheme.Absence;
import org.qinglian.scoring.scheme.Band;
import org.qinglian.scoring.scheme.Combine;
import org.qinglian.scoring.scheme.Effect;
import org.qinglian.scoring.scheme.Gate;
import org.qinglian.scoring.scheme.Group;
import org.qinglian.scoring.scheme.Item;
import org.qinglian.scoring.scheme.Node;
import org.qinglian.scoring.scheme.Pass;
import org.qinglian.scoring.scheme.Rounding;
import org.qinglian.scoring.scheme.Scheme;
import org.qinglian.scoring.scheme.ScoreOverride;
import org.qinglian.scoring.scheme.Start;

/**
 * What a scheme means, said once more in the plainest way: one row at a time, in {@code BigDecimal}, straight from the
 * documentation. It shares no code with the evaluator.
 */
final class ReferenceEvaluator {
    enum State {
        IN,
        CLOSED,
        OUT,
        MADE_UP_FOR,
        REFUSED
    }

    record Value(BigDecimal points, State state) {
        boolean counts() {
            return state == State.IN || state == State.CLOSED;
        }
    }

    /**
     * What comes of a row.
     *
     * @param open the grades that a quota may give
     */
    record Result(
            Optional<BigDecimal> score,
            Optional<String> grade,
            Optional<String> recognition,
            boolean noAward,
            List<String> open) {}

    private final Scheme scheme;
    private final MeasuredRow row;
    private final int digits;
    private final Map<String, Value> values = new HashMap<>();

    private ReferenceEvaluator(Scheme scheme, MeasuredRow row) {
        this.scheme = scheme;
        this.row = row;
        this.digits = scheme.arithmeticOrStandard().digits();
    }

    static Result evaluate(Scheme scheme, MeasuredRow row) {
        return new ReferenceEvaluator(scheme, row).result();
    }

    /** What each node of the tree comes to. */
    static Map<String, Value> nodes(Scheme scheme, MeasuredRow row) {
        ReferenceEvaluator evaluator = new ReferenceEvaluator(scheme, row);
        evaluator.node(scheme.score());
        return evaluator.values;
    }

    /** The overrides that hold, in the order of the scheme. */
    static List<ScoreOverride> overrides(Scheme scheme, MeasuredRow row) {
        ReferenceEvaluator evaluator = new ReferenceEvaluator(scheme, row);
        return scheme.overrides().stream().filter(evaluator::holds).toList();
    }

    private Result result() {
        Value root = node(scheme.score());
        if (!root.counts()) {
            return new Result(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    any(Effect.NoAward.class, Optional.of(true)),
                    List.of());
        }
        BigDecimal score = root.points();
        for (ScoreOverride override : scheme.overrides()) {
            if (override.effect() instanceof Effect.Zero && holds(override)) {
                score = BigDecimal.ZERO;
            }
        }
        if (scheme.outcome().rounding().isPresent()) {
            score = rounded(score, scheme.outcome().rounding().get());
        }
        Optional<String> grade = grade(score);
        return new Result(
                Optional.of(score),
                grade,
                recognition(grade),
                any(Effect.NoAward.class, Optional.of(true)),
                open(grade));
    }

    /**
     * All bands whose extra condition holds, at or below every ceiling; a forced grade alone; with direct rating none below it,
     * and what it gives.
     */
    private List<String> open(Optional<String> grade) {
        List<String> order = scheme.outcome().bands().stream().map(Band::grade).toList();
        if (any(Effect.Unrated.class, Optional.of(true))) {
            return List.of();
        }
        if (any(Effect.ForcedGrade.class, Optional.of(true))) {
            return grade.stream().toList();
        }
        int ceiling = places(Effect.Ceiling.class, order).reduce(0, Math::max);
        Optional<Integer> floor = places(Effect.Floor.class, order).reduce(Math::min);
        int lowest = floor.map(place -> Math.max(place, ceiling)).orElse(order.size());
        return order.stream()
                .filter(each -> {
                    int place = order.indexOf(each);
                    Optional<Condition> when =
                            scheme.outcome().bands().get(place).when();
                    boolean allowed =
                            when.map(condition -> test(condition).orElse(false)).orElse(true);
                    boolean lifted = floor.isPresent() && grade.equals(Optional.of(each));
                    return (allowed && place >= ceiling && place <= lowest) || lifted;
                })
                .toList();
    }

    private Stream<Integer> places(Class<? extends Effect> effect, List<String> order) {
        return scheme.overrides().stream()
                .filter(override -> effect.isInstance(override.effect()) && holds(override))
                .map(override -> order.indexOf(override.effect().named().orElseThrow()));
    }

    private static BigDecimal rounded(BigDecimal score, Rounding rounding) {
        RoundingMode mode = switch (rounding.word()) {
            case HALF_UP -> RoundingMode.HALF_UP;
            case DOWN -> RoundingMode.DOWN;
            case UP -> RoundingMode.UP;
        };
        return score.setScale(rounding.digits(), mode);
    }

    private boolean any(Class<? extends Effect> effect, Optional<Boolean> answer) {
        return scheme.overrides().stream()
                .filter(override -> effect.isInstance(override.effect()))
                .anyMatch(override -> test(override.when()).equals(answer));
    }

    private Optional<String> recognition(Optional<String> grade) {
        if (any(Effect.Unrated.class, Optional.of(true))) {
            return Optional.empty();
        }
        return scheme.outcome().recognisedFrom().map(from -> {
            List<String> order =
                    scheme.outcome().bands().stream().map(Band::grade).toList();
            boolean high = grade.isPresent() && order.indexOf(grade.get()) <= order.indexOf(from);
            if (!high || any(Effect.NotRecognised.class, Optional.of(true))) {
                return "not-recognised";
            }
            return any(Effect.NotRecognised.class, Optional.empty()) ? "undecided" : "recognised";
        });
    }

    private boolean holds(ScoreOverride override) {
        return test(override.when()).orElse(false);
    }

    /** The best band at or below every ceiling that score and extra condition allow; then forced grades, floors, none. */
    private Optional<String> grade(BigDecimal score) {
        List<Band> bands = scheme.outcome().bands();
        if (any(Effect.Unrated.class, Optional.of(true))) {
            return Optional.empty();
        }
        int ceiling = 0;
        int forced = -1;
        int floor = bands.size();
        for (ScoreOverride override : scheme.overrides()) {
            int place = override.effect().named().map(scheme.outcome()::bandOf).orElse(-1);
            if (override.effect() instanceof Effect.Ceiling && holds(override)) {
                ceiling = Math.max(ceiling, place);
            } else if (override.effect() instanceof Effect.ForcedGrade && holds(override)) {
                forced = Math.max(forced, place);
            } else if (override.effect() instanceof Effect.Floor && holds(override)) {
                floor = Math.min(floor, place);
            }
        }
        int grade = -1;
        for (int i = bands.size() - 1; i >= ceiling; i--) {
            boolean reached =
                    bands.get(i).from().map(from -> score.compareTo(from) >= 0).orElse(true);
            boolean allowed =
                    bands.get(i).when().map(when -> test(when).orElse(false)).orElse(true);
            grade = reached && allowed ? i : grade;
        }
        if (forced >= 0) {
            grade = forced;
        } else if (floor < bands.size()) {
            grade = Math.min(grade, Math.max(floor, ceiling));
        }
        return grade < 0 ? Optional.empty() : Optional.of(bands.get(grade).grade());
    }

    private Value node(Node node) {
        Value inside = node instanceof Item item ? item(item) : group((Group) node);
        BigDecimal points = inside.points();
        if (inside.state() == State.IN && !filled.contains(node.id())) {
            points = node.max().map(points::min).orElse(points);
            BigDecimal capped = points;
            points = node.floor().map(capped::max).orElse(capped);
        }
        Value value = new Value(points, inside.state());
        if (node.appliesTo().isPresent()) {
            Optional<Boolean> applies = test(node.appliesTo().get());
            if (applies.isEmpty()) {
                value = new Value(BigDecimal.ZERO, State.REFUSED);
            } else if (!applies.get()) {
                value = new Value(BigDecimal.ZERO, State.OUT);
            }
        }
        values.put(node.id(), value);
        return value;
    }

    private final java.util.Set<String> filled = new java.util.HashSet<>();

    private Value item(Item item) {
        BigDecimal full = item.max().orElse(BigDecimal.ZERO);
        BigDecimal points = item.start() == Start.GRANTED ? full : BigDecimal.ZERO;
        Availability worst = Availability.OBSERVED;
        for (Rule rule : item.rules()) {
            Optional<Boolean> when = rule.when().map(this::test).orElse(Optional.of(true));
            if (when.isEmpty()) {
                worst = Availability.MISSING;
                continue;
            }
            if (!when.get()) {
                continue;
            }
            for (String measure : rule.reads().keySet()) {
                Availability availability = row.availability(measure);
                if (availability == Availability.NOT_APPLICABLE && worst == Availability.OBSERVED) {
                    worst = Availability.NOT_APPLICABLE;
                } else if (availability == Availability.MISSING || availability == Availability.WITHHELD) {
                    worst = Availability.MISSING;
                }
            }
            if (worst == Availability.OBSERVED) {
                points = points.add(rule(rule));
            }
        }
        if (worst == Availability.OBSERVED) {
            return new Value(points, State.IN);
        }
        Absence policy = worst == Availability.MISSING ? item.ifMissing() : item.ifNotApplicable();
        return switch (policy) {
            case FULL -> fill(item, full);
            case ZERO -> fill(item, BigDecimal.ZERO);
            case EXCLUDE -> new Value(BigDecimal.ZERO, State.OUT);
            case RESCALE -> new Value(BigDecimal.ZERO, State.MADE_UP_FOR);
            case REFUSE -> new Value(BigDecimal.ZERO, State.REFUSED);
        };
    }

    private Value fill(Item item, BigDecimal points) {
        filled.add(item.id());
        return new Value(points, State.IN);
    }

    private BigDecimal rule(Rule rule) {
        if (rule instanceof Award award) {
            return award.points();
        }
        if (rule instanceof PerUnit perUnit) {
            BigDecimal points = row.number(perUnit.measure()).orElseThrow().multiply(perUnit.points());
            if (perUnit.cap().isEmpty()) {
                return points;
            }
            return perUnit.points().signum() < 0
                    ? points.max(perUnit.cap().get())
                    : points.min(perUnit.cap().get());
        }
        if (rule instanceof Tiers tiers) {
            BigDecimal value = row.number(tiers.measure()).orElseThrow();
            return tiers.tiers().stream()
                    .filter(tier ->
                            tier.from().map(from -> value.compareTo(from) >= 0).orElse(true))
                    .reduce((lower, higher) -> higher)
                    .orElseThrow()
                    .points();
        }
        if (rule instanceof Lookup lookup) {
            return lookup(lookup);
        }
        if (rule instanceof Steps steps) {
            return steps(steps);
        }
        if (rule instanceof Cascade cascade) {
            return row.code(cascade.measure())
                    .map(code -> stages(cascade, code))
                    .orElseGet(() -> row.tally(cascade.measure()).entrySet().stream()
                            .map(count ->
                                    stages(cascade, count.getKey()).multiply(BigDecimal.valueOf(count.getValue())))
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        Linear linear = (Linear) rule;
        BigDecimal low = linear.from().value();
        BigDecimal high = linear.to().value();
        BigDecimal value = row.number(linear.measure()).orElseThrow().max(low).min(high);
        BigDecimal numerator = linear.from()
                .points()
                .multiply(high.subtract(low))
                .add(value.subtract(low)
                        .multiply(linear.to().points().subtract(linear.from().points())));
        return numerator.divide(high.subtract(low), digits, RoundingMode.HALF_UP);
    }

    private BigDecimal steps(Steps steps) {
        BigDecimal value = row.number(steps.measure()).orElseThrow();
        BigDecimal beyond = steps.below().isPresent()
                ? steps.below().get().subtract(value)
                : value.subtract(steps.above().orElseThrow());
        if (beyond.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        RoundingMode mode = switch (steps.part()) {
            case DROPPED -> RoundingMode.DOWN;
            case COUNTED -> RoundingMode.UP;
            case HALF_UP -> RoundingMode.HALF_UP;
        };
        BigDecimal points = beyond.divide(steps.step(), 0, mode).multiply(steps.points());
        if (steps.cap().isEmpty()) {
            return points;
        }
        return points.abs().compareTo(steps.cap().get().abs()) > 0 ? steps.cap().get() : points;
    }

    private static BigDecimal stages(Cascade cascade, String reached) {
        BigDecimal points = BigDecimal.ZERO;
        for (Stage stage : cascade.stages()) {
            points = points.add(stage.points());
            if (stage.code().equals(reached)) {
                return points;
            }
        }
        return BigDecimal.ZERO;
    }

    private BigDecimal lookup(Lookup lookup) {
        BigDecimal otherwise = lookup.otherwise().orElse(BigDecimal.ZERO);
        Optional<String> code = row.code(lookup.measure());
        if (code.isPresent()) {
            return lookup.points().getOrDefault(code.get(), otherwise);
        }
        return row.tally(lookup.measure()).entrySet().stream()
                .map(count -> lookup.points()
                        .getOrDefault(count.getKey(), otherwise)
                        .multiply(BigDecimal.valueOf(count.getValue())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Value group(Group group) {
        List<Value> parts = group.children().stream().map(this::node).toList();
        boolean refused = parts.stream().anyMatch(part -> part.state() == State.REFUSED);
        if (!refused && parts.stream().noneMatch(Value::counts)) {
            return new Value(BigDecimal.ZERO, State.OUT);
        }
        if (group.gate().isPresent()) {
            Value opener = values.get(group.gate().get().node());
            if (opener.state() == State.REFUSED) {
                return new Value(BigDecimal.ZERO, State.REFUSED);
            }
            Gate gate = group.gate().get();
            boolean open = gate.atLeast()
                    .map(bound -> opener.points().compareTo(bound) >= 0)
                    .orElseGet(() -> opener.points().compareTo(gate.above().orElseThrow()) > 0);
            if (!open) {
                return new Value(BigDecimal.ZERO, State.CLOSED);
            }
        }
        return refused ? new Value(BigDecimal.ZERO, State.REFUSED) : new Value(combine(group, parts), State.IN);
    }

    private BigDecimal combine(Group group, List<Value> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal lowest = null;
        BigDecimal madeUpFor = BigDecimal.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            Node child = group.children().get(i);
            BigDecimal weight =
                    group.combine() == Combine.WEIGHTED_MEAN ? child.weight().orElseThrow() : BigDecimal.ONE;
            if (parts.get(i).counts()) {
                BigDecimal points = parts.get(i).points();
                sum = sum.add(points.multiply(weight));
                weights = weights.add(weight);
                lowest = lowest == null ? points : lowest.min(points);
            } else if (parts.get(i).state() == State.MADE_UP_FOR) {
                madeUpFor = madeUpFor.add(child.max().orElseThrow());
            }
        }
        return switch (group.combine()) {
            case SUM -> madeUpFor.signum() == 0 ? sum : rescale(group, sum, madeUpFor);
            case MIN -> lowest;
            case PASSES -> passes(group, parts);
            case MEAN, WEIGHTED_MEAN -> sum.divide(weights, digits, RoundingMode.HALF_UP);
        };
    }

    private static BigDecimal passes(Group group, List<Value> parts) {
        Pass pass = group.pass().orElseThrow();
        long passes = parts.stream()
                .filter(part -> part.counts() && part.points().compareTo(pass.atLeast()) >= 0)
                .count();
        return BigDecimal.valueOf(passes).multiply(pass.points().orElse(BigDecimal.ONE));
    }

    private BigDecimal rescale(Group group, BigDecimal sum, BigDecimal madeUpFor) {
        BigDecimal full = group.max()
                .orElseGet(() -> group.children().stream()
                        .map(child -> child.max().orElse(BigDecimal.ZERO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        BigDecimal left = full.subtract(madeUpFor);
        return left.signum() <= 0 ? BigDecimal.ZERO : sum.multiply(full).divide(left, digits, RoundingMode.HALF_UP);
    }

    /** Yes, no, or empty for unknown. */
    private Optional<Boolean> test(Condition condition) {
        if (condition.measure().isPresent()) {
            return compare(condition, condition.measure().get());
        }
        if (condition.not().isPresent()) {
            return test(condition.not().get()).map(answer -> !answer);
        }
        boolean all = !condition.all().isEmpty();
        List<Optional<Boolean>> answers = (all ? condition.all() : condition.any())
                .stream().map(this::test).toList();
        if (answers.contains(Optional.of(!all))) {
            return Optional.of(!all);
        }
        return answers.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(all);
    }

    private Optional<Boolean> compare(Condition condition, String measure) {
        if (row.availability(measure) != Availability.OBSERVED) {
            return Optional.empty();
        }
        if (!condition.in().isEmpty()) {
            return row.code(measure).map(condition.in()::contains);
        }
        BigDecimal value = row.number(measure).orElseThrow();
        return Optional.of(condition
                        .atLeast()
                        .map(bound -> value.compareTo(bound) >= 0)
                        .orElse(true)
                && condition.above().map(bound -> value.compareTo(bound) > 0).orElse(true)
                && condition.atMost().map(bound -> value.compareTo(bound) <= 0).orElse(true)
                && condition.below().map(bound -> value.compareTo(bound) < 0).orElse(true)
                && condition.equal().map(bound -> value.compareTo(bound) == 0).orElse(true));
    }
}
