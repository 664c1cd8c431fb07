package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.conduct.NoticePolarity;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.rectification.Campaign;
import org.qinglian.core.rectification.CampaignAction;
import org.qinglian.core.rectification.CampaignBuilder;
import org.qinglian.core.rectification.Channel;
import org.qinglian.core.rectification.PersonalEntry;
import org.qinglian.core.rectification.PersonalList;
import org.qinglian.core.rectification.ProblemItem;
import org.qinglian.core.rectification.ProblemOrigin;

/** Makes two campaigns of ten actions (大整风“十大行动”) and the lists on which cadres examine themselves. */
final class CampaignGenerator {
    private static final LocalDate START = LocalDate.of(2025, 11, 3);
    private static final int ACTIONS = 10;
    private static final int CASES = 4;
    private static final Actor DISCIPLINE = Actor.organization(OrganizationGenerator.DISCIPLINE.id());

    private CampaignGenerator() {}

    static void generate(CountyDraft draft, ProblemMaker problems) {
        List<Actor> leads = List.of(
                Actor.organization(OrganizationGenerator.COUNTY.id()),
                Actor.organization(OrganizationGenerator.EDUCATION.id()));
        leads.forEach(lead -> draft.rectification.campaigns.add(campaign(draft, lead)));
        Chance chance = draft.chance("personal-lists");
        List<Cadre> persons =
                chance.shuffled(draft.cadres).subList(0, Math.min(draft.cadres.size(), 20 + draft.size.cadres() / 20));
        for (Cadre person : persons) {
            personalList(draft, person, chance.pick(draft.rectification.campaigns), problems);
        }
    }

    private static Campaign campaign(CountyDraft draft, Actor lead) {
        int number = draft.rectification.campaigns.size() + 1;
        CampaignBuilder campaign = Campaign.builder()
                .id(Ids.of("cp", number, 2))
                .title(LocalizedText.of("大整风“十大行动”（虚构示例）", "Ten actions of rectification (fictional)"))
                .unit(lead)
                .during(DateRange.from(START))
                .announcedActions(ACTIONS)
                .positiveCases(cases(draft, NoticePolarity.POSITIVE))
                .negativeCases(cases(draft, NoticePolarity.NEGATIVE));
        for (int action = 1; action <= ACTIONS; action++) {
            campaign.addActions(new CampaignAction(
                    action,
                    LocalizedText.of("行动" + action + "（虚构示例）", "Action " + action + " (fictional)"),
                    DISCIPLINE));
        }
        return campaign.build();
    }

    private static List<Ref<CaseNotice>> cases(CountyDraft draft, NoticePolarity polarity) {
        return draft.notices.stream()
                .filter(notice -> notice.polarity() == polarity)
                .map(CaseNotice::id)
                .limit(CASES)
                .toList();
    }

    private static void personalList(CountyDraft draft, Cadre person, Campaign campaign, ProblemMaker problems) {
        ProblemItem problem = problems.add(
                Channel.SELF_EXAMINATION,
                ProblemOrigin.builder().campaign(campaign.id()).build(),
                campaign.unit(),
                ProblemMaker.FIRST);
        draft.rectification.personalLists.add(PersonalList.builder()
                .id(Ids.of("pl", draft.rectification.personalLists.size() + 1, 4))
                .campaign(campaign.id())
                .person(Actor.of(person))
                .preparedOn(ProblemMaker.FIRST)
                .addEntries(
                        PersonalEntry.builder()
                                .polarity(NoticePolarity.POSITIVE)
                                .example(campaign.positiveCases().stream().findFirst())
                                .text("学习先进做法（虚构示例）")
                                .build(),
                        PersonalEntry.builder()
                                .polarity(NoticePolarity.NEGATIVE)
                                .example(campaign.negativeCases().stream().findFirst())
                                .text(problem.description())
                                .behaviours(problem.behaviours())
                                .problem(problem.id())
                                .build())
                .build());
    }
}
