package org.qinglian.core.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.OrganizationSamples;

class PeopleTest {
    /** {@code c-1} is {@code m-1}; {@code c-2} is no member, {@code m-2} no cadre. */
    private final People people = People.of(OrganizationRegister.builder()
            .addMembers(
                    OrganizationSamples.member("m-1").build(),
                    OrganizationSamples.member("m-2").build())
            .addCadres(
                    OrganizationSamples.cadre("c-1")
                            .member(Ref.of("m-1"))
                            .kinds(List.of(PersonKind.CIVIL_SERVANT, PersonKind.PUBLIC_INSTITUTION_MANAGER))
                            .build(),
                    OrganizationSamples.cadre("c-2")
                            .kinds(List.of(PersonKind.SOE_MANAGER))
                            .build(),
                    OrganizationSamples.cadre("c-3")
                            .kinds(List.of())
                            .member(Ref.of("m-99"))
                            .build())
            .build());

    @Test
    void a_cadre_and_the_member_that_it_names_are_one_person() {
        assertThat(people.isSamePerson(Actor.cadre("c-1"), Actor.member("m-1"))).isTrue();
        assertThat(people.isSamePerson(Actor.cadre("c-1"), Actor.member("m-2"))).isFalse();
        assertThat(people.isSamePerson(Actor.organization("m-1"), Actor.member("m-1")))
                .isFalse();
        assertThat(people.known(Actor.member("m-1"))).isEqualTo(Actor.cadre("c-1"));
        assertThat(people.known(Actor.member("m-2"))).isEqualTo(Actor.member("m-2"));
    }

    @Test
    void gives_every_record_of_a_person_the_cadre_first() {
        assertThat(people.records(Actor.member("m-1"))).containsExactly(Actor.cadre("c-1"), Actor.member("m-1"));
        assertThat(people.records(Actor.cadre("c-2"))).containsExactly(Actor.cadre("c-2"));
        assertThat(people.records(Actor.institution("i-1"))).containsExactly(Actor.institution("i-1"));
        assertThat(people.records(Actor.cadre("c-99"))).containsExactly(Actor.cadre("c-99"));
    }

    @Test
    void counts_persons_and_not_mentions() {
        assertThat(people.count(List.of(
                        Actor.cadre("c-1"),
                        Actor.member("m-1"),
                        Actor.member("m-2"),
                        Actor.member("m-2"),
                        Actor.organization("o-1"))))
                .isEqualTo(2);
        assertThat(people.count(List.of())).isZero();
    }

    @Test
    void a_person_is_of_several_kinds_at_once() {
        assertThat(people.kinds(Actor.member("m-1")))
                .containsExactly(
                        PersonKind.PARTY_MEMBER, PersonKind.CIVIL_SERVANT, PersonKind.PUBLIC_INSTITUTION_MANAGER);
        assertThat(people.kinds(Actor.cadre("c-2"))).containsExactly(PersonKind.SOE_MANAGER);
        assertThat(people.kinds(Actor.member("m-2"))).containsExactly(PersonKind.PARTY_MEMBER);
        assertThat(people.kinds(Actor.cadre("c-3"))).containsExactly(PersonKind.PARTY_MEMBER);
    }

    @Test
    void a_body_and_somebody_who_is_not_on_record_are_of_no_kind() {
        assertThat(people.kinds(Actor.organization("o-1"))).isEmpty();
        assertThat(people.kinds(Actor.member("m-98"))).isEmpty();
    }

    @Test
    void of_two_cadres_who_claim_one_member_the_first_counts() {
        People claimed = People.of(OrganizationRegister.builder()
                .addCadres(
                        OrganizationSamples.cadre("c-1").member(Ref.of("m-1")).build(),
                        OrganizationSamples.cadre("c-2").member(Ref.of("m-1")).build())
                .build());

        assertThat(claimed.known(Actor.member("m-1"))).isEqualTo(Actor.cadre("c-1"));
    }
}
