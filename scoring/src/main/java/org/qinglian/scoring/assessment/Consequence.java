package org.qinglian.scoring.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.lifecycle.Staged;
import org.qinglian.core.lifecycle.Step;

/**
 * What is to follow from a grade (结果运用), such as an admonition talk. A scheme proposes it; a named body decides, by a record
 * of its own; nothing takes place by itself.
 *
 * @param id its identifier
 * @param assessment the assessment that it rests on
 * @param rule the identifier of the rule of the scheme that proposes it
 * @param history its steps
 */
@Value.Builder
public record Consequence(
        @NotNull Ref<Consequence> id,
        @NotNull Ref<Assessment> assessment,
        @NotBlank String rule,
        List<@Valid Step<ConsequenceState>> history)
        implements Identified<Consequence>, Staged<ConsequenceState>, WithConsequence {
    public Consequence {
        history = Copy.list(history);
    }

    public static ConsequenceBuilder builder() {
        return new ConsequenceBuilder();
    }
}
