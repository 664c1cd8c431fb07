package org.qinglian.core.cadre;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Period;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.People;

/**
 * The figures of one scheme in a period (三色管理统计).
 *
 * @param distribution how many subjects stand at each level at the end of the period, in the order of the scheme; who was never
 *     rated, or whose rating was lifted, is in none
 * @param transitions how often each change took place in the period
 * @param repeatedHeaviest who came to the heaviest level twice or more in the period
 * @param cards the cards issued under the scheme in the period, by colour
 */
public record ColourFigures(
        Map<Colour, Integer> distribution,
        Map<ColourTransition, Integer> transitions,
        List<Actor> repeatedHeaviest,
        Map<Colour, Integer> cards) {
    public ColourFigures {
        distribution = Copy.map(distribution);
        transitions = Copy.map(transitions);
        repeatedHeaviest = Copy.list(repeatedHeaviest);
        cards = Copy.map(cards);
    }

    /**
     * The figures of a scheme.
     *
     * @param during the period, both ends included
     */
    public static ColourFigures of(ColourScheme scheme, CadreRegister register, People people, Period during) {
        ColourHistories histories = ColourHistories.of(register.ratings(), people, during.end());
        Map<Actor, List<ColourRating>> lines = histories.under(scheme.id());
        return new ColourFigures(
                distribution(scheme, histories, lines, during.end()),
                transitions(histories, lines, during),
                repeated(scheme, lines, during),
                cards(scheme, register, during));
    }

    /** All cards of the period. */
    public int cardsIssued() {
        return cards.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<Colour, Integer> empty(ColourScheme scheme) {
        Map<Colour, Integer> counts = new LinkedHashMap<>();
        scheme.levels().forEach(level -> counts.put(level.colour(), 0));
        return counts;
    }

    private static Map<Colour, Integer> distribution(
            ColourScheme scheme, ColourHistories histories, Map<Actor, List<ColourRating>> lines, LocalDate day) {
        Map<Colour, Integer> counts = empty(scheme);
        lines.values().stream()
                .flatMap(List::stream)
                .filter(rating -> histories.isInForce(rating, day))
                .forEach(rating -> counts.merge(rating.colour(), 1, Integer::sum));
        return counts;
    }

    private static Map<ColourTransition, Integer> transitions(
            ColourHistories histories, Map<Actor, List<ColourRating>> lines, Period during) {
        Map<ColourTransition, Integer> counts = new LinkedHashMap<>();
        lines.values().stream().flatMap(List::stream).forEach(rating -> {
            if (during.contains(rating.effectiveFrom())) {
                Optional<Colour> earlier = histories.replacedBy(rating).map(ColourRating::colour);
                counts.merge(new ColourTransition(earlier, Optional.of(rating.colour())), 1, Integer::sum);
            }
            rating.lifting()
                    .filter(lifted -> during.contains(lifted.on()))
                    .ifPresent(lifted -> counts.merge(ColourTransition.outOf(rating.colour()), 1, Integer::sum));
        });
        return counts;
    }

    private static List<Actor> repeated(ColourScheme scheme, Map<Actor, List<ColourRating>> lines, Period during) {
        return lines.entrySet().stream()
                .filter(line -> line.getValue().stream()
                                .filter(rating -> during.contains(rating.effectiveFrom()))
                                .filter(rating -> scheme.heaviest()
                                        .filter(rating.colour()::equals)
                                        .isPresent())
                                .count()
                        > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<Colour, Integer> cards(ColourScheme scheme, CadreRegister register, Period during) {
        Map<Colour, Integer> counts = empty(scheme);
        register.cards().stream()
                .filter(card -> card.scheme().filter(scheme.id()::equals).isPresent())
                .filter(card -> during.contains(card.issuedOn()))
                .flatMap(card -> card.colour().stream())
                .forEach(colour -> counts.merge(colour, 1, Integer::sum));
        return counts;
    }
}
