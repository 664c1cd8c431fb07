package org.qinglian.core.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.Period;
import org.qinglian.core.fixture.OutreachSamples;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Sector;

class SectorPlanTest {
    private final List<SectorPlan> plans = OutreachSamples.register().plans();
    private final LocalDate day = LocalDate.of(2026, 6, 30);

    @Test
    void seven_sectors_make_one_and_seven() {
        PlanPattern pattern = PlanPattern.of(plans.get(0), plans, Sector.SEVEN, day);

        assertThat(pattern).hasToString("1+7");
        assertThat(pattern.planned()).containsExactlyElementsOf(Sector.SEVEN);
        assertThat(pattern.missing()).isEmpty();
    }

    @Test
    void a_place_may_add_the_family_and_a_plan_that_is_over_counts_no_more() {
        List<SectorPlan> more = new ArrayList<>(plans);
        more.add(OutreachSamples.plan("pl-8", Sector.FAMILY).build());
        more.set(1, plans.get(1).withEffectiveUntil(LocalDate.of(2026, 6, 29)));
        PlanPattern pattern = PlanPattern.of(plans.get(0), more, Sector.SEVEN, day);

        assertThat(pattern).hasToString("1+7");
        assertThat(pattern.planned()).endsWith(Sector.CULTURE, Sector.FAMILY);
        assertThat(pattern.missing()).containsExactly(Sector.GOVERNMENT_BODY);
    }

    @Test
    void culture_cuts_across_and_has_a_plan_all_the_same() {
        assertThat(Sector.CULTURE.isCrossCutting()).isTrue();
        assertThat(plans).anySatisfy(plan -> assertThat(plan.sector()).contains(Sector.CULTURE));
    }

    @Test
    void a_plan_of_another_overall_plan_is_left_out() {
        SectorPlan other = OutreachSamples.plan("pl-other").build();

        assertThat(PlanPattern.of(other, plans, Sector.SEVEN, day)).hasToString("1+0");
    }

    @Test
    void twelve_themes_without_a_repeated_month_make_a_year() {
        List<MonthlyTheme> themes = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            themes.add(OutreachSamples.theme("th-" + month, month).build());
        }
        Actor county = Actor.organization("o-county");
        List<SiteMeeting> meetings = List.of(
                OutreachSamples.meeting("sm-1", "th-5", 5).build(),
                OutreachSamples.meeting("sm-2", "th-5", 5).build());
        ThemeYear whole = ThemeYear.of(county, Year.of(2026), themes, meetings);

        assertThat(whole.isTwelveWithoutRepeat()).isTrue();
        assertThat(whole.meetings())
                .containsEntry(Period.parse("2026-05"), 2)
                .containsEntry(Period.parse("2026-06"), 0);
        assertThat(ThemeYear.of(county, Year.of(2026), themes.subList(0, 11), meetings)
                        .without())
                .containsExactly(Period.parse("2026-12"));
        themes.add(OutreachSamples.theme("th-13", 5).build());
        assertThat(ThemeYear.of(county, Year.of(2026), themes, meetings).isTwelveWithoutRepeat())
                .isFalse();
        assertThat(ThemeYear.of(county, Year.of(2025), themes, meetings).without())
                .hasSize(12);
        assertThat(ThemeYear.of(Actor.organization("o-other"), Year.of(2026), themes, meetings)
                        .themes())
                .isEmpty();
    }

    @Test
    void publicity_is_counted_by_items_and_never_by_reach() {
        PublicityFigures figures = PublicityFigures.of(
                List.of(
                        OutreachSamples.publicityItem("pb-1").build(),
                        OutreachSamples.publicityItem("pb-2")
                                .medium(Medium.WEBSITE)
                                .build(),
                        OutreachSamples.publicityItem("pb-3")
                                .publishedOn(LocalDate.of(2026, 4, 1))
                                .build()),
                Period.parse("2026-Q1"));

        assertThat(figures).isEqualTo(new PublicityFigures(Map.of(Medium.TELEVISION, 1, Medium.WEBSITE, 1)));
        assertThat(figures.items()).isEqualTo(2);
    }
}
