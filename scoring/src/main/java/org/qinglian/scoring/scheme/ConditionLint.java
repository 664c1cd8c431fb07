package org.qinglian.scoring.scheme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qinglian.scoring.fact.ColumnKind;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.rule.Condition;

/** Faults of conditions: more than one form, unknown measures, numbers compared with codes. */
final class ConditionLint {
    private final Map<String, Measure> measures;
    private final Set<String> used;
    private final List<SchemeFault> faults;

    ConditionLint(Map<String, Measure> measures, Set<String> used, List<SchemeFault> faults) {
        this.measures = measures;
        this.used = used;
        this.faults = faults;
    }

    void lint(Condition condition, String pointer) {
        long forms = Stream.of(
                        condition.measure().isPresent(),
                        !condition.all().isEmpty(),
                        !condition.any().isEmpty(),
                        condition.not().isPresent())
                .filter(form -> form)
                .count();
        boolean comparesNothing = condition.measure().isEmpty()
                && (!condition.in().isEmpty() || condition.bounds().findAny().isPresent());
        if (forms != 1 || comparesNothing) {
            faults.add(SchemeFault.error(pointer, "scheme.condition-form", Map.of()));
        }
        condition.measure().ifPresent(measure -> comparison(condition, measure, pointer));
        each(condition.all(), pointer + "/all/");
        each(condition.any(), pointer + "/any/");
        condition.not().ifPresent(inner -> lint(inner, pointer + "/not"));
    }

    private void each(List<Condition> conditions, String pointer) {
        for (int i = 0; i < conditions.size(); i++) {
            lint(conditions.get(i), pointer + i);
        }
    }

    private void comparison(Condition condition, String measure, String pointer) {
        measure(measure, pointer + "/measure").ifPresent(known -> {
            boolean codes = !condition.in().isEmpty();
            boolean numbers = condition.bounds().findAny().isPresent();
            boolean fits = known.column() == (codes ? ColumnKind.CODE : ColumnKind.NUMBER);
            if (codes == numbers || !fits) {
                faults.add(SchemeFault.error(pointer, "scheme.condition-column", Map.of("found", measure)));
            }
        });
        condition.bounds().forEach(bound -> NumberLint.lint(bound, pointer, faults));
    }

    Optional<Measure> measure(String name, String pointer) {
        Measure known = measures.get(name);
        used.add(name);
        if (known == null) {
            faults.add(SchemeFault.error(
                    pointer,
                    "scheme.unknown-measure",
                    Map.of("found", name, "expected", String.join(", ", measures.keySet()))));
        }
        return Optional.ofNullable(known);
    }
}
