package org.qinglian.scoring.evaluation;

import java.util.Iterator;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.qinglian.scoring.fact.Frame;

/**
 * Scores block after block of subjects (分块计分), so that as many can be scored as there are, in the memory of one block.
 *
 * <pre>{@code
 * long scored = new BlockScorer(compiled)
 *         .inTasks(2)
 *         .keepingLosses(3)
 *         .tellingProgress(done -> log.info("{} subjects", done))
 *         .score(blocks, (block, scores) -> write(block, scores));
 * }</pre>
 *
 * <p>Immutable and thread-safe. The blocks are taken and given in their order; the tasks share each of them.
 */
public final class BlockScorer {
    private final CompiledScheme compiled;
    private final int tasks;
    private final int losses;
    private final LongConsumer progress;

    /** A scorer by one task that keeps no losses. */
    public BlockScorer(CompiledScheme compiled) {
        this(compiled, 1, 0, done -> {});
    }

    private BlockScorer(CompiledScheme compiled, int tasks, int losses, LongConsumer progress) {
        this.compiled = compiled;
        this.tasks = tasks;
        this.losses = losses;
        this.progress = progress;
    }

    /** The same by several tasks at once; see {@link Evaluation#scores(int)}. */
    public BlockScorer inTasks(int number) {
        return new BlockScorer(compiled, number, losses, progress);
    }

    /** The same, and of each subject the items that lost most are kept. */
    public BlockScorer keepingLosses(int most) {
        return new BlockScorer(compiled, tasks, most, progress);
    }

    /** The same, and after each block it tells how many subjects are scored. */
    public BlockScorer tellingProgress(LongConsumer listener) {
        return new BlockScorer(compiled, tasks, losses, listener);
    }

    /**
     * Scores blocks of any size.
     *
     * @param blocks the blocks; the arrays of one may be those of the block before
     * @param sink takes each block with its scores before the next block is taken; the arrays of the scores may be those of the
     *     block before
     * @return the number of subjects
     * @throws IllegalArgumentException if a block is not of the layout for which the scheme was compiled; those before it
     *     have been scored
     */
    public long score(Iterator<Frame> blocks, BiConsumer<Frame, Scores> sink) {
        long done = 0;
        @Nullable Scores scores = null;
        while (blocks.hasNext()) {
            Frame block = blocks.next();
            scores = score(compiled.on(block), scores);
            sink.accept(block, scores);
            done += block.rows();
            progress.accept(done);
        }
        return done;
    }

    private Scores score(Evaluation evaluation, @Nullable Scores before) {
        if (before != null && before.rows() == evaluation.frame().rows()) {
            return evaluation.scoresInto(before, tasks);
        }
        return losses > 0 ? evaluation.scoresWithLosses(losses, tasks) : evaluation.scores(tasks);
    }
}
