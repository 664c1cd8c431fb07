package org.qinglian.scoring;

import java.util.ArrayList;
import java.util.List;
import org.qinglian.core.common.Severity;
import org.qinglian.core.document.DocumentException;
import org.qinglian.core.document.Location;
import org.qinglian.core.document.Problem;
import org.qinglian.scoring.card.CardMaker;
import org.qinglian.scoring.evaluation.Evaluation;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.Frame;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.scheme.Scheme;
import org.qinglian.scoring.scheme.SchemeFault;
import org.qinglian.scoring.scheme.SchemeLinter;

/**
 * Scores facts by a scheme (计分器).
 *
 * <p>Immutable and thread-safe; make one for a scheme and keep it.
 */
public final class Scorer {
    private final Scheme scheme;
    private final CardMaker cards;

    private Scorer(Scheme scheme) {
        this.scheme = scheme;
        this.cards = CardMaker.of(scheme);
    }

    /**
     * A scorer for a scheme.
     *
     * @throws DocumentException with every fault, if the linter finds an error in the scheme
     */
    public static Scorer of(Scheme scheme) {
        List<Problem> errors = new ArrayList<>();
        for (SchemeFault fault : SchemeLinter.standard().lint(scheme)) {
            if (fault.severity() == Severity.ERROR) {
                errors.add(new Problem(fault.severity(), Location.of(scheme.id(), fault.pointer()), fault.message()));
            }
        }
        if (!errors.isEmpty()) {
            throw new DocumentException(errors);
        }
        return new Scorer(scheme);
    }

    public Scheme scheme() {
        return scheme;
    }

    /**
     * Scores every subject of the scheme's kind. Those who are exempt are not scored, and named.
     *
     * @throws IllegalArgumentException if the facts are of a period of another length
     */
    public Scoring score(Facts facts) {
        if (facts.period().unit() != scheme.period()) {
            throw new IllegalArgumentException("Scheme '" + scheme.id() + "': facts are of " + facts.period()
                    + "; expected a period of the length '" + scheme.period().code() + "'.");
        }
        List<ScoredSubject> subjects = new ArrayList<>();
        List<ScoredSubject> exempt = new ArrayList<>();
        for (ScoredSubject subject : facts.subjects(scheme.subject())) {
            (subject.exemption().isPresent() ? exempt : subjects).add(subject);
        }
        Evaluation evaluation = Evaluation.of(scheme, Frame.of(scheme.measures(), subjects, facts));
        return new Scoring(evaluation, cards, facts, subjects, exempt);
    }
}
