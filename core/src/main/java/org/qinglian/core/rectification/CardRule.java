package org.qinglian.core.rectification;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.organization.Actor;

/**
 * When a card is proposed for a body that the public rated (黄牌、红牌规则). The library proposes; a named body decides.
 *
 * <p>Example, Wuhan: the last one, if it has less than 70 of 100, gets a yellow card.
 *
 * @param name the name of the card, such as 黄牌
 * @param below the score below which it is proposed, of 100
 * @param lastOnly whether only for the last one
 */
public record CardRule(LocalizedText name, BigDecimal below, boolean lastOnly) {
    /** A yellow card for the last one, if it has less than 70: the rule published of Wuhan. */
    public static CardRule wuhan() {
        return new CardRule(LocalizedText.of("黄牌", "yellow card"), new BigDecimal("70"), true);
    }

    /**
     * The bodies for which the card is proposed; several that share the last place are all last.
     *
     * @param scores the score of each body, of 100
     */
    public List<Actor> proposed(Map<Actor, BigDecimal> scores) {
        Optional<BigDecimal> last = scores.values().stream().min(Comparator.naturalOrder());
        return scores.entrySet().stream()
                .filter(score -> score.getValue().compareTo(below) < 0)
                .filter(score -> !lastOnly || score.getValue().compareTo(last.orElseThrow()) == 0)
                .map(Map.Entry::getKey)
                .toList();
    }
}
