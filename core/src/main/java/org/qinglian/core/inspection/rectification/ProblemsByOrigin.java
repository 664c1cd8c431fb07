package org.qinglian.core.inspection.rectification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.common.Ref;
import org.qinglian.core.rectification.LifeMeeting;
import org.qinglian.core.rectification.ProblemItem;
import org.qinglian.core.rectification.Supervision;

/** The problems that name a record as their origin (问题来源索引): worked out once an inspection. */
final class ProblemsByOrigin {
    private final Map<Ref<LifeMeeting>, List<ProblemItem>> meetings = new HashMap<>();
    private final Map<Ref<Supervision>, List<ProblemItem>> supervisions = new HashMap<>();

    private ProblemsByOrigin(List<ProblemItem> problems) {
        for (ProblemItem problem : problems) {
            problem.origin().ifPresent(origin -> {
                origin.meeting().ifPresent(meeting -> add(meetings, meeting, problem));
                origin.supervision().ifPresent(supervision -> add(supervisions, supervision, problem));
            });
        }
    }

    static ProblemsByOrigin of(Inspected inspected) {
        return inspected.shared(
                ProblemsByOrigin.class,
                whole -> new ProblemsByOrigin(whole.programme().rectification().problems()));
    }

    List<ProblemItem> of(LifeMeeting meeting) {
        return meetings.getOrDefault(meeting.id(), List.of());
    }

    List<ProblemItem> of(Supervision supervision) {
        return supervisions.getOrDefault(supervision.id(), List.of());
    }

    private static <K> void add(Map<K, List<ProblemItem>> index, K key, ProblemItem problem) {
        index.computeIfAbsent(key, each -> new ArrayList<>()).add(problem);
    }
}
