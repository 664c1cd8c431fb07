package org.qinglian.scoring.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qinglian.scoring.fact.Frame;
import org.qinglian.scoring.rule.Chunk;

/** Work space of one thread (工作区): the points and the state of every node for the rows of a window. */
final class Work {
    private static final long[] NO_POINTS = {};
    private static final int[] NO_SMALL_POINTS = {};

    final Chunk chunk;

    /** The points of a node, unless they are small. */
    final long[][] points;

    /** The points of a node whose points are small. */
    final int[][] small;

    final byte[][] states;
    final long[] rule;
    final int[] smallRule;
    final byte[] answers;
    final byte[] absent;
    final long[] score;
    final long[] reached;
    final byte[] ceilings;
    final boolean[] forced;

    private int[][] smallLosses = new int[0][];
    private long[][] wideLosses = new long[0][];

    /** The points of every node before cap and floor, of the first row of the window; kept for a trace only. */
    long @Nullable [] raw;

    Work(CompiledScheme scheme, Frame frame, int capacity) {
        List<BoundNode> nodes = scheme.nodes();
        chunk = new Chunk(frame, capacity);
        points = new long[nodes.size()][];
        small = new int[nodes.size()][];
        states = new byte[nodes.size()][];
        for (int node = 0; node < points.length; node++) {
            boolean isSmall = nodes.get(node).isSmall();
            points[node] = isSmall ? NO_POINTS : new long[capacity];
            small[node] = isSmall ? new int[capacity] : NO_SMALL_POINTS;
            states[node] = new byte[capacity];
        }
        rule = new long[capacity];
        smallRule = new int[capacity];
        answers = new byte[capacity];
        absent = new byte[capacity];
        score = new long[capacity];
        reached = new long[capacity];
        ceilings = new byte[capacity];
        forced = new boolean[capacity];
    }

    /** Room for so many losses of every row. */
    int[][] smallLosses(int most) {
        if (smallLosses.length != most) {
            smallLosses = new int[most][rule.length];
        }
        return smallLosses;
    }

    /** The same in 64 bits. */
    long[][] wideLosses(int most) {
        if (wideLosses.length != most) {
            wideLosses = new long[most][rule.length];
        }
        return wideLosses;
    }

    void keepRaw() {
        raw = new long[points.length];
    }

    void noteRaw(BoundNode node) {
        if (raw != null) {
            raw[node.index] = pointsOf(node, 0);
        }
    }

    /** Copies the points of a node in every row of the window to the rows from {@code at}. */
    void copyPoints(BoundNode node, long[] to, int at) {
        if (node.isSmall()) {
            for (int i = 0; i < chunk.length(); i++) {
                to[at + i] = small[node.index][i];
            }
        } else {
            System.arraycopy(points[node.index], 0, to, at, chunk.length());
        }
    }

    /** The points of a node in a row of the window. */
    long pointsOf(BoundNode node, int row) {
        return node.isSmall() ? small[node.index][row] : points[node.index][row];
    }
}
