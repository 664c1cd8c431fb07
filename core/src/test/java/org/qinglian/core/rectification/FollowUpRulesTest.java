package org.qinglian.core.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Level;
import org.qinglian.core.fixture.RectificationSamples;
import org.qinglian.core.lifecycle.Step;

class FollowUpRulesTest {
    private final FollowUpRules rules = FollowUpRules.standard();

    @Test
    void the_edition_is_chosen_by_the_day_of_the_feedback() {
        assertThat(rules.of(fedBack(LocalDate.of(2024, 2, 7))).orElseThrow().basis())
                .hasToString("《中国共产党巡视工作条例》第二十七条（2017）");
        assertThat(rules.of(fedBack(LocalDate.of(2024, 2, 8))).orElseThrow().basis())
                .hasToString("本库约定：2024年修订后的整改期限未见文本，暂按修订前的反馈后二个月");
        assertThat(rules.of(fedBack(LocalDate.of(2015, 8, 2)))).isEmpty();
    }

    @Test
    void an_audit_has_no_limit_until_a_place_adds_one() {
        Supervision audit = RectificationSamples.audit("s").build();
        FollowUpRule own = FollowUpRule.builder()
                .channel(Channel.AUDIT)
                .inForce(DateRange.from(LocalDate.of(2020, 1, 1)))
                .basis(Basis.practice("本县审计整改办法"))
                .report(TimeLimit.days(60))
                .build();

        assertThat(rules.of(audit)).isEmpty();
        assertThat(new FollowUpRules(List.of(own)).of(audit)).contains(own);
    }

    @Test
    void a_rule_for_the_level_goes_before_one_for_every_level() {
        FollowUpRule general = rules.rules().get(1).withChannel(Channel.KEY_VILLAGE);
        FollowUpRule county = general.withLevel(Level.COUNTY).withReport(TimeLimit.months(3));
        FollowUpRule city = general.withLevel(Level.CITY);

        assertThat(new FollowUpRules(List.of(general, city, county)).of(fedBack(LocalDate.of(2025, 1, 2))))
                .contains(county);
    }

    private static Supervision fedBack(LocalDate day) {
        return RectificationSamples.supervision("s")
                .history(List.of(Step.of(SupervisionState.FED_BACK, day)))
                .build();
    }
}
