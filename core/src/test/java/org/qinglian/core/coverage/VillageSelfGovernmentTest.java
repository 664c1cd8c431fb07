package org.qinglian.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.CoverageSamples;
import org.qinglian.core.fixture.VillageSamples;
import org.qinglian.core.organization.Actor;

class VillageSelfGovernmentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final VillageCommittee COMMITTEE =
            VillageSamples.committee("vc").build();

    @Test
    void committee_and_supervision_are_told_apart_as_they_stand_on_a_day() {
        assertThat(COMMITTEE.members(DAY)).extracting(VillageOfficer::code).containsExactly("c-1", "c-2", "c-3");
        assertThat(COMMITTEE.supervisors(DAY)).extracting(VillageOfficer::code).containsExactly("s-1", "s-2", "s-3");
        assertThat(COMMITTEE.members(LocalDate.of(2025, 11, 19))).isEmpty();
        assertThat(COMMITTEE.members(LocalDate.of(2025, 11, 20))).hasSize(3);
    }

    @Test
    void kin_among_supervisors_is_no_conflict_and_kin_of_a_member_is() {
        assertThat(COMMITTEE.conflicted(DAY)).isEmpty();
        assertThat(COMMITTEE
                        .withKinships(new DeclaredKinship("s-1", "c-3", Kinship.SPOUSE))
                        .conflicted(DAY))
                .extracting(VillageOfficer::code)
                .containsExactly("s-1");
        assertThat(COMMITTEE
                        .withKinships(new DeclaredKinship("c-2", "s-3", Kinship.PARENT_CHILD))
                        .conflicted(DAY))
                .extracting(VillageOfficer::code)
                .containsExactly("s-3");
    }

    @Test
    void a_member_who_also_supervises_is_a_conflict_under_one_code_or_two() {
        VillageOfficer again =
                VillageSamples.officer("c-2").office(VillageOffice.SUPERVISOR).build();
        VillageOfficer samePerson = VillageSamples.officer("s-9")
                .office(VillageOffice.SUPERVISOR)
                .person(Actor.cadre("c-02"))
                .build();

        assertThat(with(again).conflicted(DAY)).containsExactly(again);
        assertThat(with(samePerson).conflicted(DAY)).containsExactly(samePerson);
    }

    @Test
    void kin_of_who_has_left_office_is_no_conflict_any_more() {
        VillageCommittee kin = COMMITTEE.withKinships(new DeclaredKinship("s-1", "c-3", Kinship.SPOUSE));
        VillageOfficer left = VillageSamples.officer("c-3")
                .during(DateRange.of(LocalDate.of(2025, 11, 20), LocalDate.of(2026, 6, 29)))
                .build();
        VillageCommittee after =
                kin.withOfficers(left, kin.officers().get(0), kin.officers().get(3));

        assertThat(after.conflicted(LocalDate.of(2026, 6, 29))).hasSize(1);
        assertThat(after.conflicted(DAY)).isEmpty();
    }

    @Test
    void a_representative_is_elected_by_the_named_households_or_by_so_many() {
        VillagerRepresentative named = VillageSamples.representative("vr").build();

        assertThat(named.electedBy()).contains(6);
        assertThat(named.withHouseholds(List.of()).withHouseholdCount(15).electedBy())
                .contains(15);
        assertThat(named.withHouseholds(List.of()).electedBy()).isEmpty();
        assertThat(named.isInOffice(LocalDate.of(2025, 11, 19))).isFalse();
        assertThat(named.isInOffice(LocalDate.of(2025, 11, 20))).isTrue();
    }

    @Test
    void twice_incompetent_in_a_row_is_a_run_of_two_from_the_day_of_the_second() {
        VillageAppraisal first = appraisal(2023, AppraisalVerdict.INCOMPETENT);
        VillageAppraisal second = appraisal(2024, AppraisalVerdict.INCOMPETENT);

        assertThat(AppraisalRun.of("c-2", List.of(second, first), DAY))
                .isEqualTo(new AppraisalRun(2, Optional.of(second.heldOn())));
        assertThat(AppraisalRun.of(
                        "c-2", List.of(first, second), second.heldOn().minusDays(1)))
                .isEqualTo(new AppraisalRun(1, Optional.empty()));
        assertThat(AppraisalRun.of("c-1", List.of(first, second), DAY))
                .isEqualTo(new AppraisalRun(0, Optional.empty()));
    }

    @Test
    void a_competent_verdict_breaks_a_run_and_an_appraisal_without_one_does_not() {
        VillageAppraisal first = appraisal(2022, AppraisalVerdict.INCOMPETENT);
        VillageAppraisal between = appraisal(2023, AppraisalVerdict.COMPETENT);
        VillageAppraisal last = appraisal(2024, AppraisalVerdict.INCOMPETENT);

        assertThat(AppraisalRun.of("c-2", List.of(first, between, last), DAY).length())
                .isEqualTo(1);
        assertThat(AppraisalRun.of("c-2", List.of(first, between.withVerdicts(), last), DAY))
                .isEqualTo(new AppraisalRun(2, Optional.of(last.heldOn())));
    }

    @Test
    void the_sample_has_an_office_that_ended_on_the_day_of_the_second_verdict() {
        CoverageRegister register = CoverageSamples.register();
        VillageCommittee earlier = register.villageCommittees().stream()
                .filter(committee -> committee.id().equals(Ref.of("vc-0")))
                .findFirst()
                .orElseThrow();
        List<VillageAppraisal> appraisals = register.villageAppraisals().stream()
                .filter(appraisal -> appraisal.committee().equals(earlier.id()))
                .toList();

        assertThat(AppraisalRun.of("c-3", appraisals, DAY).secondOn())
                .isEqualTo(earlier.officer("c-3").orElseThrow().during().until())
                .contains(LocalDate.of(2024, 12, 28));
    }

    @Test
    void the_last_entry_of_a_code_says_what_a_person_is() {
        VillageOfficer chair =
                VillageSamples.officer("c-2").office(VillageOffice.CHAIR).build();

        assertThat(with(chair).officer("c-2")).contains(chair);
        assertThat(COMMITTEE.officer("nobody")).isEmpty();
    }

    private static VillageCommittee with(VillageOfficer further) {
        return VillageSamples.committee("vc").addOfficers(further).build();
    }

    private static VillageAppraisal appraisal(int year, AppraisalVerdict verdict) {
        return VillageSamples.appraisal("va-" + year)
                .id(Ref.of("va-" + year))
                .year(year)
                .heldOn(LocalDate.of(year, 12, 28))
                .verdicts(List.of(new AppraisedOfficer("c-2", verdict)))
                .build();
    }
}
