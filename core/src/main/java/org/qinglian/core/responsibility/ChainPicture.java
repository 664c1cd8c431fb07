package org.qinglian.core.responsibility;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.qinglian.core.common.Copy;
import org.qinglian.core.organization.OrganizationRegister;

/**
 * A chain as a picture (责任链图), ready to be drawn: nodes with their level, kind and title, edges with their kind, and on both
 * the checks that fail there.
 *
 * <p>Nodes stand in the order of the register, duties first, then powers, tasks and the parties in the order in which they
 * are met; edges follow the order of the records that state them. An edge to a record that does not exist is left out.
 *
 * @param nodes the nodes
 * @param edges the edges
 */
public record ChainPicture(List<ChainNode> nodes, List<ChainEdge> edges) {
    public ChainPicture {
        nodes = Copy.list(nodes);
        edges = Copy.list(edges);
    }

    /**
     * The picture of a chain.
     *
     * @param organizations gives the names and levels of the bodies in it
     */
    public static ChainPicture of(ResponsibilityChain chain, OrganizationRegister organizations) {
        return new ChainSketch(chain, organizations).picture();
    }

    /** The picture with these marks: each on the edge or node whose place is nearest above it; others are left out. */
    public ChainPicture marked(Collection<ChainMark> marks) {
        Set<String> places = new HashSet<>();
        nodes.forEach(node -> node.pointer().ifPresent(places::add));
        edges.forEach(edge -> places.add(edge.pointer()));
        Map<String, Set<String>> failing = new HashMap<>();
        for (ChainMark mark : marks) {
            String place = mark.pointer();
            while (!place.isEmpty() && !places.contains(place)) {
                place = place.substring(0, Math.max(0, place.lastIndexOf('/')));
            }
            failing.computeIfAbsent(place, absent -> new TreeSet<>()).add(mark.check());
        }
        failing.remove("");
        return new ChainPicture(
                nodes.stream()
                        .map(node -> node.marked(checks(failing, node.pointer().orElse(""))))
                        .toList(),
                edges.stream()
                        .map(edge -> edge.marked(checks(failing, edge.pointer())))
                        .toList());
    }

    private static List<String> checks(Map<String, Set<String>> failing, String pointer) {
        return List.copyOf(failing.getOrDefault(pointer, Set.of()));
    }
}
