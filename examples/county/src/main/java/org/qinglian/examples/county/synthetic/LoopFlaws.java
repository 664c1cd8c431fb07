package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.qinglian.core.accountability.Breach;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.responsibility.Answer;
import org.qinglian.core.responsibility.Appraisal;
import org.qinglian.core.responsibility.AppraisalResult;
import org.qinglian.core.responsibility.DutyLevel;
import org.qinglian.core.responsibility.ResponsibilityLetter;
import org.qinglian.core.responsibility.SubjectProject;
import org.qinglian.core.responsibility.SubjectProjectKind;
import org.qinglian.core.responsibility.TaskItem;
import org.qinglian.core.responsibility.TaskState;

/** Flaws of letters, tasks and what follows from them (责任落实类问题). */
final class LoopFlaws {
    private static final int UNDATED = 2;
    private static final int AFTER_PARENT = 2;
    private static final int OVERDUE = 3;
    private static final int UNSIGNED = 3;
    private static final int COPIED = 2;
    private static final int UNANSWERED = 2;
    private static final int MISSED = 2;

    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of(
            SeededFlaw.found(
                    "responsibility.deadline-missing",
                    UNDATED,
                    "The task was passed on with the words as soon as possible.",
                    draft -> tasks(draft, "undated", false, UNDATED, task -> task.withDeadline(Optional.empty()))),
            SeededFlaw.found(
                    "responsibility.child-after-parent-deadline",
                    AFTER_PARENT,
                    "The village gave itself until after the new year, the township had until December.",
                    draft -> tasks(
                            draft, "after", false, AFTER_PARENT, task -> task.withDeadline(LocalDate.of(2027, 1, 15)))),
            SeededFlaw.found(
                    "responsibility.overdue",
                    OVERDUE,
                    "The task was due in the middle of September, and nothing was reported.",
                    draft -> tasks(
                            draft, "overdue", false, OVERDUE, task -> task.withDeadline(LocalDate.of(2026, 9, 15)))),
            SeededFlaw.found(
                    "responsibility.task-without-line-or-block",
                    2,
                    "One task lost its line and another its block when the sheets were put together.",
                    LoopFlaws::withoutLineOrBlock),
            SeededFlaw.found(
                    "responsibility.task-history",
                    1,
                    "A task was closed on somebody's word, without any evidence.",
                    draft -> tasks(draft, "no-evidence", true, 1, task -> task.withEvidence(List.<String>of()))),
            SeededFlaw.found(
                    "responsibility.letter-unsigned",
                    UNSIGNED,
                    "The letters were handed out, and some never came back.",
                    draft -> letters(
                            draft,
                            "unsigned",
                            UNSIGNED,
                            letter -> letter.withSignatory(Optional.empty()).withSignedOn(Optional.empty()))),
            SeededFlaw.found(
                    "responsibility.copied-letter",
                    COPIED,
                    "The township sent the letter of the county on, with another name on top.",
                    LoopFlaws::copied),
            SeededFlaw.notAssessed(
                    "responsibility.copied-letter",
                    1,
                    "The letter is on record without its text.",
                    draft -> letters(draft, "no-text", 1, letter -> letter.withText(Optional.empty()))),
            SeededFlaw.found(
                    "responsibility.handover-gap",
                    1,
                    "The deputy took over the visits, and nobody sat down for the handover.",
                    draft -> draft.claim(draft.chance("no-handover"), draft.responsibility.handovers, each -> true, 1)
                            .forEach(draft.responsibility.handovers::remove)),
            SeededFlaw.found(
                    "responsibility.loop-not-closed",
                    UNANSWERED,
                    "A failure was found in the yearly appraisal, and that was all.",
                    draft -> appraisals(
                            draft,
                            "unanswered",
                            UNANSWERED,
                            each -> each.withResult(AppraisalResult.UNQUALIFIED).withAnswers(List.<Answer>of()))),
            SeededFlaw.found(
                    "responsibility.cadence-missed",
                    MISSED,
                    "The study of one half-year was put off until it was too late.",
                    draft -> draft.claim(draft.chance("missed"), draft.responsibility.activities, each -> true, MISSED)
                            .forEach(draft.responsibility.activities::remove)),
            SeededFlaw.found(
                    "responsibility.dates-out-of-order",
                    1,
                    "The appraisal of the year was dated before the year had begun.",
                    draft -> appraisals(
                            draft, "too-early", 1, each -> each.withAppraisedOn(LocalDate.of(2024, 12, 30)))),
            SeededFlaw.found(
                    "responsibility.subject-project-incomplete",
                    1,
                    "A fourth project was announced, and how it is measured was left open.",
                    LoopFlaws::fourthProject));

    private LoopFlaws() {}

    private static void tasks(
            CountyDraft draft, String stream, boolean closed, int count, UnaryOperator<TaskItem> change) {
        Predicate<TaskItem> fits = task -> task.level() == DutyLevel.VILLAGE
                && closed == task.state().filter(TaskState.CLOSED::equals).isPresent();
        draft.claim(draft.chance(stream), draft.responsibility.tasks, fits, count)
                .forEach(task -> CountyDraft.replace(draft.responsibility.tasks, change.apply(task)));
    }

    private static void withoutLineOrBlock(CountyDraft draft) {
        tasks(draft, "no-line", false, 1, task -> task.withLine(Optional.empty()));
        tasks(draft, "no-block", false, 1, task -> task.withBlock(Optional.empty()));
    }

    /** Letters to villages: nobody below them copies one. */
    private static void letters(
            CountyDraft draft, String stream, int count, UnaryOperator<ResponsibilityLetter> change) {
        draft.claim(
                        draft.chance(stream),
                        draft.responsibility.letters,
                        letter -> letter.id().id().startsWith("l-v"),
                        count)
                .forEach(letter -> CountyDraft.replace(draft.responsibility.letters, change.apply(letter)));
    }

    private static void copied(CountyDraft draft) {
        Map<Actor, ResponsibilityLetter> upper = new HashMap<>();
        draft.responsibility.letters.forEach(letter -> upper.put(letter.recipient(), letter));
        letters(
                draft,
                "copied",
                COPIED,
                letter -> letter.withText(
                        Optional.ofNullable(upper.get(letter.issuer())).flatMap(ResponsibilityLetter::text)));
    }

    private static void appraisals(CountyDraft draft, String stream, int count, UnaryOperator<Appraisal> change) {
        Set<Actor> breached =
                draft.accountability.breaches.stream().map(Breach::responsible).collect(Collectors.toSet());
        draft.claim(
                        draft.chance(stream),
                        draft.responsibility.appraisals,
                        each -> !each.result().failed() && !breached.contains(each.subject()),
                        count)
                .forEach(each -> CountyDraft.replace(draft.responsibility.appraisals, change.apply(each)));
    }

    private static void fourthProject(CountyDraft draft) {
        draft.responsibility.projects.add(SubjectProject.builder()
                .id(Ref.of("sp-families"))
                .kind(SubjectProjectKind.of("families"))
                .name(LocalizedText.of("激发家庭主体意识（虚构示例）", "Awareness of families (fictional)"))
                .lead(OrganizationGenerator.COUNTY)
                .addDuties(ResponsibilityGenerator.COUNTY_DUTY)
                .addCoverages("member-household")
                .build());
    }
}
