package org.qinglian.scoring.card;

import java.util.Locale;
import java.util.Optional;
import org.qinglian.scoring.Scoring;

/**
 * What one subject is told: its card, the way to the next grade, and the comparison with the period before; or why it has none.
 *
 * @param name the name of its file
 * @param scoring the scores of the period
 * @param subject the subject
 * @param before the scores of the period before, if it is compared with them
 */
record Told(String name, Scoring scoring, String subject, Optional<Scoring> before) {
    Told(String name, Scoring scoring, String subject) {
        this(name, scoring, subject, Optional.empty());
    }

    Told(String name, Scoring scoring, String subject, Scoring before) {
        this(name, scoring, subject, Optional.of(before));
    }

    String text(Locale locale) {
        if (scoring.exemption(subject).isPresent()) {
            return scoring.exemption(subject).get().in(locale) + "\n";
        }
        Scorecard card = scoring.scorecard(subject);
        StringBuilder text = new StringBuilder(card.explain(locale));
        scoring.wayToNextGrade(subject)
                .ifPresent(way -> text.append('\n').append(way.explain(locale)).append('\n'));
        before.ifPresent(earlier -> text.append('\n')
                .append(PeriodComparison.of(earlier.scorecard(subject), card).explain(locale)));
        return text.toString();
    }
}
