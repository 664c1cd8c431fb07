package org.qinglian.scoring.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.qinglian.scoring.fact.Frame;
import org.qinglian.scoring.rule.Mask;
import org.qinglian.scoring.scheme.Scheme;
import org.qinglian.scoring.scheme.ScoreOverride;

/**
 * A compiled scheme at work on a frame (计算): scores every row, or shows one row in full.
 *
 * <p>Immutable and thread-safe; each call has its own work space.
 */
public final class Evaluation {
    /** Rows that fit the processor's cache together with the points of some fifty nodes, and are worth the way to them. */
    private static final int CHUNK = 2000;

    private final CompiledScheme compiled;
    private final Frame frame;

    Evaluation(CompiledScheme compiled, Frame frame) {
        this.compiled = compiled;
        this.frame = frame;
    }

    /**
     * Compiles a scheme that the linter has passed for a frame with a column for each of its measures.
     *
     * @throws ArithmeticException if the numbers of scheme and frame together are beyond the exact range
     */
    public static Evaluation of(Scheme scheme, Frame frame) {
        return new Evaluation(CompiledScheme.of(scheme, frame.layout()), frame);
    }

    public Scheme scheme() {
        return compiled.scheme();
    }

    public Frame frame() {
        return frame;
    }

    /** Scores every row. */
    public Scores scores() {
        return scores(1);
    }

    /**
     * Scores every row by several tasks at once, in the pool of the calling thread or else the common one. The scores are
     * the same whatever their number.
     *
     * @param tasks the number of tasks, 1 or more
     */
    public Scores scores(int tasks) {
        return scores(tasks, compiled.emptyScores(frame.rows()));
    }

    /** Scores every row and keeps for each the items that lost most, by the tasks of {@link #scores(int)}. */
    public Scores scoresWithLosses(int most, int tasks) {
        return scores(tasks, compiled.emptyScores(frame.rows()).keepingLosses(compiled.losses(most, frame.rows())));
    }

    /**
     * The same into the arrays of an earlier result of as many rows by the same compiled scheme, which is gone then: for whoever
     * scores over and over, and leaves no garbage.
     *
     * @throws IllegalArgumentException if the earlier result is of another number of rows
     */
    public Scores scoresInto(Scores earlier, int tasks) {
        if (earlier.rows() != frame.rows()) {
            throw new IllegalArgumentException("Scores: found " + earlier.rows() + " rows; expected " + frame.rows()
                    + ", as many as the frame has.");
        }
        Arrays.fill(earlier.bars(), (byte) 0);
        return scores(tasks, earlier);
    }

    private Scores scores(int tasks, Scores scores) {
        AtomicInteger next = new AtomicInteger();
        IntStream range = IntStream.range(0, Math.max(1, tasks));
        (tasks > 1 ? range.parallel() : range).forEach(task -> work(next, scores));
        return scores;
    }

    private void work(AtomicInteger next, Scores scores) {
        Work work = new Work(compiled, frame, Math.min(CHUNK, Math.max(1, frame.rows())));
        for (int from = next.getAndAdd(CHUNK); from < frame.rows(); from = next.getAndAdd(CHUNK)) {
            work.chunk.move(from, Math.min(CHUNK, frame.rows() - from));
            compiled.score(work, scores, from);
        }
    }

    /** Shows one row in full, by the same computation. */
    public RowTrace trace(int row) {
        Work work = new Work(compiled, frame, 1);
        work.keepRaw();
        work.chunk.move(row, 1);
        Scores scores = compiled.emptyScores(1);
        compiled.score(work, scores, 0);
        Grading grading = compiled.grading();
        return new RowTrace(this, work, row, scores, grading.answers(work), grading.bandAnswers(work));
    }

    /** The overrides whose condition holds in a row, in the order of the scheme; the tree is not evaluated for it. */
    public List<ScoreOverride> overrides(int row) {
        if (scheme().overrides().isEmpty()) {
            return List.of();
        }
        Work work = new Work(compiled, frame, 1);
        work.chunk.move(row, 1);
        List<Byte> answers = compiled.grading().answers(work);
        return IntStream.range(0, answers.size())
                .filter(override -> answers.get(override) == Mask.YES)
                .mapToObj(scheme().overrides()::get)
                .toList();
    }

    BoundNode root() {
        return compiled.root();
    }
}
