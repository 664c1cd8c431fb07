package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.responsibility.ActivityKind;
import org.qinglian.core.responsibility.Answer;
import org.qinglian.core.responsibility.AnswerKind;
import org.qinglian.core.responsibility.Appraisal;
import org.qinglian.core.responsibility.AppraisalResult;
import org.qinglian.core.responsibility.DutyActivity;
import org.qinglian.core.responsibility.DutyLevel;
import org.qinglian.core.responsibility.DutyReport;
import org.qinglian.core.responsibility.Handover;
import org.qinglian.core.responsibility.ResponsibilityLetter;
import org.qinglian.core.responsibility.SubjectProject;
import org.qinglian.core.responsibility.SubjectProjectKind;
import org.qinglian.core.responsibility.TaskItem;
import org.qinglian.core.responsibility.TaskItemBuilder;
import org.qinglian.core.responsibility.TaskPart;
import org.qinglian.core.responsibility.TaskRole;
import org.qinglian.core.responsibility.TaskState;
import org.qinglian.core.responsibility.WorkLine;
import org.qinglian.examples.county.synthetic.CountyMap.Site;
import org.qinglian.examples.county.synthetic.CountyMap.Township;

/** Makes what follows from duties (责任落实): letters, tasks level by level, studies, reports, appraisals and handovers. */
final class LoopGenerator {
    private static final List<WorkLine> LINES =
            List.of(WorkLine.DISCIPLINE, WorkLine.ORGANIZATION, WorkLine.AGRICULTURE);
    private static final List<LocalDate> STUDIES = List.of(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 1, 1));
    private static final DateRange YEAR = DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private final CountyDraft draft;
    private final Teams teams;
    private final Chance chance;

    private LoopGenerator(CountyDraft draft, Teams teams) {
        this.draft = draft;
        this.teams = teams;
        this.chance = draft.chance("responsibility");
    }

    static void generate(CountyDraft draft, Teams teams) {
        LoopGenerator generator = new LoopGenerator(draft, teams);
        generator.letters();
        generator.tasks();
        generator.studies();
        generator.reports();
        generator.appraisals();
        generator.handovers();
        generator.projects();
    }

    private void letters() {
        for (Township township : draft.map.townships()) {
            letter(OrganizationGenerator.COUNTY, township.committee(), township.name());
            township.sites().forEach(site -> letter(township.committee(), site.organization(), site.name()));
        }
    }

    private void letter(Ref<Organization> issuer, Ref<Organization> recipient, LocalizedText name) {
        Actor body = Actor.organization(recipient.id());
        draft.responsibility.letters.add(ResponsibilityLetter.builder()
                .id(Ref.of("l-" + recipient.id().substring(2)))
                .issuer(Actor.organization(issuer.id()))
                .recipient(body)
                .signatory(teams.secretary(recipient)
                        .map(cadre -> Actor.cadre(cadre.id()))
                        .orElse(body))
                .term(YEAR)
                .addItems(ResponsibilityGenerator.duty(recipient, "main"))
                .text("（虚构示例）" + name.zh().orElseThrow() + "二〇二六年度清廉建设责任书。")
                .signedOn(chance.day(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 10)))
                .build());
    }

    private void tasks() {
        for (WorkLine line : LINES) {
            Ref<TaskItem> top = task(line, OrganizationGenerator.COUNTY, DutyLevel.COUNTY, Optional.empty());
            for (Township township : draft.map.townships()) {
                Ref<TaskItem> middle = task(line, township.committee(), DutyLevel.TOWNSHIP, Optional.of(top));
                township.sites().stream()
                        .map(Site::organization)
                        .forEach(branch -> task(line, branch, DutyLevel.VILLAGE, Optional.of(middle)));
            }
        }
    }

    private Ref<TaskItem> task(
            WorkLine line, Ref<Organization> block, DutyLevel level, Optional<Ref<TaskItem>> parent) {
        Ref<TaskItem> id = Ref.of("k-" + line.code() + "-" + block.id().substring(2));
        TaskItemBuilder task = TaskItem.builder()
                .id(id)
                .title(LocalizedText.of(
                        "（虚构示例）" + line.label().zh().orElseThrow() + "条线年度任务", "Task of the year, " + line.code()))
                .duty(ResponsibilityGenerator.duty(block, "main"))
                .parent(parent)
                .level(level)
                .line(line)
                .block(block)
                .addParts(new TaskPart(Actor.organization(block.id()), TaskRole.LEAD))
                .measure("按季推进，逐项销号。")
                .deadline(LocalDate.of(2026, 12, 31 - 10 * (level.ordinal() - DutyLevel.COUNTY.ordinal())));
        teams.deputy(block).ifPresent(cadre -> task.addParts(new TaskPart(Actor.cadre(cadre.id()), TaskRole.SUPPORT)));
        if (level == DutyLevel.TOWNSHIP) {
            task.addParts(new TaskPart(Actor.organization(OrganizationGenerator.DISCIPLINE.id()), TaskRole.OVERSEE));
        }
        boolean done = level == DutyLevel.VILLAGE && chance.permille(400);
        task.history(history(done));
        if (done) {
            task.addEvidence("台账及照片（虚构示例）");
        }
        draft.responsibility.tasks.add(task.build());
        return id;
    }

    private List<Step<TaskState>> history(boolean done) {
        List<Step<TaskState>> history = new ArrayList<>(List.of(
                Step.of(TaskState.DECOMPOSED, LocalDate.of(2026, 1, 20)),
                Step.of(TaskState.SIGNED, LocalDate.of(2026, 2, 10)),
                Step.of(TaskState.EXECUTING, LocalDate.of(2026, 3, 1))));
        if (done) {
            LocalDate reported = chance.day(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 8, 20));
            history.add(Step.of(TaskState.REPORTED, reported));
            history.add(Step.of(TaskState.APPRAISED, reported.plusDays(15)));
            history.add(Step.of(TaskState.CLOSED, reported.plusDays(20)));
        }
        return history;
    }

    /** One study in each half-year by every organisation that bears overall responsibility. */
    private void studies() {
        List<Ref<Organization>> bodies = new ArrayList<>(List.of(
                OrganizationGenerator.COUNTY,
                OrganizationGenerator.ORGANS,
                OrganizationGenerator.EDUCATION,
                OrganizationGenerator.HEALTH,
                OrganizationGenerator.STATE_ASSETS,
                OrganizationGenerator.NEW_FIELDS));
        for (Township township : draft.map.townships()) {
            bodies.add(township.committee());
            township.sites().forEach(site -> bodies.add(site.organization()));
        }
        for (Ref<Organization> body : bodies) {
            for (LocalDate half : STUDIES) {
                draft.responsibility.activities.add(DutyActivity.builder()
                        .id(Ids.of("act", draft.responsibility.activities.size() + 1, 5))
                        .duty(ResponsibilityGenerator.duty(body, "main"))
                        .actor(Actor.organization(body.id()))
                        .kind(ActivityKind.DEDICATED_STUDY)
                        .doneOn(chance.day(half.plusDays(10), half.plusDays(170)))
                        .evidence("会议纪要（虚构示例）")
                        .build());
            }
        }
    }

    private void reports() {
        for (Township township : draft.map.townships()) {
            Ref<Organization> committee = township.committee();
            for (int year = 2024; year <= 2025; year++) {
                Period period = Period.parse(Integer.toString(year));
                teams.secretary(committee)
                        .ifPresent(cadre -> draft.responsibility.reports.add(DutyReport.builder()
                                .id(Ids.of("rp", draft.responsibility.reports.size() + 1, 3))
                                .reporter(Actor.cadre(cadre.id()))
                                .recipient(Actor.organization(OrganizationGenerator.COUNTY.id()))
                                .period(period)
                                .addDuties(ResponsibilityGenerator.duty(committee, "main"))
                                .submittedOn(period.end().plusDays(chance.between(5, 25)))
                                .build()));
            }
        }
    }

    private void appraisals() {
        for (Township township : draft.map.townships()) {
            appraisal(OrganizationGenerator.COUNTY, township.committee());
            township.sites().forEach(site -> appraisal(township.committee(), site.organization()));
        }
    }

    /** A few fail; each of them is told to put it right within weeks. */
    private void appraisal(Ref<Organization> appraiser, Ref<Organization> subject) {
        LocalDate day = chance.day(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 2, 28));
        int drawn = chance.below(100);
        AppraisalResult result = drawn < 25
                ? AppraisalResult.EXCELLENT
                : drawn < 85
                        ? AppraisalResult.QUALIFIED
                        : drawn < 97 ? AppraisalResult.BASICALLY_QUALIFIED : AppraisalResult.UNQUALIFIED;
        List<Answer> answers = result.failed()
                ? List.of(new Answer(AnswerKind.RECTIFICATION, day.plusDays(20), Optional.of("责令整改通知（虚构示例）")))
                : List.of();
        draft.responsibility.appraisals.add(Appraisal.builder()
                .id(Ref.of("ap-" + subject.id().substring(2)))
                .subject(Actor.organization(subject.id()))
                .appraiser(Actor.organization(appraiser.id()))
                .duty(ResponsibilityGenerator.duty(subject, "main"))
                .period(Period.parse("2025"))
                .appraisedOn(day)
                .result(result)
                .answers(answers)
                .build());
    }

    private void handovers() {
        for (Site site : draft.map.sites()) {
            Ref<Organization> branch = site.organization();
            if (ResponsibilityGenerator.handsOver(site)
                    && teams.secretary(branch).isPresent()
                    && teams.deputy(branch).isPresent()) {
                draft.responsibility.handovers.add(Handover.builder()
                        .id(Ref.of("ho-" + branch.id().substring(2)))
                        .duty(ResponsibilityGenerator.duty(branch, "visits"))
                        .outgoing(Actor.cadre(teams.secretary(branch).get().id()))
                        .incoming(Actor.cadre(teams.deputy(branch).get().id()))
                        .handedOverOn(ResponsibilityGenerator.HANDED_OVER.plusDays(chance.between(0, 20)))
                        .addMaterials("走访台账（虚构示例）")
                        .addOpenConcerns("两户诉求未办结（虚构示例）")
                        .build());
            }
        }
    }

    private void projects() {
        project(SubjectProjectKind.TOWNSHIP_RESPONSIBILITY, "team-village", "service-index");
        project(SubjectProjectKind.VILLAGE_ROLE, "grid-branch", "fortress-index");
        project(SubjectProjectKind.PEOPLE_AWARENESS, "member-household", "pioneer-index");
    }

    private void project(SubjectProjectKind kind, String coverage, String measure) {
        draft.responsibility.projects.add(SubjectProject.builder()
                .id(Ref.of("sp-" + kind.code()))
                .kind(kind)
                .name(kind.label())
                .lead(OrganizationGenerator.COUNTY)
                .addDuties(ResponsibilityGenerator.COUNTY_DUTY)
                .addCoverages(coverage)
                .addMeasures(measure)
                .build());
    }
}
