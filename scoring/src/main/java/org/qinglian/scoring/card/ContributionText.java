package org.qinglian.scoring.card;

import java.util.List;
import java.util.Locale;
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

    Sentence of(Contribution contribution) {
        String points = ShownNumber.signed(contribution.points(), digits);
        return contribution.facts().isEmpty()
                ? Sentence.of("explain.contribution").with("points", points).with("reason", contribution.reason())
                : Sentence.of("explain.contribution-facts")
                        .with("points", points)
                        .with("reason", contribution.reason())
                        .with("facts", facts(contribution.facts()));
    }

    private String facts(List<Citation> facts) {
        if (facts.size() == 1) {
            return facts.get(0).toString();
        }
        StringBuilder listed = new StringBuilder();
        for (int i = 0; i < Math.min(facts.size(), MOST_FACTS); i++) {
            listed.append(i == 0 ? "" : "; ").append(facts.get(i));
        }
        int more = facts.size() - MOST_FACTS;
        if (more > 0) {
            ScoringMessages.messages().append(listed, locale, "explain.more-facts", name -> more);
        }
        return listed.toString();
    }
}
