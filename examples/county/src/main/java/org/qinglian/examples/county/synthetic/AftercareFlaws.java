package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.qinglian.core.care.Aftercare;
import org.qinglian.core.care.CareResult;
import org.qinglian.core.care.ClarificationScope;
import org.qinglian.core.care.ExecutionCheck;
import org.qinglian.core.care.ExecutionItem;
import org.qinglian.core.care.ExpiryAssessment;
import org.qinglian.core.care.ExpiryRecommendation;
import org.qinglian.core.care.Incentive;
import org.qinglian.core.care.PeriodsByDecision;
import org.qinglian.core.care.Restoration;
import org.qinglian.core.care.Reuse;
import org.qinglian.core.care.Revisit;
import org.qinglian.core.care.RevisitMethod;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.discipline.InfluencePeriod;
import org.qinglian.core.discipline.Sanction;
import org.qinglian.core.discipline.SanctionDecision;

/** Flaws of the care of those who were sanctioned (教育管理类问题). */
final class AftercareFlaws {
    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of(
            SeededFlaw.found(
                    "care.revoked-not-restored",
                    1,
                    "The sanction was revoked, and nobody told the unit.",
                    AftercareFlaws::unrestored),
            SeededFlaw.found(
                    "care.restoration-out-of-scope",
                    1,
                    "The revocation was handed to the person in a closed envelope.",
                    AftercareFlaws::restoredInPrivate),
            SeededFlaw.found(
                    "care.aftercare-without-mentor",
                    1,
                    "The mentor moved away and no other was named.",
                    AftercareFlaws::withoutMentor),
            SeededFlaw.found(
                    "care.revisit-missing",
                    1,
                    "The period ran out before anybody had thought of a visit.",
                    draft -> unvisited(draft, "unvisited", period -> period.regime() != Sanction.ADMONITION.regime())),
            SeededFlaw.found(
                    "care.admonition-not-followed-up",
                    1,
                    "Six months after the admonition nobody asked what had become of it.",
                    draft -> unvisited(draft, "no-follow-up", period -> period.sanction() == Sanction.ADMONITION)),
            SeededFlaw.found(
                    "care.revisit-outside-period",
                    1,
                    "A second visit was made up for when the period was over.",
                    AftercareFlaws::visitedTooLate),
            visited(
                    "care.revisit-understaffed",
                    "The second visitor was called away and one went alone.",
                    visit -> visit.withVisitors(visit.visitors().get(0))),
            visited(
                    "care.revisit-incomplete",
                    "The visit was a talk in the office and nothing more.",
                    visit -> visit.withMethods(RevisitMethod.TALK)),
            visited(
                    "care.sanction-not-executed",
                    "The visitors found the pay unchanged.",
                    visit -> visit.withExecutionChecks(ExecutionCheck.open(ExecutionItem.POST_AND_PAY))),
            SeededFlaw.found(
                    "care.assessment-early",
                    1,
                    "The assessment was done ahead of a holiday, three days too soon.",
                    AftercareFlaws::assessedEarly),
            SeededFlaw.found(
                    "care.assessment-unbacked",
                    1,
                    "Promotion was recommended of somebody who had done no more than passably.",
                    AftercareFlaws::unbacked),
            SeededFlaw.found(
                    "care.reuse-without-assessment",
                    1,
                    "The appointment went ahead though the assessment had advised to wait.",
                    AftercareFlaws::againstAdvice),
            SeededFlaw.found(
                    "care.reuse-in-period",
                    1,
                    "The appointment was dated on the last day of the period.",
                    AftercareFlaws::appointedInPeriod),
            SeededFlaw.found(
                    "care.reuse-unpublicised",
                    1,
                    "The notice before the appointment was skipped.",
                    AftercareFlaws::unpublicised),
            SeededFlaw.found(
                    "care.incentive-in-period",
                    1,
                    "The list of commendations had been drawn up before the sanction.",
                    AftercareFlaws::encouragedInPeriod));

    private AftercareFlaws() {}

    private static void unrestored(CountyDraft draft) {
        AftercareGenerator.catchUp(draft);
        Restoration forgotten = one(draft, "unrestored", draft.care.restorations, restoration -> true);
        draft.care.restorations.remove(forgotten);
    }

    private static void restoredInPrivate(CountyDraft draft) {
        Restoration narrow = one(draft, "private", draft.care.restorations, restoration -> true);
        CountyDraft.replace(draft.care.restorations, narrow.withScope(ClarificationScope.PERSON));
    }

    private static void withoutMentor(CountyDraft draft) {
        Aftercare bare = one(draft, "mentor", draft.care.aftercares, aftercare -> true);
        CountyDraft.replace(draft.care.aftercares, bare.withMentor(Optional.empty()));
    }

    private static SeededFlaw visited(String check, String story, UnaryOperator<Revisit> change) {
        return SeededFlaw.found(
                check,
                1,
                story,
                draft -> CountyDraft.replace(
                        draft.care.revisits, change.apply(one(draft, check, draft.care.revisits, visit -> true))));
    }

    /** Takes away every visit on account of a decision whose time is over. */
    private static void unvisited(CountyDraft draft, String stream, Predicate<InfluencePeriod> fits) {
        PeriodsByDecision periods = AftercareGenerator.periods(draft);
        LocalDate longAgo = CountyGenerator.AS_OF.minusDays(60);
        Revisit visit = one(
                draft,
                stream,
                draft.care.revisits,
                each -> periods.of(each.sanction())
                        .filter(fits)
                        .filter(period -> period.lastDay().orElse(LocalDate.MAX).isBefore(longAgo))
                        .isPresent());
        draft.care.revisits.removeIf(each -> each.sanction().equals(visit.sanction()));
    }

    private static void visitedTooLate(CountyDraft draft) {
        ExpiryAssessment over = one(draft, "too-late", draft.care.assessments, assessment -> true);
        draft.care.revisits.add(draft.care
                .revisits
                .get(0)
                .withSanction(over.sanction())
                .withExecutionChecks(List.of())
                .withId(Ids.of("rv", draft.care.revisits.size() + 900, 4))
                .withVisitedOn(lastDay(draft, over.sanction()).plusDays(20)));
    }

    private static void assessedEarly(CountyDraft draft) {
        ExpiryAssessment early = one(draft, "early-assessment", draft.care.assessments, assessment -> true);
        CountyDraft.replace(
                draft.care.assessments,
                early.withAssessedOn(lastDay(draft, early.sanction()).minusDays(3)));
    }

    private static void unbacked(CountyDraft draft) {
        ExpiryAssessment kind = one(draft, "unbacked", draft.care.assessments, assessment -> true);
        CountyDraft.replace(
                draft.care.assessments,
                kind.withResult(CareResult.AVERAGE).withRecommendation(ExpiryRecommendation.PROMOTE));
    }

    private static void againstAdvice(CountyDraft draft) {
        ExpiryAssessment advice = assessment(draft, one(draft, "advice", draft.care.reuses, free(draft)));
        CountyDraft.replace(draft.care.assessments, advice.withRecommendation(ExpiryRecommendation.DEFER));
    }

    private static void appointedInPeriod(CountyDraft draft) {
        Reuse reuse = one(draft, "in-period", draft.care.reuses, free(draft));
        LocalDate last = lastDay(draft, reuse.sanction());
        CountyDraft.replace(draft.care.assessments, assessment(draft, reuse).withAssessedOn(last));
        CountyDraft.replace(draft.care.reuses, reuse.withAppointedOn(last).withPublicisedOn(last.minusDays(7)));
    }

    private static void unpublicised(CountyDraft draft) {
        Reuse quiet = one(draft, "unpublicised", draft.care.reuses, reuse -> true);
        CountyDraft.replace(draft.care.reuses, quiet.withPublicisedOn(Optional.empty()));
    }

    private static void encouragedInPeriod(CountyDraft draft) {
        PeriodsByDecision periods = AftercareGenerator.periods(draft);
        Incentive incentive = one(draft, "encouraged", draft.care.incentives, each -> true);
        SanctionDecision running = draft.discipline.decisions.stream()
                .filter(decision -> periods.of(decision.id())
                        .filter(period -> period.runsOn(CountyGenerator.AS_OF))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        CountyDraft.replace(
                draft.care.incentives,
                incentive.withRecipient(running.person()).withEffectiveOn(CountyGenerator.AS_OF));
    }

    private static <T extends Identified<T>> T one(
            CountyDraft draft, String stream, List<T> records, Predicate<T> fits) {
        return draft.claim(draft.chance(stream), records, fits, 1).get(0);
    }

    private static LocalDate lastDay(CountyDraft draft, Ref<SanctionDecision> decision) {
        return AftercareGenerator.periods(draft)
                .of(decision)
                .flatMap(InfluencePeriod::lastDay)
                .orElseThrow();
    }

    /** Re-uses whose assessment no flaw has touched, which is then taken as well. */
    private static Predicate<Reuse> free(CountyDraft draft) {
        return reuse -> draft.claim(assessment(draft, reuse).id());
    }

    private static ExpiryAssessment assessment(CountyDraft draft, Reuse reuse) {
        return draft.care.assessments.stream()
                .filter(assessment -> assessment.sanction().equals(reuse.sanction()))
                .findFirst()
                .orElseThrow();
    }
}
