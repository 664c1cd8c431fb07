package org.qinglian.scoring.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.rule.Condition;
import org.qinglian.scoring.rule.Rule;

/**
 * An item (考核项): it starts from nothing or from its full points, and its rules give and take points.
 *
 * @param id its identifier
 * @param title its title
 * @param start from zero (earned), or from its full points (granted)
 * @param max the full points; the item cannot rise above them
 * @param floor the points below which it cannot fall; 0 is what 扣完为止 means
 * @param weight its weight in a weighted mean
 * @param missing what it is worth when a fact is missing or withheld
 * @param notApplicable what it is worth when a fact does not apply to the subject; left out if absent
 * @param appliesTo for which subjects it is in the table at all
 * @param rules its rules
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Item(
        @NotBlank String id,
        @NotNull LocalizedText title,
        @NotNull Start start,
        Optional<BigDecimal> max,
        Optional<BigDecimal> floor,
        Optional<BigDecimal> weight,
        Optional<Absence> missing,
        Optional<Absence> notApplicable,
        Optional<@Valid Condition> appliesTo,
        List<@Valid Rule> rules)
        implements Node, WithItem {
    public Item {
        rules = Copy.list(rules);
    }

    public static ItemBuilder builder() {
        return new ItemBuilder();
    }

    /** What a missing fact means; no score unless the scheme says otherwise, so that no gap passes unseen. */
    public Absence ifMissing() {
        return missing.orElse(Absence.REFUSE);
    }

    /** What a fact that does not apply means; the item is left out unless the scheme says otherwise. */
    public Absence ifNotApplicable() {
        return notApplicable.orElse(Absence.EXCLUDE);
    }

    /** Whether what is not there can be made up for by the rest of its group. */
    public boolean mayBeRescaled() {
        return ifMissing() == Absence.RESCALE || ifNotApplicable() == Absence.RESCALE;
    }
}
