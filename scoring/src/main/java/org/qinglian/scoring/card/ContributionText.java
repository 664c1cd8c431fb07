package org.qinglian.scoring.card;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.qinglian.scoring.fact.Citation;
import org.qinglian.scoring.fact.ScoringMessages;
import org.qinglian.scoring.rule.ShownNumber;

/**
 * Contributions as text (得分构成文字): points, reason, and the facts.
 *
 * @param digits the decimals with which points are shown at the most
 * @param locale the language of the reader
 */
record ContributionText(int digits, Locale locale) {
    /** Facts beyond this number are counted, not listed; the card as data has them all. */
    private static final int MOST_FACTS = 5;

    String of(Contribution contribution) {
        String facts = facts(contribution.facts());
        return say(
                facts.isEmpty() ? "explain.contribution" : "explain.contribution-facts",
                Map.of(
                        "points",
                        ShownNumber.signed(contribution.points(), digits),
                        "reason",
                        contribution.reason(),
                        "facts",
                        facts));
    }

    private String facts(List<Citation> facts) {
        String listed = facts.stream().limit(MOST_FACTS).map(Citation::toString).collect(Collectors.joining("; "));
        int more = facts.size() - MOST_FACTS;
        return more <= 0 ? listed : listed + say("explain.more-facts", Map.of("count", more));
    }

    private String say(String code, Map<String, ?> arguments) {
        return ScoringMessages.messages().format(locale, code, arguments);
    }
}
