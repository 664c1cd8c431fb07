package org.qinglian.core.care;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.organization.Actor;

/**
 * How one who was sanctioned is looked after (受处分人员教育管理安排): how urgently the person is to be visited, who helps and
 * who answers for it.
 *
 * @param id its identifier
 * @param sanction the decision
 * @param priority mandatory, key or general
 * @param mentor who helps the person (帮带人)
 * @param responsible who answers for it in the unit; a practice of Zhanyi names two
 */
@Value.Builder
public record Aftercare(
        @NotNull Ref<Aftercare> id,
        @BelongsTo @NotNull Ref<SanctionDecision> sanction,
        @NotNull RevisitPriority priority,
        Optional<@Valid Actor> mentor,
        List<@Valid Actor> responsible)
        implements Identified<Aftercare>, WithAftercare {
    public Aftercare {
        responsible = Copy.list(responsible);
    }

    public static AftercareBuilder builder() {
        return new AftercareBuilder();
    }
}
