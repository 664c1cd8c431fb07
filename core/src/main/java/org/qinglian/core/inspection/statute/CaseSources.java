package org.qinglian.core.inspection.statute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.statute.RuleCase;

/** The sources of cases of an inspector (适用对象来源集合): each source is asked once an inspection, however many rules ask. */
final class CaseSources {
    private final List<CaseSource> sources;

    CaseSources(List<CaseSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** The cases of an inspection, by set of sources and by kind. */
    private static final class Cases {
        private final Map<CaseSources, Map<String, List<RuleCase>>> bySources = new HashMap<>();
    }

    /** The cases of a kind that a programme holds. */
    List<RuleCase> cases(Inspected inspected, String kind) {
        return inspected
                .shared(Cases.class, any -> new Cases())
                .bySources
                .computeIfAbsent(this, sources -> sources.collect(inspected))
                .getOrDefault(kind, List.of());
    }

    private Map<String, List<RuleCase>> collect(Inspected inspected) {
        Map<String, List<RuleCase>> byKind = new HashMap<>();
        sources.forEach(source -> source.each(
                inspected,
                made -> byKind.computeIfAbsent(made.kind().code(), any -> new ArrayList<>())
                        .add(made)));
        return byKind;
    }
}
