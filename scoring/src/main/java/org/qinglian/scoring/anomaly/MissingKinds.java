package org.qinglian.scoring.anomaly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.qinglian.scoring.fact.Event;
import org.qinglian.scoring.fact.ScoredSubject;

/** A unit without any record of a kind that its peers have (漏录或选择性记录). */
final class MissingKinds implements Detector {
    private static final String CODE = "anomaly.missing-kind";

    @Override
    public void detect(Look look, Findings findings) {
        int small = 0;
        for (Map<String, Set<String>> peers : peerGroups(look).values()) {
            if (peers.size() <= look.norms().leastPeers()) {
                small += peers.size();
            } else {
                compare(peers, look.norms(), findings);
            }
        }
        if (small > 0) {
            findings.unassessed(
                    CODE,
                    "unassessed.few-peers",
                    Map.of("count", small, "least", look.norms().leastPeers()));
        }
        long apart = look.scoring().subjects().stream()
                .filter(subject -> look.unit(subject).isEmpty())
                .count();
        if (apart > 0) {
            findings.unassessed(
                    CODE,
                    "unassessed.no-unit",
                    Map.of("count", apart, "attribute", look.norms().unitOfPersons()));
        }
    }

    /** The kinds of events that each unit has on record, by groups of peers. */
    private static Map<String, Map<String, Set<String>>> peerGroups(Look look) {
        Optional<String> attribute = look.scoring().scheme().outcome().peerGroup();
        Map<String, Map<String, Set<String>>> groups = new TreeMap<>();
        look.units().forEach((unit, subjects) -> {
            Map<String, String> attributes = subjects.get(0).attributes();
            String group =
                    attribute.map(name -> attributes.getOrDefault(name, "")).orElse("");
            groups.computeIfAbsent(group, name -> new LinkedHashMap<>()).put(unit, kinds(subjects, look));
        });
        return groups;
    }

    private static Set<String> kinds(List<ScoredSubject> subjects, Look look) {
        Set<String> kinds = new TreeSet<>();
        for (ScoredSubject subject : subjects) {
            look.scoring().facts().events(subject.id()).stream()
                    .map(Event::kind)
                    .forEach(kinds::add);
        }
        return kinds;
    }

    private static void compare(Map<String, Set<String>> peers, AnomalyNorms norms, Findings findings) {
        Set<String> all = new TreeSet<>();
        peers.values().forEach(all::addAll);
        for (String kind : all) {
            List<String> lacking = new ArrayList<>();
            peers.forEach((unit, kinds) -> {
                if (!kinds.contains(kind)) {
                    lacking.add(unit);
                }
            });
            int having = peers.size() - lacking.size();
            if (!lacking.isEmpty() && Look.reaches(having, peers.size() - 1L, norms.peersShare())) {
                findings.found(
                        CODE,
                        Map.of("kind", kind, "count", lacking.size(), "having", having, "peers", peers.size() - 1),
                        lacking,
                        List.of());
            }
        }
    }
}
