package org.qinglian.scoring.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qinglian.scoring.fixture.FactSamples;

class FactsTest {
    private static final Event FIRST_DAY =
            FactSamples.event("m-01", "visit", "2026-07-01").build();
    private static final Event LAST_DAY =
            FactSamples.event("m-01", "visit", "2026-09-30").build();
    private static final Event DAY_AFTER =
            FactSamples.event("m-01", "visit", "2026-10-01").build();
    private static final Event OF_NOBODY =
            FactSamples.event("m-99", "visit", "2026-07-01").build();

    private final Facts facts = Facts.builder(FactSamples.PERIOD)
            .add(FactSamples.member("m-01").build())
            .add(LAST_DAY)
            .add(OF_NOBODY)
            .add(FIRST_DAY)
            .add(DAY_AFTER)
            .add(FactSamples.reading("m-01", "study.hours", "10").build())
            .add(FactSamples.reading("m-01", "study.hours", "12").build())
            .add(FactSamples.reading("m-99", "study.hours", "14").build())
            .build();

    @Test
    void events_of_the_period_count_by_day() {
        assertThat(facts.events("m-01")).containsExactly(FIRST_DAY, LAST_DAY);
        assertThat(facts.events("m-99")).isEmpty();
    }

    @Test
    void events_outside_the_period_or_of_unknown_subjects_are_set_aside() {
        assertThat(facts.eventsSetAside()).containsExactly(OF_NOBODY, DAY_AFTER);
    }

    @Test
    void the_first_reading_of_a_name_counts_and_the_second_is_set_aside() {
        assertThat(facts.reading("m-01", "study.hours"))
                .contains(FactSamples.reading("m-01", "study.hours", "10").build());
        assertThat(facts.readingsSetAside())
                .containsExactly(
                        FactSamples.reading("m-01", "study.hours", "12").build(),
                        FactSamples.reading("m-99", "study.hours", "14").build());
    }

    @Test
    void a_later_subject_replaces_an_earlier_one_of_its_identifier() {
        ScoredSubject moved =
                FactSamples.member("m-01").putAttributes("branch", "o-baishi").build();

        Facts changed = facts.toBuilder().add(moved).build();

        assertThat(changed.subjects(SubjectKinds.PARTY_MEMBER)).containsExactly(moved);
    }

    @Test
    void a_builder_of_the_same_facts_makes_the_same_facts() {
        Facts again = facts.toBuilder().build();

        assertThat(again.period()).isEqualTo(FactSamples.PERIOD);
        assertThat(again.events("m-01")).isEqualTo(facts.events("m-01"));
        assertThat(again.reading("m-01", "study.hours")).isEqualTo(facts.reading("m-01", "study.hours"));
        assertThat(again.eventsSetAside()).isEqualTo(facts.eventsSetAside());
        assertThat(again.readingsSetAside()).isEqualTo(facts.readingsSetAside());
    }

    @Test
    void a_reading_without_number_and_code_is_missing() {
        Reading bare = Reading.builder().subject("m-01").name("n").source("s").build();

        assertThat(bare.status()).isEqualTo(Availability.MISSING);
        assertThat(Reading.builder().from(bare).code("a").build().status()).isEqualTo(Availability.OBSERVED);
        assertThat(FactSamples.reading("m-01", "n", "0")
                        .availability(Availability.WITHHELD)
                        .build()
                        .status())
                .isEqualTo(Availability.WITHHELD);
    }
}
