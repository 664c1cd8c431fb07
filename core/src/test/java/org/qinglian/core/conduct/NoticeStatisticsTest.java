package org.qinglian.core.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.ConductSamples.code;
import static org.qinglian.core.fixture.ConductSamples.commended;
import static org.qinglian.core.fixture.ConductSamples.draft;
import static org.qinglian.core.fixture.ConductSamples.issued;
import static org.qinglian.core.fixture.ConductSamples.issuedThen;
import static org.qinglian.core.fixture.ConductSamples.negative;
import static org.qinglian.core.fixture.ConductSamples.positive;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.LocalizedMessage;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.ConductSamples;
import org.qinglian.core.fixture.OrganizationSamples;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.OrganizationRegister;

/** In the sample county the cadres {@code c-03}, who is member {@code m-08}, and {@code c-04} belong to {@code o-baishi}. */
class NoticeStatisticsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final OrganizationRegister ORGANIZATION = OrganizationSamples.register();

    private final ConductRegister register = ConductRegister.builder()
            .addCodes(code("code-1").build())
            .addNotices(
                    positive("n-1").history(issued(LocalDate.of(2026, 1, 10))).build(),
                    commended("n-2").history(issued(LocalDate.of(2026, 2, 10))).build(),
                    commended("n-3")
                            .history(issued(LocalDate.of(2026, 3, 10)))
                            .coordination(Coordination.JOINT)
                            .subjects(List.of(Actor.member("m-08"), Actor.organization("o-qingxi")))
                            .rules(List.of(Ref.of("r-01"), Ref.of("r-03")))
                            .build(),
                    negative("n-4").history(issued(LocalDate.of(2026, 4, 10))).build(),
                    negative("n-5")
                            .history(issued(DAY))
                            .subjects(List.of(Actor.cadre("c-03"), Actor.cadre("c-04")))
                            .build(),
                    negative("n-6").history(issued(DAY.plusDays(1))).build(),
                    negative("n-7").history(draft(DAY)).build(),
                    negative("n-8")
                            .history(issuedThen(LocalDate.of(2026, 5, 5), NoticeStatus.WITHDRAWN, DAY))
                            .build())
            .build();

    @Test
    void counts_issues_up_to_and_including_the_day() {
        assertThat(on(DAY).issues()).isEqualTo(5);
        assertThat(on(DAY.minusDays(1)).issues()).isEqualTo(5);
        assertThat(on(DAY.plusDays(1)).issues()).isEqualTo(6);
        assertThat(on(LocalDate.of(2026, 1, 9)).issues()).isZero();
        assertThat(on(LocalDate.of(2026, 1, 10)).issues()).isEqualTo(1);
    }

    @Test
    void tells_apart_what_was_withdrawn() {
        assertThat(on(DAY).withdrawn()).isEqualTo(1);
        assertThat(on(DAY.minusDays(1)).withdrawn()).isZero();
    }

    @Test
    void counts_persons_and_person_times_and_collectives_each_in_its_own_unit() {
        assertThat(on(DAY).positive()).isEqualTo(new Examples(1, 1, 2));
        assertThat(on(DAY).negative()).isEqualTo(new Examples(0, 2, 3));
        assertThat(on(DAY).positive().count()).isEqualTo(2);
    }

    @Test
    void counts_the_notices_of_each_rule_and_each_coordination() {
        assertThat(on(DAY).byRule())
                .isEqualTo(Map.of(
                        Ref.of("r-01"), new Tally(3, 0),
                        Ref.of("r-03"), new Tally(1, 0),
                        Ref.of("r-02"), new Tally(0, 2)));
        assertThat(on(DAY).byCoordination())
                .isEqualTo(Map.of(Coordination.COUNTY, new Tally(2, 2), Coordination.JOINT, new Tally(1, 0)));
    }

    @Test
    void counts_the_notices_of_each_unit_whoever_of_it_they_name() {
        assertThat(on(DAY).byUnit())
                .isEqualTo(Map.of(
                        Actor.organization("o-qingxi"), new Tally(2, 0),
                        Actor.institution("i-qingxi"), new Tally(2, 1),
                        Actor.institution("i-yunshan"), new Tally(0, 2)));
    }

    @Test
    void counts_the_branch_of_a_member_as_the_unit_where_there_is_no_institution() {
        OrganizationRegister unserving = ORGANIZATION.withCadres(ORGANIZATION.cadres().stream()
                .map(cadre -> cadre.withInstitution(Optional.empty()))
                .toList());

        assertThat(NoticeStatistics.of(register, unserving, DAY).byUnit())
                .isEqualTo(Map.of(
                        Actor.organization("o-qingxi"), new Tally(2, 0),
                        Actor.organization("o-baishi"), new Tally(2, 2)));
    }

    @Test
    void names_who_appears_again() {
        assertThat(on(DAY).repeated())
                .containsExactly(
                        Map.entry(Actor.organization("o-qingxi"), new Tally(2, 0)),
                        Map.entry(Actor.cadre("c-03"), new Tally(2, 1)),
                        Map.entry(Actor.cadre("c-04"), new Tally(0, 2)));
        assertThat(on(LocalDate.of(2026, 2, 10)).repeated()).isEmpty();
    }

    @Test
    void words_the_sentence_of_a_summary_in_both_languages() {
        LocalizedMessage sentence = on(DAY).sentence(LocalizedText.of("十条军规", "the ten rules"));

        assertThat(sentence.in(Locale.CHINA))
                .isEqualTo("截至 2026-06-30，已通报“十条军规”正反案例 5 期，2 个正面典型受到通报表扬（集体 1 个、个人 1 人），"
                        + "2 个反面典型受到通报批评（集体 0 个、个人 2 人）。");
        assertThat(sentence.in(Locale.ENGLISH))
                .isEqualTo("Under 'the ten rules', up to 2026-06-30: issues circulated 5; positive examples commended 2"
                        + " (collectives 1, persons 1); negative examples criticised 2 (collectives 0, persons 2).");
    }

    @Test
    void counts_the_notices_under_one_code_alone() {
        ConductCode third = code("code-3")
                .rules(List.of(ConductSamples.rule("r-03", 1).build()))
                .build();

        assertThat(NoticeStatistics.of(register.under(third), ORGANIZATION, DAY).issues())
                .isEqualTo(1);
        assertThat(NoticeStatistics.of(register.under(code("code-1").build()), ORGANIZATION, DAY)
                        .issues())
                .isEqualTo(5);
    }

    @Test
    void an_empty_register_counts_nothing() {
        NoticeStatistics none = NoticeStatistics.of(ConductRegister.builder().build(), ORGANIZATION, DAY);

        assertThat(none.issues()).isZero();
        assertThat(none.positive()).isEqualTo(new Examples(0, 0, 0));
        assertThat(none.byUnit()).isEmpty();
    }

    @Test
    void a_subject_that_is_not_on_record_still_counts() {
        ConductRegister unknown = ConductRegister.builder()
                .addNotices(
                        negative("n-1").subjects(List.of(Actor.cadre("c-99"))).build())
                .build();

        NoticeStatistics statistics = NoticeStatistics.of(unknown, ORGANIZATION, DAY);

        assertThat(statistics.negative()).isEqualTo(new Examples(0, 1, 1));
        assertThat(statistics.byUnit()).isEmpty();
    }

    private NoticeStatistics on(LocalDate day) {
        return NoticeStatistics.of(register, ORGANIZATION, day);
    }
}
