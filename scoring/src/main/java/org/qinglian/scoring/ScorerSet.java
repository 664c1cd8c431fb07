package org.qinglian.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qinglian.core.document.DocumentException;
import org.qinglian.core.document.Location;
import org.qinglian.core.document.Problem;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.scheme.Delegation;
import org.qinglian.scoring.scheme.Scheme;

/**
 * Schemes that read each other's results (成套办法), scored in the order that this asks for: a department's scheme first, then
 * the index that converts its score.
 *
 * <p>Immutable and thread-safe.
 */
public final class ScorerSet {
    private final List<Scorer> scorers;

    private ScorerSet(List<Scorer> scorers) {
        this.scorers = List.copyOf(scorers);
    }

    /**
     * Scorers for schemes of different identifiers, all of one period.
     *
     * @throws DocumentException with circles in which schemes read each other's results, so many that every scheme in one is
     *     named; or with every fault of a scheme
     * @throws IllegalArgumentException if two have one identifier, for then nobody could say whose result is read
     */
    public static ScorerSet of(Collection<Scheme> schemes) {
        Set<String> ids = new HashSet<>();
        for (Scheme scheme : schemes) {
            if (!ids.add(scheme.id())) {
                throw new IllegalArgumentException(
                        "Scheme '" + scheme.id() + "' is given twice; expected schemes of different identifiers.");
            }
        }
        Delegation delegation = Delegation.of(schemes);
        List<Problem> circles = new ArrayList<>();
        delegation
                .circles()
                .forEach((id, fault) ->
                        circles.add(new Problem(fault.severity(), Location.of(id, fault.pointer()), fault.message())));
        if (!circles.isEmpty()) {
            throw new DocumentException(circles);
        }
        return new ScorerSet(delegation.inOrder().stream().map(Scorer::of).toList());
    }

    /**
     * The scores by the identifier of the scheme, in the order of scoring; each scheme sees the results of those before it.
     * A result that the facts hold already, such as one that was corrected after an objection, counts in place of the one that
     * is scored here, as the first of two readings does.
     *
     * @throws IllegalArgumentException if the facts are of a period of another length
     */
    public Map<String, Scoring> score(Facts facts) {
        Map<String, Scoring> scorings = new LinkedHashMap<>();
        Facts known = facts;
        for (Scorer scorer : scorers) {
            Scoring scoring = scorer.score(known);
            scorings.put(scorer.scheme().id(), scoring);
            Facts.Builder more = known.toBuilder();
            scoring.asReadings().forEach(more::add);
            known = more.build();
        }
        return Collections.unmodifiableMap(scorings);
    }
}
