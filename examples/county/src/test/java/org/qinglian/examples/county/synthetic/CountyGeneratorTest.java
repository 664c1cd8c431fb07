package org.qinglian.examples.county.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.Ref;
import org.qinglian.core.coverage.CoverageRegister;
import org.qinglian.core.coverage.HouseholdLink;
import org.qinglian.core.organization.MembershipStatus;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.OrganizationRegister;
import org.qinglian.scoring.fact.Availability;
import org.qinglian.scoring.fact.Reading;

class CountyGeneratorTest {
    private static final County COUNTY = CountyGenerator.generate(CountySize.small(), 1);

    @Test
    void makes_the_same_county_of_the_same_seed() {
        assertThat(CountyGenerator.generate(CountySize.small(), 1)).isEqualTo(COUNTY);
    }

    @Test
    void makes_another_county_of_another_seed() {
        assertThat(CountyGenerator.generate(CountySize.small(), 2)).isNotEqualTo(COUNTY);
    }

    /** Should a JDK ever draw other numbers, or a change to a generator move them, this tells. */
    @Test
    void draws_the_same_names_on_every_jdk() {
        assertThat(COUNTY.programme().organization().members().get(0).name().full())
                .isEqualTo("余涛军");
        assertThat(COUNTY.programme().coverage().links().get(100).households())
                .extracting(Ref::id)
                .containsExactly("h-000867", "h-000868", "h-000869", "h-000870", "h-000871", "h-000872", "h-000873");
    }

    @Test
    void makes_as_many_records_as_the_size_says() {
        CountySize size = CountySize.small();
        OrganizationRegister organization = COUNTY.programme().organization();
        CoverageRegister coverage = COUNTY.programme().coverage();

        assertThat(organization.members()).hasSize(size.members());
        assertThat(organization.cadres()).hasSize(size.cadres());
        assertThat(coverage.villages()).hasSize(size.villages());
        assertThat(coverage.grids()).hasSize(size.grids());
        assertThat(coverage.households()).hasSize(size.households());
        assertThat(coverage.teams()).hasSize(size.teams());
        assertThat(coverage.visits()).hasSizeBetween(size.visits() * 9 / 10, size.visits());
        assertThat(COUNTY.programme().conduct().notices()).hasSize(size.notices());
        assertThat(COUNTY.programme().conduct().codes().get(0).rules()).hasSize(10);
    }

    @Test
    void gives_every_branch_four_meetings_in_the_quarter() {
        Map<Ref<Organization>, Integer> meetings = new HashMap<>();
        COUNTY.programme().organization().meetings().forEach(meeting -> {
            assertThat(CountyGenerator.QUARTER.contains(meeting.heldOn())).isTrue();
            meetings.merge(meeting.organization(), 1, Integer::sum);
        });

        assertThat(meetings.values()).containsOnly(4);
    }

    @Test
    void links_each_member_to_about_five_to_ten_households() {
        List<Integer> loads = COUNTY.programme().coverage().links().stream()
                .map(HouseholdLink::households)
                .map(List::size)
                .toList();

        // all but the four pairs of members that a flaw makes unequal
        assertThat(loads.stream().filter(load -> load < 5 || load > 11)).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void leaves_readings_out_and_says_why_of_others() {
        assertThat(COUNTY.readings())
                .extracting(Reading::status)
                .contains(Availability.OBSERVED, Availability.NOT_APPLICABLE, Availability.WITHHELD);
        assertThat(COUNTY.readings().stream().filter(reading -> reading.name().equals("pledge.kept")))
                .hasSizeLessThan(CountySize.small().members());
    }

    @Test
    void marks_some_members_as_probationary() {
        assertThat(COUNTY.programme().organization().members())
                .anyMatch(member -> member.status() == MembershipStatus.PROBATIONARY);
    }
}
