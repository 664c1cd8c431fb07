package org.qinglian.examples.county.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.qinglian.core.discipline.CorrectionConclusion;
import org.qinglian.core.discipline.MemberDisposal;
import org.qinglian.core.discipline.MemberDisposalKind;
import org.qinglian.core.discipline.MemberOutcome;
import org.qinglian.core.discipline.MemberOutcomeKind;
import org.qinglian.core.discipline.OrganizationMeasure;
import org.qinglian.core.discipline.OrganizationMeasureKind;
import org.qinglian.core.organization.Actor;

/** Flaws of measures against organisations and of disposals of members (对党组织的处理和党员处置类问题). */
final class MembershipFlaws {
    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of(
            measure(
                    "measure-by-wrong-body",
                    "A branch ordered itself to examine itself in writing.",
                    OrganizationMeasureKind.WRITTEN_EXAMINATION,
                    m -> m.withDecidedBy(Actor.organization(m.organization().id()))),
            measure(
                    "member-without-outcome",
                    "One member of a dissolved branch was left out when the others were examined.",
                    OrganizationMeasureKind.DISSOLUTION,
                    m -> m.withOutcomes(m.outcomes().subList(0, m.outcomes().size() - 1))),
            measure(
                    "outcome-misfit",
                    "The form of a reorganisation was used for a branch that was dissolved.",
                    OrganizationMeasureKind.DISSOLUTION,
                    m -> m.withOutcomes(lapsed(m.outcomes()))),
            disposal(
                    "correction-too-long",
                    "A member was given a year and a half to change.",
                    d -> d.conclusion()
                            .filter(CorrectionConclusion.CORRECTED::equals)
                            .isPresent(),
                    d -> d.withTermMonths(18)),
            disposal(
                    "correction-unconcluded",
                    "Nobody looked again when the term for correction was over.",
                    d -> d.conclusion()
                            .filter(CorrectionConclusion.CORRECTED::equals)
                            .isPresent(),
                    d -> d.withConclusion(Optional.empty()).withConcludedOn(Optional.empty())),
            disposal(
                    "correction-without-consequence",
                    "The branch found that nothing had changed, and left it at that.",
                    d -> d.conclusion()
                            .filter(CorrectionConclusion.CORRECTED::equals)
                            .isPresent(),
                    d -> d.withConclusion(CorrectionConclusion.NOT_CORRECTED)),
            disposal(
                    "readmitted-early",
                    "A member was admitted again in the second year after being struck off.",
                    d -> d.kind() == MemberDisposalKind.STRUCK_OFF,
                    d -> d.withDecidedOn(d.decidedOn().plusMonths(48))));

    private MembershipFlaws() {}

    private static SeededFlaw measure(
            String check, String story, OrganizationMeasureKind kind, UnaryOperator<OrganizationMeasure> change) {
        return SeededFlaw.found(
                "discipline." + check,
                1,
                story,
                draft -> draft.claim(draft.chance(check), draft.discipline.measures, each -> each.kind() == kind, 1)
                        .forEach(measure -> CountyDraft.replace(draft.discipline.measures, change.apply(measure))));
    }

    private static SeededFlaw disposal(
            String check, String story, Predicate<MemberDisposal> fits, UnaryOperator<MemberDisposal> change) {
        return SeededFlaw.found(
                "discipline." + check,
                1,
                story,
                draft -> draft.claim(draft.chance(check), draft.discipline.disposals, fits, 1)
                        .forEach(disposal -> CountyDraft.replace(draft.discipline.disposals, change.apply(disposal))));
    }

    private static List<MemberOutcome> lapsed(List<MemberOutcome> outcomes) {
        List<MemberOutcome> changed = new ArrayList<>(outcomes);
        int last = changed.size() - 1;
        changed.set(last, changed.get(last).withKind(MemberOutcomeKind.LAPSED));
        return changed;
    }
}
