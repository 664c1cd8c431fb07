package org.qinglian.core.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.organization.PersonKind.CIVIL_SERVANT;
import static org.qinglian.core.organization.PersonKind.GRASSROOTS_AUTONOMY;
import static org.qinglian.core.organization.PersonKind.OTHER_PUBLIC_DUTY;
import static org.qinglian.core.organization.PersonKind.PARTY_MEMBER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qinglian.core.organization.PersonKind;

class SanctionEligibilityTest {
    private final SanctionEligibility eligibility = SanctionEligibility.standard();

    @Test
    void village_officials_and_others_on_public_duty_may_receive_the_three_lightest() {
        for (var kind : List.of(GRASSROOTS_AUTONOMY, OTHER_PUBLIC_DUTY)) {
            assertThat(administrative(kind))
                    .containsExactly(Sanction.WARNING, Sanction.DEMERIT, Sanction.SERIOUS_DEMERIT);
        }
    }

    @Test
    void a_civil_servant_may_receive_every_administrative_sanction_and_none_of_the_party() {
        assertThat(administrative(CIVIL_SERVANT)).containsExactlyElementsOf(Sanction.of(SanctionRegime.ADMINISTRATIVE));
        assertThat(eligibility.allows(List.of(CIVIL_SERVANT), Sanction.PARTY_WARNING))
                .isFalse();
    }

    @Test
    void a_member_and_village_official_may_receive_what_either_may() {
        List<PersonKind> both = List.of(PARTY_MEMBER, GRASSROOTS_AUTONOMY);

        assertThat(eligibility.allows(both, Sanction.PARTY_EXPULSION)).isTrue();
        assertThat(eligibility.allows(both, Sanction.SERIOUS_DEMERIT)).isTrue();
        assertThat(eligibility.allows(both, Sanction.DEMOTION)).isFalse();
        assertThat(eligibility.allows(both, Sanction.ADMONITION)).isTrue();
        assertThat(eligibility.allows(List.of(), Sanction.ADMONITION)).isFalse();
    }

    private List<Sanction> administrative(PersonKind kind) {
        return eligibility.sanctions(List.of(kind)).stream()
                .filter(sanction -> sanction.regime() == SanctionRegime.ADMINISTRATIVE)
                .toList();
    }
}
