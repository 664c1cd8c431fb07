package org.qinglian.scoring.fact;

import java.util.Map;

/** Which events a measure counts. */
final class EventFilter {
    private EventFilter() {}

    static boolean matches(Event event, Map<String, String> where) {
        for (Map.Entry<String, String> wanted : where.entrySet()) {
            if (!wanted.getValue().equals(event.attributes().get(wanted.getKey()))) {
                return false;
            }
        }
        return true;
    }
}
