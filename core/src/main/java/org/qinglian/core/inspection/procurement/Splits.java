package org.qinglian.core.inspection.procurement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.qinglian.core.common.Ref;
import org.qinglian.core.procurement.Lot;
import org.qinglian.core.procurement.Split;

/** The splits that were found (疑似拆分清单), by the lot with which each begins. */
final class Splits {
    private final Map<Ref<Lot>, Split> byFirst = new HashMap<>();
    private final Set<Ref<Lot>> all = new HashSet<>();

    Splits(List<Split> splits) {
        for (Split split : splits) {
            byFirst.put(split.lots().get(0).id(), split);
            split.lots().forEach(lot -> all.add(lot.id()));
        }
    }

    boolean startsWith(Lot lot) {
        return byFirst.containsKey(lot.id());
    }

    Split startingWith(Lot lot) {
        return Objects.requireNonNull(byFirst.get(lot.id()));
    }

    /** Whether a lot is in one of them, wherever it stands. */
    boolean has(Lot lot) {
        return all.contains(lot.id());
    }
}
