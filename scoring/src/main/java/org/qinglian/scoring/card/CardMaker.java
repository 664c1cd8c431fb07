package org.qinglian.scoring.card;

import org.jspecify.annotations.Nullable;
import org.qinglian.scoring.evaluation.RowTrace;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.scheme.Scheme;

/**
 * Makes the scorecards of a scheme from traces (评分卡生成). It computes no score of its own: it only says of each point where
 * it came from, and whatever division leaves over is a contribution by the name of rounding.
 *
 * <p>What its cards say whoever is scored is put together for the first of them and kept: keep the maker as long as its scheme.
 * Immutable and thread-safe.
 */
public final class CardMaker {
    private final Scheme scheme;

    /** Made by whoever needs it first; two who need it at once make the same. */
    private volatile @Nullable SchemeWords words;

    private CardMaker(Scheme scheme) {
        this.scheme = scheme;
    }

    /** A maker for a scheme that the linter has passed. */
    public static CardMaker of(Scheme scheme) {
        return new CardMaker(scheme);
    }

    /** The card of a subject, whose row was traced. */
    public Scorecard card(RowTrace trace, Facts facts, String subject) {
        return new CardDraft(words(), trace, facts, subject).card();
    }

    private SchemeWords words() {
        SchemeWords made = words;
        if (made == null) {
            made = SchemeWords.of(scheme);
            words = made;
        }
        return made;
    }
}
