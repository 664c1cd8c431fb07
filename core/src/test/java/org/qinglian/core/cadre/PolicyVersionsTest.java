package org.qinglian.core.cadre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.CadreSamples;

class PolicyVersionsTest {
    private final PolicyVersions versions =
            PolicyVersions.of(CadreSamples.register().policies());

    @Test
    void one_version_ends_the_day_before_the_next_begins() {
        assertThat(ids(versions.inForceOn(LocalDate.of(2025, 2, 28)))).containsExactly("po-1", "po-4");
        assertThat(ids(versions.inForceOn(LocalDate.of(2025, 3, 1)))).containsExactly("po-1", "po-5");
        assertThat(ids(versions.inForceOn(LocalDate.of(2019, 5, 31)))).isEmpty();
    }

    @Test
    void the_last_day_is_the_earlier_of_end_and_withdrawal() {
        PolicyDocument policy = CadreSamples.policy("po")
                .effectiveUntil(LocalDate.of(2025, 6, 30))
                .build();

        assertThat(policy.lastDay()).contains(LocalDate.of(2025, 6, 30));
        assertThat(policy.withWithdrawnOn(LocalDate.of(2025, 6, 30)).lastDay()).contains(LocalDate.of(2025, 6, 29));
        assertThat(policy.withWithdrawnOn(LocalDate.of(2025, 9, 1)).lastDay()).contains(LocalDate.of(2025, 6, 30));
        assertThat(policy.withWithdrawnOn(LocalDate.MIN).lastDay()).contains(LocalDate.MIN);
        assertThat(CadreSamples.policy("po").build().lastDay()).isEmpty();
    }

    @Test
    void a_line_goes_from_version_to_version_and_ends_in_a_circle() {
        PolicyVersions circle = PolicyVersions.of(List.of(
                CadreSamples.policy("po-a").addReplaces(Ref.of("po-b")).build(),
                CadreSamples.policy("po-b")
                        .addReplaces(Ref.of("po-a"), Ref.of("po-b"))
                        .build()));

        assertThat(ids(versions.line(Ref.of("po-4")))).containsExactly("po-4", "po-5");
        assertThat(ids(versions.line(Ref.of("po-9")))).isEmpty();
        assertThat(ids(circle.line(Ref.of("po-a")))).containsExactly("po-a", "po-b");
    }

    private static List<String> ids(List<PolicyDocument> policies) {
        return policies.stream().map(policy -> policy.id().id()).toList();
    }
}
