package org.qinglian.core.rectification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.coverage.Village;
import org.qinglian.core.lifecycle.Staged;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;

/**
 * A second look, after the election of a village or community, at one who sits in its committees (村社换届回头看): several bodies
 * review together whether there is a ground against sitting, what they find is verified, and a body decides.
 *
 * @param id its identifier
 * @param village the village
 * @param person who is reviewed
 * @param reviewers the bodies that review together (联审单位)
 * @param findings what was found on each ground
 * @param pledgedOn the day on which the person signed to resign if a ground shows (辞职承诺)
 * @param history the steps; who decides is named in the step of keeping or removing
 */
@Value.Builder
public record ElectionReview(
        @NotNull Ref<ElectionReview> id,
        @BelongsTo @NotNull Ref<Village> village,
        @NotNull @Valid Actor person,
        List<@Valid Actor> reviewers,
        List<@Valid GroundFinding> findings,
        Optional<LocalDate> pledgedOn,
        List<@Valid Step<ReviewState>> history)
        implements Identified<ElectionReview>, Staged<ReviewState>, WithElectionReview {
    public ElectionReview {
        reviewers = Copy.list(reviewers);
        findings = Copy.list(findings);
        history = Copy.list(history);
    }

    public static ElectionReviewBuilder builder() {
        return new ElectionReviewBuilder();
    }

    /** The grounds that were found. */
    public List<DisqualificationGround> found() {
        return findings.stream()
                .filter(GroundFinding::found)
                .map(GroundFinding::ground)
                .toList();
    }

    /** Those of some grounds on which nothing was found out either way. */
    public List<DisqualificationGround> unanswered(List<DisqualificationGround> grounds) {
        Set<DisqualificationGround> answered =
                findings.stream().map(GroundFinding::ground).collect(Collectors.toSet());
        return grounds.stream().filter(ground -> !answered.contains(ground)).toList();
    }
}
