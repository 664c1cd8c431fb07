package org.qinglian.core.inspection.accountability;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.accountability.AccountabilityCase;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Actor;

/** For one matter, one object is held to account in one case (一事重复问责), by whichever record the person is named. */
final class DuplicateCase implements Check {
    /** One matter and one object. */
    private record Key(String matter, Actor object) {}

    @Override
    public String id() {
        return "accountability.duplicate-case";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.assumption("一事一主体一问责"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Map<Key, AccountabilityCase> seen = new HashMap<>();
        AccountabilityCollections.CASES.forEach(inspected, (each, pointer) -> {
            if (each.matter().isEmpty() || each.isTerminated(inspected.asOf())) {
                return;
            }
            Key key = new Key(each.matter().get(), inspected.people().known(each.object()));
            AccountabilityCase first = seen.putIfAbsent(key, each);
            if (first == null) {
                verdicts.met();
            } else {
                verdicts.notMet(each, pointer + "/matter", Map.of("found", key.matter(), "other", first.id()));
            }
        });
    }
}
