package org.qinglian.core.cadre;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.lifecycle.Staged;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Cadre;

/**
 * The political check-up of one cadre in one round (政治体检), through four gates in order.
 *
 * <p>Example: self-checked with 4.9 of 5, rated, reviewed, audited with a total of 88, archived. It is no sanction and no
 * substitute for the yearly appraisal, on which a low total bears.
 *
 * @param id its identifier
 * @param round the round
 * @param subject who is checked
 * @param scores what each gate gave
 * @param answers which indicators were found to hold
 * @param total the total, as recorded
 * @param actions what followed
 * @param history the steps that were taken
 */
@Value.Builder
public record Checkup(
        @NotNull Ref<Checkup> id,
        @NotNull Ref<CheckupRound> round,
        @BelongsTo @NotNull Ref<Cadre> subject,
        List<@Valid CheckupScore> scores,
        List<@Valid CheckupAnswer> answers,
        Optional<BigDecimal> total,
        List<@Valid CheckupAction> actions,
        List<@Valid Step<CheckupState>> history)
        implements Identified<Checkup>, Staged<CheckupState>, WithCheckup {
    public Checkup {
        scores = Copy.list(scores);
        answers = Copy.list(answers);
        actions = Copy.list(actions);
        history = Copy.list(history);
    }

    public static CheckupBuilder builder() {
        return new CheckupBuilder();
    }

    /** What a gate gave. */
    public Optional<CheckupScore> score(CheckupGate gate) {
        return scores.stream().filter(score -> score.gate() == gate).findFirst();
    }
}
