package org.qinglian.core.responsibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.RecordKind;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Institution;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.OrganizationRegister;

/** A picture while it is being drawn (草图). */
final class ChainSketch {
    private static final String ROOT = "/responsibility/";

    private final ResponsibilityChain chain;
    private final Map<Actor, ChainNode> bodies = new HashMap<>();
    private final Map<String, ChainNode> nodes = new LinkedHashMap<>();
    private final List<ChainEdge> edges = new ArrayList<>();

    ChainSketch(ResponsibilityChain chain, OrganizationRegister organizations) {
        this.chain = chain;
        List<Organization> parties = organizations.organizations();
        for (int i = 0; i < parties.size(); i++) {
            Organization party = parties.get(i);
            body(Actor.of(party), DutyLevel.of(party.level()), party.name(), "/organization/organizations/" + i);
        }
        List<Institution> institutions = organizations.institutions();
        for (int i = 0; i < institutions.size(); i++) {
            Institution institution = institutions.get(i);
            body(Actor.of(institution), DutyLevel.UNIT, institution.name(), "/organization/institutions/" + i);
        }
    }

    ChainPicture picture() {
        nodes();
        duties();
        powers();
        tasks();
        assignments();
        letters();
        return new ChainPicture(List.copyOf(nodes.values()), edges);
    }

    private void body(Actor actor, DutyLevel level, LocalizedText name, String pointer) {
        ChainNode node = new ChainNode(
                key(actor),
                ChainNodeKind.BODY,
                actor.id(),
                Optional.of(level),
                Optional.of(name),
                Optional.of(pointer),
                List.of());
        bodies.putIfAbsent(actor, node);
    }

    private void nodes() {
        ResponsibilityRegister register = chain.register();
        for (int i = 0; i < register.duties().size(); i++) {
            Duty duty = register.duties().get(i);
            node(ChainNodeKind.DUTY, duty.id().id(), duty.level(), duty.title(), ROOT + "duties/" + i);
        }
        for (int i = 0; i < register.powers().size(); i++) {
            Power power = register.powers().get(i);
            node(ChainNodeKind.POWER, power.id().id(), power.level(), power.title(), ROOT + "powers/" + i);
        }
        for (int i = 0; i < register.tasks().size(); i++) {
            TaskItem task = register.tasks().get(i);
            node(ChainNodeKind.TASK, task.id().id(), task.level(), task.title(), ROOT + "tasks/" + i);
        }
    }

    private void node(ChainNodeKind kind, String id, DutyLevel level, LocalizedText title, String pointer) {
        String key = key(kind, id);
        nodes.putIfAbsent(
                key,
                new ChainNode(key, kind, id, Optional.of(level), Optional.of(title), Optional.of(pointer), List.of()));
    }

    private void duties() {
        List<Duty> duties = chain.register().duties();
        for (int i = 0; i < duties.size(); i++) {
            String lower = key(ChainNodeKind.DUTY, duties.get(i).id().id());
            String place = ROOT + "duties/" + i + "/cascadesFrom";
            duties.get(i)
                    .cascadesFrom()
                    .ifPresent(upper -> edge(
                            key(ChainNodeKind.DUTY, upper.id()),
                            lower,
                            ChainEdgeKind.CASCADES,
                            Optional.empty(),
                            place));
        }
    }

    private void powers() {
        List<Power> powers = chain.register().powers();
        for (int i = 0; i < powers.size(); i++) {
            Power power = powers.get(i);
            for (int j = 0; j < power.duties().size(); j++) {
                edge(
                        key(ChainNodeKind.POWER, power.id().id()),
                        key(ChainNodeKind.DUTY, power.duties().get(j).id()),
                        ChainEdgeKind.MATCHED_BY,
                        Optional.empty(),
                        ROOT + "powers/" + i + "/duties/" + j);
            }
        }
    }

    private void tasks() {
        List<TaskItem> tasks = chain.register().tasks();
        for (int i = 0; i < tasks.size(); i++) {
            TaskItem task = tasks.get(i);
            String place = ROOT + "tasks/" + i;
            String key = key(ChainNodeKind.TASK, task.id().id());
            edge(
                    key(ChainNodeKind.DUTY, task.duty().id()),
                    key,
                    ChainEdgeKind.WORKED_OFF_BY,
                    Optional.empty(),
                    place + "/duty");
            task.parent()
                    .ifPresent(parent -> edge(
                            key(ChainNodeKind.TASK, parent.id()),
                            key,
                            ChainEdgeKind.DECOMPOSED_INTO,
                            Optional.empty(),
                            place + "/parent"));
            for (int j = 0; j < task.parts().size(); j++) {
                TaskPart part = task.parts().get(j);
                edge(key, party(part.actor()), ChainEdgeKind.TAKEN_ON_BY, label(part.role()), place + "/parts/" + j);
            }
        }
    }

    private void assignments() {
        List<Assignment> assignments = chain.register().assignments();
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            if (assignment.during().contains(chain.asOf())) {
                edge(
                        key(ChainNodeKind.DUTY, assignment.duty().id()),
                        party(assignment.holder()),
                        ChainEdgeKind.HELD_BY,
                        label(assignment.role()),
                        ROOT + "assignments/" + i);
            }
        }
    }

    private void letters() {
        List<ResponsibilityLetter> letters = chain.register().letters();
        for (int i = 0; i < letters.size(); i++) {
            ResponsibilityLetter letter = letters.get(i);
            if (letter.term().contains(chain.asOf())) {
                edge(
                        party(letter.issuer()),
                        party(letter.recipient()),
                        ChainEdgeKind.SIGNS_WITH,
                        Optional.empty(),
                        ROOT + "letters/" + i);
            }
        }
    }

    private void edge(String from, String to, ChainEdgeKind kind, Optional<LocalizedText> label, String pointer) {
        if (nodes.containsKey(from) && nodes.containsKey(to)) {
            edges.add(new ChainEdge(from, to, kind, label, pointer, List.of()));
        }
    }

    private static Optional<LocalizedText> label(Coded role) {
        return Optional.of(role.label());
    }

    /** The key of a party, whose node is drawn when it is first met. */
    private String party(Actor actor) {
        Actor known = chain.known(actor);
        String key = key(known);
        nodes.computeIfAbsent(key, absent -> bodies.getOrDefault(known, unnamed(known)));
        return key;
    }

    private static ChainNode unnamed(Actor actor) {
        ChainNodeKind kind = actor.isPerson() ? ChainNodeKind.PERSON : ChainNodeKind.BODY;
        return new ChainNode(
                key(actor), kind, actor.id(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    private static String key(Actor actor) {
        return RecordKind.of(actor.type()).code() + "/" + actor.id();
    }

    private static String key(ChainNodeKind kind, String id) {
        return kind.code() + "/" + id;
    }
}
