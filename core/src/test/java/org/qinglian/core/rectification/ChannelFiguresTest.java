package org.qinglian.core.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.common.Share;
import org.qinglian.core.fixture.OrganizationSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.fixture.RectificationSamples;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Organization;

class ChannelFiguresTest {
    private static final Actor FIRST = Actor.institution("i-1");
    private static final Actor SECOND = Actor.institution("i-2");
    private static final Actor THIRD = Actor.institution("i-3");

    @ParameterizedTest
    @CsvSource({"2026-04-27, 0, 0, 0", "2026-04-28, 1, 1, 1", "2026-05-31, 1, 1, 1"})
    void a_pledge_counts_as_kept_from_its_day(LocalDate asOf, int kept, int inTime, int due) {
        PledgeFigures figures =
                PledgeFigures.of(List.of(RectificationSamples.broadcast("b").build()), asOf);

        assertThat(figures).isEqualTo(new PledgeFigures(new Share(kept, 1), new Share(inTime, due)));
    }

    @Test
    void a_pledge_kept_late_or_not_at_all_was_not_in_time() {
        AccountabilityBroadcast broadcast = RectificationSamples.broadcast("b")
                .pledges(List.of(
                        RectificationSamples.pledge().build(),
                        RectificationSamples.pledge()
                                .keptOn(LocalDate.of(2026, 5, 1))
                                .build(),
                        RectificationSamples.pledge().keptOn(Optional.empty()).build(),
                        RectificationSamples.pledge().dueOn(Optional.empty()).build()))
                .build();

        assertThat(PledgeFigures.of(List.of(broadcast), LocalDate.of(2026, 5, 1)))
                .isEqualTo(new PledgeFigures(new Share(3, 4), new Share(1, 3)));
    }

    /** Wuhan: last place and less than 70. */
    @Test
    void a_yellow_card_is_proposed_for_the_last_one_below_seventy() {
        CardRule wuhan = CardRule.wuhan();

        assertThat(wuhan.proposed(scores("81.2", "69.9", "68"))).containsExactly(THIRD);
        assertThat(wuhan.proposed(scores("81.2", "90", "70"))).isEmpty();
        assertThat(wuhan.proposed(scores("81.2", "68", "68.0"))).containsExactly(SECOND, THIRD);
        assertThat(new CardRule(wuhan.name(), wuhan.below(), false).proposed(scores("81.2", "69.9", "68")))
                .containsExactly(SECOND, THIRD);
        assertThat(wuhan.proposed(Map.of())).isEmpty();
    }

    @Test
    void coverage_of_life_meetings_names_who_has_not_met() {
        Organization young = OrganizationSamples.organization("o-new")
                .establishedOn(LocalDate.of(2025, 1, 1))
                .build();
        List<Organization> organizations =
                new ArrayList<>(OrganizationSamples.register().organizations());
        organizations.add(young);
        RectificationNorms norms = RectificationNorms.standard();
        List<LifeMeeting> meetings = List.of(
                RectificationSamples.meeting("a").build(),
                RectificationSamples.branchMeeting("b").build());

        MeetingCoverage coverage = MeetingCoverage.of(organizations, meetings, 2025, norms, ProgrammeSamples.AS_OF);

        assertThat(coverage.share()).isEqualTo(new Share(2, 5));
        assertThat(coverage.missing())
                .extracting(organization -> organization.id().id())
                .containsExactly("o-county", "o-discipline", "o-baishi");
        assertThat(MeetingCoverage.owes(young, 2026, norms)).isTrue();
    }

    private static Map<Actor, BigDecimal> scores(String first, String second, String third) {
        Map<Actor, BigDecimal> scores = new LinkedHashMap<>();
        scores.put(FIRST, new BigDecimal(first));
        scores.put(SECOND, new BigDecimal(second));
        scores.put(THIRD, new BigDecimal(third));
        return scores;
    }
}
