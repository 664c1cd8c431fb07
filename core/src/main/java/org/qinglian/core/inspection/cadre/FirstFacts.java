package org.qinglian.core.inspection.cadre;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.qinglian.core.cadre.ConductFact;
import org.qinglian.core.cadre.ConductFactKind;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * Of facts that are the same but for their identifier, the first on record (重复事实).
 *
 * @param first the identifier of the first one, by what makes facts the same
 */
record FirstFacts(Map<Key, Ref<ConductFact>> first) {
    /** What makes two facts the same: subject, day, kind and source. */
    record Key(Actor subject, LocalDate on, ConductFactKind kind, String source) {}

    static FirstFacts of(Inspected inspected) {
        return inspected.shared(FirstFacts.class, whole -> {
            Map<Key, Ref<ConductFact>> first = new HashMap<>();
            whole.programme().cadre().facts().forEach(fact -> first.putIfAbsent(key(fact, whole), fact.id()));
            return new FirstFacts(first);
        });
    }

    /** The identifier of the first fact that is the same; its own if there is none before it. */
    Ref<ConductFact> of(ConductFact fact, Inspected inspected) {
        return first.getOrDefault(key(fact, inspected), fact.id());
    }

    private static Key key(ConductFact fact, Inspected inspected) {
        return new Key(inspected.people().known(fact.subject()), fact.on(), fact.kind(), fact.source());
    }
}
