package org.qinglian.scoring.rule;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qinglian.scoring.fact.ColumnKind;
import org.qinglian.scoring.fact.Measure;

/**
 * A rule of an item (计分规则): it gives or takes points for what the facts show. The points of all rules of an item add up
 * to its start.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Award.class, name = "award"),
    @JsonSubTypes.Type(value = PerUnit.class, name = "per-unit"),
    @JsonSubTypes.Type(value = Tiers.class, name = "tiers"),
    @JsonSubTypes.Type(value = Lookup.class, name = "lookup"),
    @JsonSubTypes.Type(value = Linear.class, name = "linear"),
    @JsonSubTypes.Type(value = Steps.class, name = "steps"),
    @JsonSubTypes.Type(value = Cascade.class, name = "cascade")
})
public sealed interface Rule permits Award, PerUnit, Tiers, Lookup, Linear, Steps, Cascade {
    /** The condition under which it gives points at all; always if absent. */
    Optional<Condition> when();

    /** The measure that it reads and the kinds of column that it can read; none if its condition is all. */
    Map<String, Set<ColumnKind>> reads();

    /** The kernel over the columns of a frame. */
    Kernel kernel(Binding binding);

    /** The least and most points that it can give when its condition holds, with the measures of its scheme. */
    PointRange range(Map<String, Measure> measures);

    /** Every number that stands in it. */
    Stream<BigDecimal> numbers();

    /**
     * The values of its measure at which its points change their course or are all earned (转折值): bounds, targets, goalposts.
     *
     * @param most the full points of its item
     */
    default Stream<BigDecimal> turns(BigDecimal most) {
        return Stream.empty();
    }

    /** What is wrong with it. */
    void lint(RuleFaults faults);

    /** What it says, put together once for all subjects. */
    RuleWords words(Wording words);
}
