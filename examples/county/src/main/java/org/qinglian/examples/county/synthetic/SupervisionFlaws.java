package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qinglian.core.rectification.Channel;
import org.qinglian.core.rectification.DisclosureException;
import org.qinglian.core.rectification.LifeMeeting;
import org.qinglian.core.rectification.ProblemOrigin;
import org.qinglian.core.rectification.SpecialOccasion;
import org.qinglian.core.rectification.Supervision;
import org.qinglian.core.rectification.SupervisionState;

/** Flaws of supervisions and their follow-up (监督整改类问题). */
final class SupervisionFlaws {
    static final List<SeededFlaw> ALL = List.of(
            SeededFlaw.found(
                    "rectification.special-meeting-missing",
                    1,
                    "The village held its special meeting as a mere members' meeting.",
                    SupervisionFlaws::withoutMeeting),
            RectificationFlaws.flaw(
                    "supervision-history",
                    "The plan of rectification was never entered.",
                    rectification -> rectification.supervisions,
                    supervision -> supervision.channel().equals(Channel.AUDIT),
                    supervision -> supervision.withHistory(
                            RectificationFlaws.without(supervision.history(), SupervisionState.PLAN_FILED))),
            flaw(
                    "supervision-late",
                    "The report was one day late.",
                    supervision -> supervision.withHistory(RectificationFlaws.moved(
                            supervision.history(), SupervisionState.REPORTED, afterTwoMonths(supervision)))),
            flaw(
                    "principal-not-reported",
                    "The secretary reported after he had come back from training.",
                    supervision -> supervision.withPrincipalReportedOn(afterTwoMonths(supervision))),
            flaw(
                    "supervision-unlisted",
                    "One of the problems was overlooked on the second page.",
                    supervision ->
                            supervision.withProblems(supervision.problems().orElseThrow() + 1)),
            SeededFlaw.found(
                    "rectification.ended-with-open-problems",
                    1,
                    "The summary was written while one problem was still being worked on.",
                    SupervisionFlaws::stillOpen),
            flaw(
                    "disclosure-excepted",
                    "The text was published with a case that was not public yet.",
                    supervision -> supervision.withDisclosure(supervision
                            .disclosure()
                            .orElseThrow()
                            .withExceptions(DisclosureException.UNPUBLISHED_CASE))),
            flaw(
                    "disclosure-ungrounded",
                    "The result was withheld, and nobody wrote down why.",
                    supervision -> supervision.withDisclosure(supervision
                            .disclosure()
                            .orElseThrow()
                            .withOpen(false)
                            .withPublishedOn(Optional.empty()))));

    private SupervisionFlaws() {}

    private static SeededFlaw flaw(String name, String story, UnaryOperator<Supervision> change) {
        return RectificationFlaws.flaw(
                name, story, rectification -> rectification.supervisions, SupervisionFlaws::isInspection, change);
    }

    static boolean isInspection(Supervision supervision) {
        return supervision.channel().equals(Channel.KEY_VILLAGE);
    }

    private static LocalDate afterTwoMonths(Supervision supervision) {
        return supervision.fedBackOn().orElseThrow().plusMonths(2).plusDays(1);
    }

    private static void withoutMeeting(CountyDraft draft) {
        for (Supervision supervision : claim(draft, "special-meeting-missing")) {
            List<LifeMeeting> meetings = draft.rectification.lifeMeetings.stream()
                    .filter(meeting -> meeting.special()
                            .flatMap(SpecialOccasion::supervision)
                            .filter(supervision.id()::equals)
                            .isPresent())
                    .toList();
            draft.rectification.lifeMeetings.removeAll(meetings);
            meetings.forEach(meeting -> draft.rectification.problems.removeIf(problem -> problem.origin()
                    .flatMap(ProblemOrigin::meeting)
                    .filter(meeting.id()::equals)
                    .isPresent()));
        }
    }

    private static void stillOpen(CountyDraft draft) {
        for (Supervision supervision : claim(draft, "ended-with-open-problems")) {
            draft.rectification.problems.stream()
                    .filter(problem -> problem.origin()
                            .flatMap(ProblemOrigin::supervision)
                            .filter(supervision.id()::equals)
                            .isPresent())
                    .filter(problem -> draft.claim(problem.id()))
                    .findFirst()
                    .ifPresent(problem -> CountyDraft.replace(
                            draft.rectification.problems,
                            problem.withDeadline(ProblemMaker.LATER)
                                    .withLookBacks()
                                    .withHistory(problem.history().subList(0, 3))));
        }
    }

    private static List<Supervision> claim(CountyDraft draft, String stream) {
        return draft.claim(
                draft.chance("rectification." + stream),
                draft.rectification.supervisions,
                SupervisionFlaws::isInspection,
                1);
    }
}
