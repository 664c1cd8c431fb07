package org.qinglian.core.cadre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.Share;
import org.qinglian.core.fixture.CadreSamples;
import org.qinglian.core.organization.Actor;

class FormerPostUsageTest {
    /** One county found 133 persons in 53 units who still took up a post; who of them was of use is not published. */
    @Test
    void counts_133_persons_in_53_units() {
        List<FormerPostCadre> all = new ArrayList<>();
        for (int i = 0; i < 133; i++) {
            all.add(CadreSamples.formerPost("fp-" + i)
                    .unit(Actor.institution("i-" + i % 53))
                    .build());
        }
        all.add(CadreSamples.formerPost("elsewhere")
                .unit(Actor.institution("i-99"))
                .occupiesPost(false)
                .roles(List.of())
                .build());
        all.add(CadreSamples.formerPost("later")
                .leftOn(LocalDate.of(2026, 7, 1))
                .build());

        assertThat(FormerPostUsage.of(all, LocalDate.of(2026, 6, 30)))
                .isEqualTo(new FormerPostUsage(
                        new Share(133, 134), 133, 53, Map.of(FormerPostRole.DISPUTE_MEDIATOR, 133)));
    }

    @Test
    void a_role_counts_on_its_first_day_and_not_before() {
        List<FormerPostCadre> one = List.of(CadreSamples.formerPost("fp").build());

        assertThat(FormerPostUsage.of(one, LocalDate.of(2024, 5, 5)).inUse()).isEqualTo(new Share(0, 1));
        assertThat(FormerPostUsage.of(one, LocalDate.of(2024, 5, 6)).inUse()).isEqualTo(new Share(1, 1));
        assertThat(FormerPostUsage.of(one, LocalDate.of(2024, 2, 28)).inUse()).isEqualTo(new Share(0, 0));
    }

    @Test
    void the_six_roles_of_one_county_have_their_names() {
        assertThat(Stream.of(
                                FormerPostRole.PARTY_BUILDING_GUIDE,
                                FormerPostRole.PROJECT_COORDINATOR,
                                FormerPostRole.DISPUTE_MEDIATOR,
                                FormerPostRole.SUPERVISION_RESEARCHER,
                                FormerPostRole.APPRAISER,
                                FormerPostRole.INSPECTION_AUDITOR)
                        .map(role -> role.label().zh().orElseThrow()))
                .containsExactly("党建指导员", "项目协调员", "矛盾调解员", "督查调研员", "考察考核员", "巡察审计员");
    }

    @Test
    void the_latest_appraisal_is_the_one_given_by_the_day() {
        FormerPostCadre former = CadreSamples.formerPost("fp").build();

        assertThat(former.latestAppraisal(LocalDate.of(2025, 1, 19))).isEmpty();
        assertThat(former.latestAppraisal(LocalDate.of(2026, 1, 15))
                        .orElseThrow()
                        .year())
                .isEqualTo(2024);
        assertThat(former.latestAppraisal(LocalDate.of(2026, 1, 16))
                        .orElseThrow()
                        .year())
                .isEqualTo(2025);
    }
}
