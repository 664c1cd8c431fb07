package org.qinglian.core.inspection.cadre;

import static org.qinglian.core.fixture.QinglianAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.cadre.CadreNorms;
import org.qinglian.core.cadre.CadreRegister;
import org.qinglian.core.cadre.CadreRegisterBuilder;
import org.qinglian.core.cadre.CardKind;
import org.qinglian.core.cadre.CardReply;
import org.qinglian.core.cadre.Colour;
import org.qinglian.core.cadre.ColourCard;
import org.qinglian.core.cadre.ColourLevel;
import org.qinglian.core.cadre.ColourRating;
import org.qinglian.core.cadre.ColourReferral;
import org.qinglian.core.cadre.ColourScheme;
import org.qinglian.core.cadre.ConductFact;
import org.qinglian.core.cadre.Lifting;
import org.qinglian.core.cadre.LiftingWay;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.check.Check;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.CadreSamples;
import org.qinglian.core.fixture.OrganizationSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.inspection.Inspector;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.programme.Programme;

/** Facts, ratings and cards; the others are in {@link CadreManagementChecksTest}. */
class CadreChecksTest {
    private static final Actor COUNTY = Actor.organization("o-county");
    private static final LocalDate LATE = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource({"2026-04-08, false", "2026-04-09, false", "2026-04-10, true"})
    void a_reply_is_due_on_the_seventh_day(LocalDate asOf, boolean late) {
        ColourCard card = CadreSamples.card("cc").replies(List.of()).build();

        assertFound(inspect(new CardUnanswered(), asOf, register().addCards(card)), late, "cadre.card-unanswered cc");
    }

    @ParameterizedTest
    @CsvSource({"reminder, 7", "inquiry, 10", "warning, 15"})
    void a_reply_may_take_7_10_or_15_days_by_the_kind_of_card(String kind, int days) {
        LocalDate last = LocalDate.of(2026, 4, 2).plusDays(days);
        ColourCard card = CadreSamples.card("cc")
                .kind(CardKind.of(kind))
                .replies(List.of(CardReply.accepted(last, last)))
                .build();
        ColourCard late = card.withReplies(CardReply.accepted(last.plusDays(1), last.plusDays(1)));

        assertThat(inspect(new CardUnanswered(), LATE, register().addCards(card)))
                .met("cadre.card-unanswered", 1);
        assertThat(inspect(new CardUnanswered(), LATE, register().addCards(late)))
                .hasOnlyFindings("cadre.card-unanswered cc");
    }

    @Test
    void a_card_says_itself_how_long_a_reply_may_take_and_one_of_another_kind_calls_for_none() {
        ColourCard other = CadreSamples.card("cc")
                .kind(CardKind.of("praise"))
                .replies(List.of())
                .build();
        ColourCard own = other.withReplyWithin(TimeLimit.workingDays(1));

        assertThat(inspect(new CardUnanswered(), LATE, register().addCards(other)))
                .met("cadre.card-unanswered", 0);
        assertThat(inspect(
                        new CardUnanswered(),
                        LocalDate.of(2026, 4, 3),
                        register().addCards(own)))
                .isClean();
        assertThat(inspect(
                        new CardUnanswered(),
                        LocalDate.of(2026, 4, 4),
                        register().addCards(own)))
                .hasOnlyFindings("cadre.card-unanswered cc");
    }

    @ParameterizedTest
    @CsvSource({"2026-04-19, false", "2026-04-20, false", "2026-04-21, true"})
    void a_returned_reply_is_followed_by_another_within_the_limit_of_the_card(LocalDate again, boolean late) {
        ColourCard card = CadreSamples.card("cc")
                .replies(List.of(
                        CardReply.returned(LocalDate.of(2026, 4, 8), LocalDate.of(2026, 4, 13)),
                        CardReply.accepted(again, again)))
                .build();

        assertFound(inspect(new CardReturned(), LATE, register().addCards(card)), late, "cadre.card-returned cc");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-28, false", "2026-06-29, false", "2026-06-30, true"})
    void a_rating_is_lifted_once_its_last_day_is_over(LocalDate asOf, boolean expired) {
        ColourRating rating =
                CadreSamples.rating("cr").lifting(Optional.empty()).build();

        assertFound(
                inspect(new RatingExpired(), asOf, register().addRatings(rating)), expired, "cadre.rating-expired cr");
    }

    @Test
    void a_rating_that_a_later_one_replaced_need_not_be_lifted() {
        ColourRating rating =
                CadreSamples.rating("cr-1").lifting(Optional.empty()).build();
        ColourRating next = CadreSamples.rating("cr-2")
                .effectiveFrom(LocalDate.of(2026, 6, 1))
                .effectiveUntil(Optional.empty())
                .lifting(Optional.empty())
                .build();

        assertThat(inspect(new RatingExpired(), LATE, register().addRatings(rating, next)))
                .met("cadre.rating-expired", 1);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-28, true", "2026-06-29, true", "2026-06-30, false"})
    void a_term_is_over_on_the_day_after_its_last(LocalDate lifted, boolean early) {
        ColourRating rating =
                CadreSamples.rating("cr").lifting(Lifting.expired(lifted)).build();

        assertFound(
                inspect(new LiftingUngrounded(), LATE, register().addRatings(rating)),
                early,
                "cadre.lifting-ungrounded cr");
    }

    @Test
    void a_lifting_needs_a_term_or_a_body_and_evidence_and_a_way_of_the_scheme() {
        ColourRating rating = CadreSamples.rating("cr").build();
        LocalDate day = LocalDate.of(2026, 6, 30);

        assertThat(inspect(
                        new LiftingUngrounded(),
                        LATE,
                        register()
                                .addRatings(rating.withEffectiveUntil(Optional.empty())
                                        .withLifting(Lifting.expired(day)))))
                .finding("cadre.lifting-ungrounded", "cr")
                .hasMessage(
                        Locale.ENGLISH,
                        "Colour rating 'cr' was lifted: at the end of a term that it does not have; expected by its scheme: at"
                                + " the end of its term; after the correction was verified, after the term or by a body on evidence.");
        assertThat(inspect(
                        new LiftingUngrounded(),
                        LATE,
                        register().addRatings(rating.withLifting(Lifting.corrected(day, Actor.cadre("c-01"), "核查单")))))
                .hasOnlyFindings("cadre.lifting-ungrounded cr");
        assertThat(inspect(
                        new LiftingUngrounded(),
                        LATE,
                        register()
                                .schemes(List.of(CadreSamples.scheme("cs-1")
                                        .lifting(List.of(LiftingWay.TERM))
                                        .build()))
                                .addRatings(rating)))
                .hasOnlyFindings("cadre.lifting-ungrounded cr");
    }

    @Test
    void where_the_scheme_says_no_way_of_lifting_none_can_be_judged() {
        assertThat(inspect(
                        new LiftingUngrounded(),
                        LATE,
                        register()
                                .schemes(List.of(CadreSamples.scheme("cs-1")
                                        .lifting(List.of())
                                        .build()))
                                .addRatings(CadreSamples.rating("cr").build())))
                .hasNoFindings()
                .couldNotAssess("cadre.lifting-ungrounded", "cr");
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, true", "2026-01-01, false", "2026-06-30, false", "2026-07-01, true"})
    void an_edition_is_in_force_from_its_first_day_to_its_last(LocalDate from, boolean outside) {
        ColourScheme scheme = CadreSamples.scheme("cs-1")
                .effectiveUntil(LocalDate.of(2026, 6, 30))
                .build();
        ColourRating rating = CadreSamples.rating("cr").effectiveFrom(from).build();

        assertFound(
                inspect(
                        new RatingOutOfForce(),
                        LATE,
                        register().schemes(List.of(scheme)).addRatings(rating)),
                outside,
                "cadre.rating-out-of-force cr");
    }

    @Test
    void a_rating_names_the_version_of_its_scheme() {
        assertThat(inspect(
                        new RatingOutOfForce(),
                        LATE,
                        register()
                                .addRatings(CadreSamples.rating("cr")
                                        .version("2024")
                                        .build())))
                .finding("cadre.rating-out-of-force", "cr")
                .hasPointer("/cadre/ratings/0/version")
                .hasMessage(Locale.CHINA, "三色评定“cr”所注版本 2024，与所依据的办法不符；应为版本 2026。")
                .hasMessage(Locale.ENGLISH, "Colour rating 'cr': version 2024; expected version 2026, by its scheme.");
    }

    @Test
    void one_level_after_the_other_is_in_order_and_down_is_always_open() {
        ColourRating yellow =
                CadreSamples.rating("cr-1").lifting(Optional.empty()).build();
        ColourRating red = CadreSamples.redRating("cr-2")
                .subject(yellow.subject())
                .facts(List.of())
                .build();
        ColourRating green = CadreSamples.rating("cr-3")
                .colour(Colour.GREEN)
                .effectiveFrom(LocalDate.of(2026, 8, 1))
                .build();

        assertThat(inspect(new RatingSkipsLevel(), LATE, register().addRatings(yellow, red, green)))
                .met("cadre.rating-skips-level", 3);
    }

    @Test
    void who_was_lifted_starts_from_no_rating_again() {
        ColourRating yellow = CadreSamples.rating("cr-1").build();
        ColourRating red = CadreSamples.redRating("cr-2")
                .subject(yellow.subject())
                .facts(List.of(Ref.of("cf-1")))
                .build();

        assertThat(inspect(new RatingSkipsLevel(), LATE, register().addRatings(yellow, red)))
                .hasOnlyFindings("cadre.rating-skips-level cr-2");
        assertThat(inspect(
                        new RatingSkipsLevel(),
                        LATE,
                        register().addRatings(yellow, red.withFacts(Ref.of("cf-1"), Ref.of("cf-2")))))
                .isClean();
    }

    @Test
    void a_scheme_without_a_normal_level_starts_one_step_up() {
        ColourScheme scheme = CadreSamples.scheme("cs-1")
                .levels(List.of(
                        ColourLevel.warned(Colour.YELLOW),
                        ColourLevel.warned(Colour.ORANGE),
                        ColourLevel.warned(Colour.RED)))
                .build();
        CadreRegisterBuilder register = register()
                .schemes(List.of(scheme))
                .addRatings(
                        CadreSamples.rating("cr-1").build(),
                        CadreSamples.rating("cr-2")
                                .subject(Actor.cadre("c-01"))
                                .colour(Colour.ORANGE)
                                .build());

        assertThat(inspect(new RatingSkipsLevel(), LATE, register)).hasOnlyFindings("cadre.rating-skips-level cr-2");
    }

    @Test
    void a_rating_of_the_subject_itself_is_not_decided_by_a_body() {
        assertThat(inspect(
                        new RatingWithoutBody(),
                        LATE,
                        register()
                                .addRatings(
                                        CadreSamples.rating("cr-1")
                                                .subject(COUNTY)
                                                .build(),
                                        CadreSamples.rating("cr-2")
                                                .decidedBy(Optional.empty())
                                                .build())))
                .hasOnlyFindings("cadre.rating-without-body cr-1", "cadre.rating-without-body cr-2");
    }

    @Test
    void a_rating_without_scheme_is_ungrounded_and_nothing_else_is_said_of_it() {
        ColourRating rating = CadreSamples.rating("cr").scheme(Optional.empty()).build();

        assertThat(inspectAll(register().addRatings(rating))).hasOnlyFindings("cadre.rating-ungrounded cr");
    }

    @Test
    void what_is_referred_needs_a_clue_or_a_case_on_record() {
        ColourRating red = CadreSamples.redRating("cr").build();
        ColourReferral bare = new ColourReferral(LocalDate.of(2026, 5, 13), COUNTY, Optional.empty(), Optional.empty());
        ColourReferral cited =
                new ColourReferral(LocalDate.of(2026, 5, 13), COUNTY, Optional.empty(), Optional.of("清纪立〔2026〕7号"));

        assertThat(inspect(new ReferralWithoutClue(), LATE, register().addRatings(red.withReferral(bare))))
                .finding("cadre.referral-without-clue", "cr")
                .hasMessage(Locale.CHINA, "三色评定“cr”评为“红色”，应移送的问题：已移送，无线索或者案件；应有移送记录和问题线索或者案件。");
        assertThat(inspect(new ReferralWithoutClue(), LATE, register().addRatings(red.withReferral(cited))))
                .hasOnlyFindings("cadre.referral-without-clue cr");
        assertThat(Inspector.builder()
                        .add(new ReferralWithoutClue())
                        .build()
                        .inspect(
                                ProgrammeSamples.withCadre(whole -> register()
                                        .addRatings(red.withReferral(cited))
                                        .build()),
                                LATE))
                .met("cadre.referral-without-clue", 1);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-18, true", "2027-03-19, true", "2027-03-20, false"})
    void nobody_is_normal_up_to_the_last_day_of_a_sanction(LocalDate asOf, boolean found) {
        assertFound(influence(asOf, CadreNorms.standard()), found, "cadre.rating-in-influence cr-1");
    }

    @Test
    void the_option_on_sanctions_can_be_switched_off() {
        assertThat(influence(LATE, CadreNorms.standard().withWarnedInInfluence(false)))
                .met("cadre.rating-in-influence", 0);
    }

    @Test
    void the_same_fact_of_another_source_or_day_is_another_fact() {
        ConductFact fact = CadreSamples.fact("cf-8").build();

        assertThat(inspect(
                        new FactRepeated(),
                        LATE,
                        CadreRegister.builder()
                                .addFacts(
                                        fact,
                                        fact.withId(Ref.of("cf-9")).withSource("另一来源"),
                                        fact.withId(Ref.of("cf-10")).withOn(LocalDate.of(2026, 3, 31)))))
                .met("cadre.fact-repeated", 3);
    }

    private static Inspection influence(LocalDate asOf, CadreNorms norms) {
        ColourRating green = CadreSamples.rating("cr-1")
                .subject(Actor.cadre("c-04"))
                .colour(Colour.GREEN)
                .effectiveUntil(Optional.empty())
                .lifting(Optional.empty())
                .build();
        return Inspector.builder()
                .add(new RatingInInfluence())
                .norms(norms)
                .build()
                .inspect(
                        ProgrammeSamples.withCadre(
                                whole -> register().addRatings(green).build()),
                        asOf);
    }

    private static CadreRegisterBuilder register() {
        CadreRegister samples = CadreSamples.register();
        return CadreRegister.builder().schemes(samples.schemes()).facts(samples.facts());
    }

    private static void assertFound(Inspection inspection, boolean found, String finding) {
        if (found) {
            assertThat(inspection).hasOnlyFindings(finding);
        } else {
            assertThat(inspection).isClean();
        }
    }

    private static Inspection inspect(Check check, LocalDate asOf, CadreRegisterBuilder register) {
        return Inspector.builder().add(check).build().inspect(programme(register), asOf);
    }

    private static Inspection inspectAll(CadreRegisterBuilder register) {
        return Inspector.builder().addAll(CadreChecks.all()).build().inspect(programme(register), LATE);
    }

    private static Programme programme(CadreRegisterBuilder register) {
        return ProgrammeSamples.empty()
                .withOrganization(OrganizationSamples.register())
                .withCadre(register.build());
    }
}
