package org.qinglian.scoring.card;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Messages;
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

    /** Points, reason and facts. */
    Sentence of(Contribution contribution) {
        String points = ShownNumber.signed(contribution.points(), digits);
        return contribution.facts().isEmpty()
                ? Sentence.of("explain.contribution").with("points", points).with("reason", contribution.reason())
                : Sentence.of("explain.contribution-facts")
                        .with("points", points)
                        .with("reason", contribution.reason())
                        .with("facts", facts(contribution.facts()));
    }

    /** The reason and the facts alone. */
    Sentence reason(Contribution contribution) {
        return cited(contribution.reason(), contribution.facts());
    }

    /** A reason and the facts that it rests on. */
    Sentence cited(LocalizedText reason, List<Citation> facts) {
        return facts.isEmpty()
                ? Sentence.of("explain.reason").with("reason", reason)
                : Sentence.of("explain.reason-facts").with("reason", reason).with("facts", facts(facts));
    }

    /** Whether it is what rounding left over and would be shown as nothing; the card as data has it. */
    boolean isTooSmall(Contribution contribution) {
        return contribution.kind() == ContributionKind.ROUNDING
                && contribution.points().setScale(digits, RoundingMode.HALF_UP).signum() == 0;
    }

    private String facts(List<Citation> facts) {
        if (facts.size() == 1) {
            return facts.get(0).toString();
        }
        Messages messages = ScoringMessages.messages();
        StringBuilder listed = new StringBuilder(facts.get(0).toString());
        for (Citation fact : facts.subList(1, Math.min(facts.size(), MOST_FACTS))) {
            messages.append(listed, locale, "explain.next-fact", name -> fact);
        }
        int more = facts.size() - MOST_FACTS;
        if (more > 0) {
            messages.append(listed, locale, "explain.more-facts", name -> more);
        }
        return listed.toString();
    }
}
