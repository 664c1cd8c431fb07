package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.qinglian.core.cadre.Colour;
import org.qinglian.core.cadre.ColourCard;
import org.qinglian.core.cadre.ColourLevel;
import org.qinglian.core.cadre.ColourRating;
import org.qinglian.core.cadre.ConductFact;
import org.qinglian.core.cadre.Lifting;
import org.qinglian.core.cadre.LiftingWay;
import org.qinglian.core.common.Ref;
import org.qinglian.core.discipline.Sanction;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.organization.Actor;

/** Flaws of colour schemes, ratings and cards (三色管理类问题). */
final class ColourFlaws {
    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of(
            SeededFlaw.found(
                    "cadre.scheme-levels",
                    1,
                    "A draft of a new scheme lists yellow twice.",
                    draft -> draft.cadre.schemes.add(draft.cadre
                            .schemes
                            .get(0)
                            .withId(Ref.of("cs-draft"))
                            .withLevels(ColourLevel.warned(Colour.YELLOW), ColourLevel.warned(Colour.YELLOW)))),
            SeededFlaw.found(
                    "cadre.fact-repeated", 1, "Two clerks entered the same spot check.", ColourFlaws::repeatedFact),
            lifted(
                    "cadre.rating-ungrounded",
                    "The form was sent off with the reasons left blank.",
                    rating -> rating.withReasons()),
            lifted(
                    "cadre.rating-colour-unknown",
                    "A habit of the old scheme: orange, which the new one does not know.",
                    rating -> rating.withColour(Colour.ORANGE)),
            lifted(
                    "cadre.rating-out-of-force",
                    "The decision cites the version of two years ago.",
                    rating -> rating.withVersion("2024")),
            lifted(
                    "cadre.rating-without-body",
                    "The secretary signed alone and in his own name.",
                    rating -> rating.withDecidedBy(rating.subject())),
            SeededFlaw.found(
                    "cadre.rating-skips-level",
                    1,
                    "The yellow had been lifted already when red was decided for the same fact.",
                    ColourFlaws::skipped),
            SeededFlaw.found(
                    "cadre.rating-repeated",
                    1,
                    "Two offices rated the same cadre on the same day.",
                    ColourFlaws::repeated),
            lifted(
                    "cadre.rating-expired",
                    "The term ran out during a change of staff and nobody lifted it.",
                    rating -> rating.withLifting(Optional.empty())),
            lifted(
                    "cadre.lifting-ungrounded",
                    "It was lifted on a word by telephone that all was well.",
                    rating -> rating.withLifting(new Lifting(
                            rating.lifting().orElseThrow().on(),
                            LiftingWay.VERIFIED_CORRECTION,
                            Optional.of(ColourGenerator.county()),
                            Optional.empty()))),
            SeededFlaw.found(
                    "cadre.rating-in-influence",
                    1,
                    "The list of green cadres was copied from last year, before a warning.",
                    ColourFlaws::greenInInfluence),
            SeededFlaw.found(
                    "cadre.referral-without-clue",
                    1,
                    "Red was announced and the file stayed in the office.",
                    draft -> claim(draft, "unreferred", ColourFlaws::isRed)
                            .forEach(rating ->
                                    CountyDraft.replace(draft.cadre.ratings, rating.withReferral(Optional.empty())))),
            SeededFlaw.found(
                    "cadre.card-unanswered",
                    1,
                    "The card lies under other papers.",
                    draft -> card(draft, "unanswered", 1, card -> card.withReplies())),
            SeededFlaw.found(
                    "cadre.card-returned",
                    1,
                    "The reply was returned, and that was the end of it.",
                    draft -> card(
                            draft,
                            "returned",
                            2,
                            card -> card.withReplies(card.replies().get(0)))));

    private ColourFlaws() {}

    private static SeededFlaw lifted(String check, String story, UnaryOperator<ColourRating> change) {
        return SeededFlaw.found(
                check,
                1,
                story,
                draft -> claim(draft, check, ColourFlaws::isCorrected)
                        .forEach(rating -> CountyDraft.replace(draft.cadre.ratings, change.apply(rating))));
    }

    private static List<ColourRating> claim(CountyDraft draft, String stream, Predicate<ColourRating> fits) {
        return draft.claim(draft.chance(stream), draft.cadre.ratings, fits, 1);
    }

    private static boolean isCorrected(ColourRating rating) {
        return rating.lifting()
                .filter(lifted -> lifted.way() == LiftingWay.VERIFIED_CORRECTION)
                .isPresent();
    }

    private static boolean isRed(ColourRating rating) {
        return rating.colour().equals(Colour.RED);
    }

    private static void repeatedFact(CountyDraft draft) {
        ConductFact fact = draft.cadre.facts.get(0);
        draft.cadre.facts.add(fact.withId(Ref.of("cf-twice")));
    }

    private static void skipped(CountyDraft draft) {
        ColourRating red = claim(draft, "skipped", ColourFlaws::isRed).get(0);
        draft.cadre.ratings.replaceAll(rating -> rating.subject().equals(red.subject()) && !isRed(rating)
                ? rating.withLifting(
                        Lifting.corrected(red.effectiveFrom().minusDays(1), ColourGenerator.county(), "整改核查单（虚构示例）"))
                : rating);
    }

    private static void repeated(CountyDraft draft) {
        ColourRating rating = claim(draft, "same-day", ColourFlaws::isCorrected).get(0);
        draft.cadre.ratings.add(rating.withId(Ref.of("cr-same-day")));
    }

    private static void greenInInfluence(CountyDraft draft) {
        Set<Actor> rated =
                draft.cadre.ratings.stream().map(ColourRating::subject).collect(Collectors.toSet());
        SanctionDecision decision = draft.claim(
                        draft.chance("green"),
                        draft.discipline.decisions,
                        each -> each.sanction() == Sanction.PARTY_WARNING
                                && each.standsOn(CountyGenerator.AS_OF)
                                && each.effectiveOn()
                                        .filter(day -> day.isAfter(LocalDate.of(2025, 11, 1)))
                                        .isPresent()
                                && !rated.contains(each.person()),
                        1)
                .get(0);
        draft.cadre.ratings.add(ColourRating.builder()
                .id(Ref.of("cr-green"))
                .subject(decision.person())
                .scheme(ColourGenerator.SCHEME)
                .version(ColourGenerator.VERSION)
                .colour(Colour.GREEN)
                .addReasons("年初评定（虚构示例）")
                .effectiveFrom(LocalDate.of(2026, 1, 1))
                .decidedBy(ColourGenerator.county())
                .build());
    }

    private static void card(CountyDraft draft, String stream, int replies, UnaryOperator<ColourCard> change) {
        draft.claim(
                        draft.chance("card-" + stream),
                        draft.cadre.cards,
                        card -> card.replies().size() == replies,
                        1)
                .forEach(card -> CountyDraft.replace(draft.cadre.cards, change.apply(card)));
    }
}
