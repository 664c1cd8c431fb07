package org.qinglian.scoring.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.lifecycle.Staged;
import org.qinglian.core.lifecycle.Step;

/**
 * An objection to a score (异议). It is looked into, answered by a named body, and the answer is told to whoever made it.
 *
 * @param id its identifier
 * @param node the item that it is about; the whole if absent
 * @param grounds what it says
 * @param upheld whether it is right, once it is answered
 * @param answer what the answer says
 * @param history its steps
 */
@Value.Builder
public record Objection(
        @NotNull Ref<Objection> id,
        Optional<@Size(min = 1) String> node,
        @NotBlank String grounds,
        Optional<Boolean> upheld,
        Optional<@Size(min = 1) String> answer,
        List<@Valid Step<ObjectionState>> history)
        implements Identified<Objection>, Staged<ObjectionState>, WithObjection {
    public Objection {
        history = Copy.list(history);
    }

    public static ObjectionBuilder builder() {
        return new ObjectionBuilder();
    }
}
