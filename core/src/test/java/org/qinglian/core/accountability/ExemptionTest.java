package org.qinglian.core.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.AccountabilitySamples.exemption;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExemptionTest {
    @Test
    void stands_on_grounds_evidence_and_an_approver() {
        assertThat(exemption().build().gaps()).isEmpty();
        assertThat(Exemption.builder().build().gaps())
                .containsExactly(ExemptionGap.GROUNDS, ExemptionGap.EVIDENCE, ExemptionGap.APPROVER);
    }

    @ParameterizedTest
    @EnumSource(ExemptionGround.class)
    void an_objection_at_a_meeting_is_shown_by_its_minutes_and_nothing_else(ExemptionGround ground) {
        Exemption stated = exemption()
                .grounds(List.of(ground))
                .evidence(List.of(Evidence.of(EvidenceKind.STATEMENT, "同事证言")))
                .build();

        assertThat(stated.gaps())
                .isEqualTo(ground == ExemptionGround.RECORDED_OBJECTION ? List.of(ExemptionGap.MINUTES) : List.of());
    }

    @Test
    void an_objection_to_an_order_does_not_help_if_the_order_was_plainly_illegal() {
        ExemptionBuilder objected = exemption().grounds(List.of(ExemptionGround.OBJECTED_ORDER));

        assertThat(objected.orderPlainlyIllegal(Optional.of(false)).build().gaps())
                .isEmpty();
        assertThat(objected.orderPlainlyIllegal(Optional.of(true)).build().gaps())
                .containsExactly(ExemptionGap.LAWFUL_ORDER);
        assertThat(exemption().orderPlainlyIllegal(true).build().gaps()).isEmpty();
    }
}
