package org.qinglian.core.common;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Who stands above whom among the records of one type (层级关系): a forest, as far as they are in order.
 *
 * <p>Bad data is answered, never run after for ever: a record whose parent is not on record is a root, and records that stand
 * above themselves are {@linkplain #circular() named}; whatever stands in a circle or hangs from one has no depth. Of two
 * records with one identifier the first counts. Building it and each walk are linear; {@link #isAbove} is constant in a tree.
 *
 * <p>Immutable and thread-safe. A subclass says for one type what is above what.
 *
 * @param <T> the type of record
 */
public abstract class Hierarchy<T extends Identified<T>> {
    private static final int NONE = -1;

    private final List<T> records = new ArrayList<>();
    private final Map<Ref<T>, Integer> numbers = new HashMap<>();
    private final int[] parent;
    private final int[] firstChild;
    private final int[] nextSibling;

    /** The records from the roots down, those below one directly after it; what hangs from a circle is not among them. */
    private final int[] order;

    private final int[] position;
    private final int[] size;
    private final int[] depth;
    private final BitSet circular = new BitSet();

    protected Hierarchy(Iterable<T> all, Function<T, Optional<Ref<T>>> above) {
        for (T each : all) {
            if (numbers.putIfAbsent(each.id(), records.size()) == null) {
                records.add(each);
            }
        }
        parent = filled(NONE);
        firstChild = filled(NONE);
        nextSibling = filled(NONE);
        position = filled(NONE);
        depth = filled(0);
        size = filled(1);
        link(above);
        order = walkDown();
        for (int i = order.length - 1; i >= 0; i--) {
            int record = order[i];
            if (parent[record] != NONE) {
                size[parent[record]] += size[record];
            }
        }
        findCircles();
    }

    private int[] filled(int value) {
        int[] array = new int[records.size()];
        Arrays.fill(array, value);
        return array;
    }

    /** From the last record to the first, so that the children of each come out in the order of the register. */
    private void link(Function<T, Optional<Ref<T>>> above) {
        for (int i = records.size() - 1; i >= 0; i--) {
            parent[i] = above.apply(records.get(i)).map(this::number).orElse(NONE);
            if (parent[i] != NONE) {
                nextSibling[i] = firstChild[parent[i]];
                firstChild[parent[i]] = i;
            }
        }
    }

    private int[] walkDown() {
        int[] reached = new int[records.size()];
        int count = 0;
        for (int root = 0; root < records.size(); root++) {
            int at = parent[root] == NONE ? root : NONE;
            while (at != NONE) {
                position[at] = count;
                reached[count++] = at;
                at = next(at, root);
            }
        }
        return Arrays.copyOf(reached, count);
    }

    /** What comes after a record on the walk below a root. */
    private int next(int record, int root) {
        if (firstChild[record] != NONE) {
            depth[firstChild[record]] = depth[record] + 1;
            return firstChild[record];
        }
        for (int at = record; at != root; at = parent[at]) {
            if (nextSibling[at] != NONE) {
                depth[nextSibling[at]] = depth[at];
                return nextSibling[at];
            }
        }
        return NONE;
    }

    private void findCircles() {
        int[] walk = filled(NONE);
        for (int start = 0; start < records.size(); start++) {
            int at = start;
            while (position[at] == NONE && walk[at] == NONE) {
                walk[at] = start;
                at = parent[at];
            }
            if (position[at] == NONE && walk[at] == start) { // met on this very walk: a new circle
                for (int member = at; !circular.get(member); member = parent[member]) {
                    circular.set(member);
                }
            }
        }
    }

    private int number(Ref<T> ref) {
        return numbers.getOrDefault(ref, NONE);
    }

    /** The record of an identifier. */
    public Optional<T> find(Ref<T> ref) {
        return record(number(ref));
    }

    private Optional<T> record(int number) {
        return number == NONE ? Optional.empty() : Optional.of(records.get(number));
    }

    /** The record directly above, if it is on record. */
    public Optional<T> parent(Ref<T> ref) {
        int number = number(ref);
        return number == NONE ? Optional.empty() : record(parent[number]);
    }

    /** The records directly below, in the order of the register. */
    public List<T> children(Ref<T> ref) {
        List<T> children = new ArrayList<>();
        int number = number(ref);
        for (int child = number == NONE ? NONE : firstChild[number]; child != NONE; child = nextSibling[child]) {
            children.add(records.get(child));
        }
        return children;
    }

    /** The records above, nearest first, each once; a record is not above itself even in a circle. */
    public List<T> ancestors(Ref<T> ref) {
        List<T> ancestors = new ArrayList<>();
        int number = number(ref);
        BitSet met = new BitSet();
        int at = number;
        while (at != NONE && !met.get(at)) {
            met.set(at);
            if (at != number) {
                ancestors.add(records.get(at));
            }
            at = parent[at];
        }
        return ancestors;
    }

    /** The records below, those of a child before the next child, each once; a record is not below itself even in a circle. */
    public List<T> descendants(Ref<T> ref) {
        List<T> descendants = new ArrayList<>();
        int number = number(ref);
        if (number == NONE) {
            return descendants;
        }
        if (position[number] != NONE) {
            for (int i = position[number] + 1; i < position[number] + size[number]; i++) {
                descendants.add(records.get(order[i]));
            }
            return descendants;
        }
        BitSet met = new BitSet();
        met.set(number);
        List<Integer> open = new ArrayList<>(List.of(number));
        while (!open.isEmpty()) {
            int at = open.remove(open.size() - 1);
            if (at != number) {
                descendants.add(records.get(at));
            }
            List<Integer> below = new ArrayList<>();
            for (int child = firstChild[at]; child != NONE; child = nextSibling[child]) {
                if (!met.get(child)) {
                    met.set(child);
                    below.add(0, child);
                }
            }
            open.addAll(below);
        }
        return descendants;
    }

    /** Whether {@code upper} stands somewhere above {@code lower}; each in a circle stands above each other, none above itself. */
    public boolean isAbove(Ref<T> upper, Ref<T> lower) {
        int above = number(upper);
        int below = number(lower);
        if (above == NONE || below == NONE || above == below) {
            return false;
        }
        if (position[below] != NONE) {
            return position[above] != NONE
                    && position[above] < position[below]
                    && position[below] < position[above] + size[above];
        }
        return ancestors(lower).contains(records.get(above));
    }

    /** The number of records above: 0 for a root; empty where there is no top, and for what is not on record. */
    public OptionalInt depth(Ref<T> ref) {
        int number = number(ref);
        return number == NONE || position[number] == NONE ? OptionalInt.empty() : OptionalInt.of(depth[number]);
    }

    /** The records that have none above them on record, in the order of the register. */
    public List<T> roots() {
        List<T> roots = new ArrayList<>();
        for (int i = 0; i < parent.length; i++) {
            if (parent[i] == NONE) {
                roots.add(records.get(i));
            }
        }
        return roots;
    }

    /** Every record that stands above itself (循环), in the order of the register. */
    public List<T> circular() {
        List<T> all = new ArrayList<>();
        circular.stream().forEach(number -> all.add(records.get(number)));
        return all;
    }

    /** Whether a record stands above itself; what merely hangs from a circle does not. */
    public boolean isCircular(Ref<T> ref) {
        int number = number(ref);
        return number != NONE && circular.get(number);
    }
}
