package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.rectification.Channel;
import org.qinglian.core.rectification.DisclosureDecision;
import org.qinglian.core.rectification.LifeMeeting;
import org.qinglian.core.rectification.ProblemOrigin;
import org.qinglian.core.rectification.SatisfactionVote;
import org.qinglian.core.rectification.SpecialOccasion;
import org.qinglian.core.rectification.Supervision;
import org.qinglian.core.rectification.SupervisionBuilder;
import org.qinglian.core.rectification.SupervisionState;
import org.qinglian.examples.county.synthetic.CountyMap.Site;

/**
 * Makes special inspections of key villages (重点村专项巡察), each with its special meeting, its problems and its summary; and
 * audits of township governments, still going on.
 */
final class SupervisionGenerator {
    private static final LocalDate FIRST = LocalDate.of(2025, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 27);
    private static final int LEAST = 12;
    private static final int SHARE = 4;
    private static final int PROBLEMS = 3;
    private static final Actor DISCIPLINE = Actor.organization(OrganizationGenerator.DISCIPLINE.id());

    private final CountyDraft draft;
    private final Chance chance;
    private final ProblemMaker problems;

    private SupervisionGenerator(CountyDraft draft, ProblemMaker problems) {
        this.draft = draft;
        this.chance = draft.chance("supervisions");
        this.problems = problems;
    }

    static void generate(CountyDraft draft, ProblemMaker problems) {
        SupervisionGenerator generator = new SupervisionGenerator(draft, problems);
        List<Site> sites = generator.chance.shuffled(draft.map.sites());
        sites.subList(0, Math.min(sites.size(), Math.max(LEAST, sites.size() / SHARE)))
                .forEach(generator::inspection);
        draft.map
                .townships()
                .forEach(township ->
                        generator.audit(Actor.institution(township.government().id())));
    }

    private void inspection(Site site) {
        LocalDate fedBack = chance.day(FIRST, LAST);
        Actor unit = Actor.organization(site.organization().id());
        Supervision inspection = supervision(Channel.KEY_VILLAGE, unit)
                .title(PlaceNames.extended(site.name(), "专项巡察", "special inspection"))
                .problems(PROBLEMS)
                .principalReportedOn(fedBack.plusDays(50))
                .disclosure(DisclosureDecision.builder()
                        .open(true)
                        .decidedBy(DISCIPLINE)
                        .decidedOn(fedBack.plusDays(152))
                        .publishedOn(fedBack.plusDays(155))
                        .build())
                .satisfaction(new SatisfactionVote(60, chance.between(40, 52), 6, 1))
                .addHistory(
                        Step.of(SupervisionState.FED_BACK, fedBack),
                        Step.of(SupervisionState.PLAN_FILED, fedBack.plusDays(20)),
                        Step.of(SupervisionState.REPORTED, fedBack.plusDays(55)),
                        Step.of(SupervisionState.SUMMARISED, fedBack.plusDays(150)))
                .build();
        draft.rectification.supervisions.add(inspection);
        for (int i = 0; i < PROBLEMS; i++) {
            problems.addClosed(
                    Channel.KEY_VILLAGE,
                    ProblemOrigin.builder().supervision(inspection.id()).build(),
                    unit,
                    fedBack);
        }
        specialMeeting(site, inspection, fedBack.plusDays(40));
    }

    private void specialMeeting(Site site, Supervision inspection, LocalDate day) {
        LifeMeeting meeting = LifeMeetingGenerator.meeting(draft, site.organization(), day)
                .special(SpecialOccasion.after(inspection.id()))
                .build();
        draft.rectification.lifeMeetings.add(meeting);
        problems.add(
                Channel.LIFE_MEETING,
                ProblemOrigin.builder().meeting(meeting.id()).build(),
                Actor.organization(site.organization().id()),
                day);
    }

    private void audit(Actor unit) {
        LocalDate fedBack = chance.day(LocalDate.of(2026, 5, 6), LocalDate.of(2026, 6, 30));
        Supervision audit = supervision(Channel.AUDIT, unit)
                .title(LocalizedText.of("财务收支审计（虚构示例）", "Audit of accounts (fictional)"))
                .problems(1)
                .addHistory(
                        Step.of(SupervisionState.FED_BACK, fedBack),
                        Step.of(SupervisionState.PLAN_FILED, fedBack.plusDays(15)),
                        Step.of(SupervisionState.REPORTED, fedBack.plusDays(50)))
                .build();
        draft.rectification.supervisions.add(audit);
        problems.add(
                Channel.AUDIT, ProblemOrigin.builder().supervision(audit.id()).build(), unit, LocalDate.of(2026, 5, 6));
    }

    private SupervisionBuilder supervision(Channel channel, Actor unit) {
        return Supervision.builder()
                .id(Ids.of("sv", draft.rectification.supervisions.size() + 1, 3))
                .channel(channel)
                .unit(unit)
                .by(DISCIPLINE)
                .level(Level.COUNTY);
    }
}
