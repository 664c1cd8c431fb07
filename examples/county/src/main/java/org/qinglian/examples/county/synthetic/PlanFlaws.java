package org.qinglian.examples.county.synthetic;

import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Sector;
import org.qinglian.core.outreach.MonthlyTheme;

/** Flaws of plans and themes (方案、主题类问题). */
final class PlanFlaws {
    private static final int WITHOUT_THEME = 3;
    private static final int WITHOUT_MEETING = 5;
    private static final int OFF_THEME = 6;
    private static final int TWICE = 11;

    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of(
            SeededFlaw.found(
                    "outreach.sector-without-plan",
                    1,
                    "A second overall plan was issued and no plan of a sector followed.",
                    draft -> draft.outreach.plans.add(
                            OutreachGenerator.plan(Ref.of("pl-second"), "补充总体方案", "Further overall plan")
                                    .build())),
            SeededFlaw.found(
                    "outreach.plan-without-lead",
                    1,
                    "The unit that led the plan was merged and no other was named.",
                    draft -> draft.outreach.plans.replaceAll(plan ->
                            plan.sector().filter(Sector.HOSPITAL::equals).isPresent()
                                    ? plan.withLead(Optional.empty())
                                    : plan)),
            SeededFlaw.found(
                    "outreach.theme-month-repeated",
                    1,
                    "A theme was moved to a month that had one.",
                    draft -> draft.outreach.themes.add(theme(draft, TWICE).withId(Ref.of("th-moved")))),
            SeededFlaw.found(
                    "outreach.theme-missing",
                    1,
                    "In March everybody was busy with something else.",
                    PlanFlaws::withoutTheme),
            SeededFlaw.found(
                    "outreach.theme-without-meeting",
                    1,
                    "The meeting was put off for rain and forgotten.",
                    draft -> draft.outreach.meetings.removeIf(meeting ->
                            meeting.theme().equals(theme(draft, WITHOUT_MEETING).id()))),
            SeededFlaw.found(
                    "outreach.meeting-off-theme",
                    1,
                    "Another meeting on the theme was held a month later.",
                    draft -> draft.outreach.meetings.add(OutreachGenerator.meeting(
                            Ref.of("sm-later"),
                            theme(draft, OFF_THEME),
                            theme(draft, OFF_THEME).month().end().plusDays(9)))));

    private PlanFlaws() {}

    private static MonthlyTheme theme(CountyDraft draft, int month) {
        return draft.outreach.themes.stream()
                .filter(theme -> theme.id().id().equals("th-" + Ids.padded(month, 2)))
                .findFirst()
                .orElseThrow();
    }

    private static void withoutTheme(CountyDraft draft) {
        MonthlyTheme theme = theme(draft, WITHOUT_THEME);
        draft.outreach.meetings.removeIf(meeting -> meeting.theme().equals(theme.id()));
        draft.outreach.themes.remove(theme);
    }
}
