package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Sector;
import org.qinglian.core.outreach.MonthlyTheme;
import org.qinglian.core.outreach.SectorPlan;
import org.qinglian.core.outreach.SectorPlanBuilder;
import org.qinglian.core.outreach.SiteMeeting;
import org.qinglian.core.responsibility.WorkLine;

/** Makes the records of outreach (社会共建): plans and themes here, the others by their own generators. */
final class OutreachGenerator {
    static final Ref<SectorPlan> OVERALL = Ref.of("pl-0");
    private static final int MONTHS = 12;
    private static final int MONTHS_SO_FAR = 9;

    /** A theme of a month and the line that takes it up (月度主题). */
    private record Theme(String zh, String en, WorkLine line) {}

    private static final List<Theme> THEMES = List.of(
            new Theme("清廉机关", "Clean government bodies", WorkLine.ORGANIZATION),
            new Theme("清廉村居", "Clean villages", WorkLine.AGRICULTURE),
            new Theme("清廉学校", "Clean schools", WorkLine.EDUCATION),
            new Theme("清廉医院", "Clean hospitals", WorkLine.HEALTH),
            new Theme("清廉国企", "Clean state-owned enterprises", WorkLine.FINANCE),
            new Theme("清廉工程", "Clean projects", WorkLine.CONSTRUCTION));

    private final CountyDraft draft;
    private final Chance chance;

    private OutreachGenerator(CountyDraft draft) {
        this.draft = draft;
        this.chance = draft.chance("outreach");
    }

    static void generate(CountyDraft draft) {
        OutreachGenerator generator = new OutreachGenerator(draft);
        generator.plans();
        generator.themes();
        RecognitionGenerator.generate(draft);
        SurveyGenerator.generate(draft);
        PublicPledgeGenerator.generate(draft);
        DisclosureGenerator.generate(draft);
    }

    static Actor county() {
        return Actor.organization(OrganizationGenerator.COUNTY.id());
    }

    static Actor discipline() {
        return Actor.organization(OrganizationGenerator.DISCIPLINE.id());
    }

    private void plans() {
        draft.outreach.plans.add(plan(OVERALL, "清廉建设总体方案", "Overall plan").build());
        for (Sector sector : Sector.SEVEN) {
            draft.outreach.plans.add(plan(
                            Ref.of("pl-" + sector.code()),
                            sector.label().zh().orElseThrow() + "建设工作方案",
                            "Plan of a sector")
                    .sector(sector)
                    .under(OVERALL)
                    .build());
        }
    }

    static SectorPlanBuilder plan(Ref<SectorPlan> id, String zh, String en) {
        return SectorPlan.builder()
                .id(id)
                .title(LocalizedText.of(zh + "（虚构示例）", en + " (fictional)"))
                .unit(county())
                .lead(discipline())
                .issuedOn(LocalDate.of(2026, 1, 8))
                .effectiveUntil(LocalDate.of(2026, 12, 31));
    }

    private void themes() {
        for (int month = 1; month <= MONTHS; month++) {
            MonthlyTheme theme = theme(Ids.of("th", month, 2), month);
            draft.outreach.themes.add(theme);
            if (month <= MONTHS_SO_FAR) {
                draft.outreach.meetings.add(meeting(
                        Ids.of("sm", month, 2), theme, theme.month().start().plusDays(chance.between(4, 26))));
            }
        }
    }

    private MonthlyTheme theme(Ref<MonthlyTheme> id, int month) {
        Theme theme = THEMES.get((month - 1) % THEMES.size());
        return MonthlyTheme.builder()
                .id(id)
                .month(new Period(Period.Unit.MONTH, LocalDate.of(2026, month, 1)))
                .theme(LocalizedText.of(theme.zh() + "（虚构示例）", theme.en() + " (fictional)"))
                .line(theme.line())
                .unit(county())
                .host(Actor.of(chance.pick(draft.institutions)))
                .build();
    }

    static SiteMeeting meeting(Ref<SiteMeeting> id, MonthlyTheme theme, LocalDate day) {
        return SiteMeeting.builder()
                .id(id)
                .theme(theme.id())
                .line(theme.line())
                .host(theme.host().orElseThrow())
                .heldOn(day)
                .addShown(theme.host().orElseThrow())
                .build();
    }
}
