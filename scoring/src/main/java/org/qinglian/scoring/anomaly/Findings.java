package org.qinglian.scoring.anomaly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.qinglian.core.common.LocalizedMessage;

/** Gathers what detectors find (发现汇总). */
final class Findings {
    private final List<Anomaly> found = new ArrayList<>();
    private final List<Unassessed> unassessed = new ArrayList<>();

    /** Something that looks wrong; what cannot be told from it stands under its code and {@code .untold}. */
    void found(String code, Map<String, ?> arguments, Collection<String> units, Collection<String> records) {
        found.add(new Anomaly(
                message(code, arguments),
                List.copyOf(units),
                List.copyOf(records),
                message(code + ".untold", arguments)));
    }

    /** Something about the scoring as a whole. */
    void found(String code, Map<String, ?> arguments) {
        found(code, arguments, List.of(), List.of());
    }

    void unassessed(String code, String reason, Map<String, ?> arguments) {
        unassessed.add(new Unassessed(code, message(reason, arguments)));
    }

    AnomalyReport report() {
        return new AnomalyReport(found, unassessed);
    }

    private static LocalizedMessage message(String code, Map<String, ?> arguments) {
        return AnomalyMessages.messages().message(code, arguments);
    }
}
