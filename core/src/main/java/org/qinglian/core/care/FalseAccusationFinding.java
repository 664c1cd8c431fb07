package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.Ref;
import org.qinglian.core.lifecycle.Staged;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;

/**
 * An examination whether a report was a false accusation (诬告陷害认定): facts made up or material forged, with intent to
 * harm. A mistaken report (错告) is none and is not punished.
 *
 * @param id its identifier
 * @param report the report
 * @param accused whom the report was about
 * @param managedAt the level that manages whom it was about (干部管理权限)
 * @param reporter who reported, if the person is on record in the programme
 * @param nature false accusation or mistaken report, once that is told
 * @param fabrications what was made up or forged
 * @param intended the harm that was intended
 * @param approval the approval of the finding
 * @param handling what followed for the reporter
 * @param history the steps that were taken
 */
@Value.Builder
public record FalseAccusationFinding(
        @NotNull Ref<FalseAccusationFinding> id,
        @NotNull @Valid ReportCitation report,
        @BelongsTo @NotNull @Valid Actor accused,
        @NotNull Level managedAt,
        Optional<@Valid Actor> reporter,
        Optional<AccusationNature> nature,
        List<@NotBlank String> fabrications,
        List<IntendedHarm> intended,
        Optional<@Valid Approval> approval,
        Optional<AccuserHandling> handling,
        List<@Valid Step<AccusationState>> history)
        implements Identified<FalseAccusationFinding>, Staged<AccusationState>, WithFalseAccusationFinding {
    public FalseAccusationFinding {
        fabrications = Copy.list(fabrications);
        intended = Copy.list(intended);
        history = Copy.list(history);
    }

    public static FalseAccusationFindingBuilder builder() {
        return new FalseAccusationFindingBuilder();
    }

    /** Whether facts were made up or material forged, with intent to harm, in a report that proved false. */
    @JsonIgnore
    public boolean isSubstantiated() {
        return nature.filter(AccusationNature.FABRICATED::equals).isPresent()
                && report.conclusion().isFalseInPart()
                && !fabrications.isEmpty()
                && !intended.isEmpty();
    }

    /** Whether someone who was merely mistaken was more than educated. */
    public boolean punishesMistake() {
        return nature.filter(AccusationNature.MISTAKEN::equals).isPresent()
                && handling.filter(done -> done != AccuserHandling.EDUCATION).isPresent();
    }
}
