package org.qinglian.scoring.assessment;

import static org.qinglian.scoring.assessment.AssessmentState.APPRAISED;
import static org.qinglian.scoring.assessment.AssessmentState.DECIDED;
import static org.qinglian.scoring.assessment.AssessmentState.PUBLICISED;
import static org.qinglian.scoring.assessment.AssessmentState.RECHECKED;
import static org.qinglian.scoring.assessment.AssessmentState.REVIEWED;
import static org.qinglian.scoring.assessment.AssessmentState.SELF_SCORED;
import static org.qinglian.scoring.assessment.AssessmentState.WITHDRAWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.lifecycle.Attempt;
import org.qinglian.core.lifecycle.Guard;
import org.qinglian.core.lifecycle.Lifecycle;
import org.qinglian.core.lifecycle.Step;

/**
 * The procedure of an assessment (评价程序) as data: self-score, review, the masses' evaluation, publicity, objections and their
 * recheck, decision.
 *
 * <p>No way leads from a self-score to the end but through a review by somebody else, public notice of its full length, an
 * answer to every objection, and the decision of a named body.
 */
public final class AssessmentProcedure {
    private final AssessmentNorms norms;

    private AssessmentProcedure(AssessmentNorms norms) {
        this.norms = norms;
    }

    /** The procedure of assessments under norms. */
    public static Lifecycle<Assessment, AssessmentState> of(AssessmentNorms norms) {
        return new AssessmentProcedure(norms).assessment();
    }

    /** The procedure of objections under norms. */
    public static Lifecycle<Objection, ObjectionState> objections(AssessmentNorms norms) {
        return Lifecycle.<Objection, ObjectionState>starting("objection", ObjectionState.FILED)
                .allow(ObjectionState.FILED, ObjectionState.RECHECKED)
                .allow(
                        ObjectionState.RECHECKED,
                        ObjectionState.ANSWERED,
                        AssessmentMessages.namedBody(),
                        AssessmentMessages.guard(
                                "assessment.guard.answer",
                                attempt -> attempt.subject().upheld().isPresent()
                                        && attempt.subject().answer().isPresent()))
                .allow(ObjectionState.ANSWERED, ObjectionState.INFORMED)
                .limit(ObjectionState.FILED, ObjectionState.INFORMED, norms.answer(), norms.basis())
                .build();
    }

    private Lifecycle<Assessment, AssessmentState> assessment() {
        Lifecycle.Builder<Assessment, AssessmentState> builder = Lifecycle.<Assessment, AssessmentState>starting(
                        "assessment", SELF_SCORED)
                .orStarting(REVIEWED)
                .allow(SELF_SCORED, REVIEWED, notBySubject(), reviewedScore())
                .allow(REVIEWED, APPRAISED)
                .allow(APPRAISED, PUBLICISED, notBySubject())
                .allow(PUBLICISED, RECHECKED, notBySubject())
                .allow(RECHECKED, PUBLICISED)
                .allow(PUBLICISED, DECIDED, decision(nothingFiled()))
                .allow(RECHECKED, DECIDED, decision(allInformed()))
                .allow(DECIDED, WITHDRAWN, AssessmentMessages.namedBody(), reason())
                .limit(SELF_SCORED, REVIEWED, norms.review(), norms.basis());
        return (norms.appraisal() ? builder : builder.allow(REVIEWED, PUBLICISED, notBySubject())).build();
    }

    private List<Guard<Assessment, AssessmentState>> decision(Guard<Assessment, AssessmentState> objections) {
        List<Guard<Assessment, AssessmentState>> guards = new ArrayList<>();
        guards.add(AssessmentMessages.namedBody());
        guards.add(notBySubject());
        guards.add(AssessmentMessages.guard(
                "assessment.guard.reviewed",
                attempt -> attempt.subject().reviewed().isPresent()));
        guards.add(AssessmentMessages.guard(
                "assessment.guard.decided-score",
                attempt -> attempt.subject().decided().isPresent()));
        guards.add(AssessmentMessages.guard("assessment.guard.publicity", this::isPublicityOver));
        guards.add(objections);
        return guards;
    }

    /** The last day of the notice belongs to it; a year without data of holidays cannot be counted. */
    private boolean isPublicityOver(Attempt<Assessment, AssessmentState> attempt) {
        Optional<LocalDate> noticed = attempt.before().stream()
                .filter(step -> step.state() == PUBLICISED)
                .map(Step::on)
                .reduce((earlier, later) -> later);
        return noticed.flatMap(day ->
                        Deadline.of(day, norms.publicity(), norms.calendar()).lastDay())
                .filter(last -> attempt.next().on().isAfter(last))
                .isPresent();
    }

    private static Guard<Assessment, AssessmentState> notBySubject() {
        return AssessmentMessages.guard(
                "assessment.guard.not-by-subject",
                attempt -> attempt.next()
                        .by()
                        .filter(actor -> !actor.id().equals(attempt.subject().subject()))
                        .isPresent());
    }

    private static Guard<Assessment, AssessmentState> reviewedScore() {
        return AssessmentMessages.guard(
                "assessment.guard.reviewed",
                attempt -> attempt.subject().reviewed().isPresent());
    }

    private static Guard<Assessment, AssessmentState> nothingFiled() {
        return AssessmentMessages.guard(
                "assessment.guard.nothing-filed",
                attempt -> attempt.subject().objections().stream()
                        .noneMatch(objection -> objection.hasReached(
                                ObjectionState.FILED, attempt.next().on())));
    }

    private static Guard<Assessment, AssessmentState> allInformed() {
        return AssessmentMessages.guard(
                "assessment.guard.informed",
                attempt -> attempt.subject().openObjections(attempt.next().on()).isEmpty());
    }

    private static Guard<Assessment, AssessmentState> reason() {
        return AssessmentMessages.guard(
                "assessment.guard.reason", attempt -> attempt.next().note().isPresent());
    }
}
