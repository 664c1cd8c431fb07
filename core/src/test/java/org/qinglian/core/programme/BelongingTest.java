package org.qinglian.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.RecordKind;
import org.qinglian.core.conduct.NoticeSeries;
import org.qinglian.core.conduct.RankingRule;
import org.qinglian.core.discipline.FourFormsReport;
import org.qinglian.core.discipline.MonthlyBulletin;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Institution;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.procurement.Bidder;
import org.qinglian.core.procurement.BidderRelation;
import org.qinglian.core.responsibility.Duty;

class BelongingTest {
    private final Programme programme = ProgrammeSamples.programme();
    private final Registry registry = Registry.of(programme);
    private final Belonging belonging = Belonging.of(registry);

    @Test
    void follows_a_household_to_its_grid_its_village_and_its_township() {
        assertThat(unit("household", "h-01")).contains(Actor.organization("o-yunshan"));
    }

    @Test
    void follows_a_member_to_the_branch_and_an_appointment_to_the_organisation_of_its_post() {
        assertThat(unit("member", "m-01")).contains(Actor.organization("o-qingxi"));
        assertThat(unit("appointment", "a-4")).contains(Actor.organization("o-baishi"));
    }

    @Test
    void an_organisation_and_an_institution_belong_to_themselves() {
        Institution institution = programme.organization().institutions().get(0);

        assertThat(unit("organization", "o-baishi")).contains(Actor.organization("o-baishi"));
        assertThat(belonging.unit(institution)).contains(Actor.of(institution));
    }

    @Test
    void the_programme_and_a_record_whose_owner_is_not_on_record_belong_to_nobody() {
        Programme without =
                programme.withOrganization(programme.organization().withOrganizations(List.<Organization>of()));
        Registry registry = Registry.of(without);

        assertThat(belonging.unit(programme)).isEmpty();
        assertThat(Belonging.of(registry)
                        .unit(registry.find(RecordKind.of("member"), "m-01").orElseThrow()))
                .isEmpty();
    }

    /** What concerns the programme as a whole. */
    private static final Set<Class<?>> OF_NO_UNIT = Set.of(
            Duty.class,
            FourFormsReport.class,
            MonthlyBulletin.class,
            NoticeSeries.class,
            RankingRule.class,
            Bidder.class,
            BidderRelation.class);

    @Test
    void every_kind_of_record_says_to_whom_it_belongs() {
        assertThat(RecordLayout.PROGRAMME.types())
                .allSatisfy((collection, type) -> assertThat(
                                type == Organization.class || type == Institution.class || OF_NO_UNIT.contains(type))
                        .as(collection)
                        .isNotEqualTo(isMarked(type)));
    }

    private static boolean isMarked(Class<?> type) {
        return List.of(type.getRecordComponents()).stream()
                .anyMatch(component -> component.isAnnotationPresent(BelongsTo.class));
    }

    private Optional<Actor> unit(String kind, String id) {
        Identified<?> record = registry.find(RecordKind.of(kind), id).orElseThrow();
        return belonging.unit(record);
    }
}
