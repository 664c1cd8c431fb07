package org.qinglian.scoring.evaluation;

import org.jspecify.annotations.Nullable;
import org.qinglian.scoring.rule.Binding;
import org.qinglian.scoring.rule.Chunk;

/** Work space of one thread (工作区): the points and the state of every node for the rows of a window. */
final class Work {
    final Chunk chunk;
    final long[][] points;
    final byte[][] states;
    final long[] rule;
    final byte[] answers;
    final byte[] absent;

    /** The points of every node before cap and floor; kept for a trace only. */
    long @Nullable [][] raw;

    Work(Binding binding, int nodes, int capacity) {
        chunk = new Chunk(binding, capacity);
        points = new long[nodes][capacity];
        states = new byte[nodes][capacity];
        rule = new long[capacity];
        answers = new byte[capacity];
        absent = new byte[capacity];
    }

    void keepRaw() {
        raw = new long[points.length][rule.length];
    }

    void noteRaw(int node) {
        if (raw != null) {
            System.arraycopy(points[node], 0, raw[node], 0, chunk.length());
        }
    }
}
