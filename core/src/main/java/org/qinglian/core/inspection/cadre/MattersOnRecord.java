package org.qinglian.core.inspection.cadre;

import java.util.HashSet;
import java.util.Set;
import org.qinglian.core.check.Inspected;

/**
 * The matters in which a case is on record (已立案事项): of accountability, or one that led to a decision on a sanction.
 *
 * @param numbers their numbers
 */
record MattersOnRecord(Set<String> numbers) {
    static MattersOnRecord of(Inspected inspected) {
        return inspected.shared(MattersOnRecord.class, whole -> {
            Set<String> numbers = new HashSet<>();
            whole.programme().discipline().decisions().forEach(decision -> numbers.add(decision.matter()));
            whole.programme()
                    .accountability()
                    .cases()
                    .forEach(held -> held.matter().ifPresent(numbers::add));
            return new MattersOnRecord(numbers);
        });
    }
}
