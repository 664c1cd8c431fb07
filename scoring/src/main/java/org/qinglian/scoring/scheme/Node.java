package org.qinglian.scoring.scheme;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.Optional;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.rule.Condition;

/** A node of the tree of a scheme (指标): a {@link Group} of parts, or an {@link Item} with rules. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Group.class, name = "group"),
    @JsonSubTypes.Type(value = Item.class, name = "item")
})
public sealed interface Node permits Group, Item {
    /** The identifier, unique in the scheme, for example {@code base.meetings}. */
    String id();

    /** The title. */
    LocalizedText title();

    /** The full points, above which it cannot rise; unlimited if absent. */
    Optional<BigDecimal> max();

    /** The points below which it cannot fall; unlimited if absent. */
    Optional<BigDecimal> floor();

    /** Its weight in a weighted mean. */
    Optional<BigDecimal> weight();

    /** For which subjects it is in the table at all; for all if absent. */
    Optional<Condition> appliesTo();
}
