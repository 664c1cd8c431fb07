package org.qinglian.scoring.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qinglian.scoring.fact.Frame;
import org.qinglian.scoring.rule.Binding;
import org.qinglian.scoring.rule.Mask;
import org.qinglian.scoring.scheme.Group;
import org.qinglian.scoring.scheme.Item;
import org.qinglian.scoring.scheme.Node;
import org.qinglian.scoring.scheme.Scheme;
import org.qinglian.scoring.scheme.ScoreOverride;

/**
 * A scheme bound to a frame (计算): scores every row, or shows one row in full.
 *
 * <p>Immutable and thread-safe; each call has its own work space.
 */
public final class Evaluation {
    /** Rows that fit the processor's cache together with the points of some fifty nodes. */
    private static final int CHUNK = 1024;

    private final Scheme scheme;
    private final Frame frame;
    private final Binding binding;
    private final List<BoundNode> nodes = new ArrayList<>();
    private final BoundNode root;
    private final Grading grading;

    private Evaluation(Scheme scheme, Frame frame) {
        this.scheme = scheme;
        this.frame = frame;
        this.binding = new Binding(frame, scheme.arithmeticOrStandard());
        this.root = bind(scheme.score(), new HashMap<>());
        this.grading = new Grading(scheme, root.scale(), binding);
    }

    /**
     * Binds a scheme that the linter has passed to a frame with a column for each of its measures.
     *
     * @throws ArithmeticException if the numbers of scheme and frame together are beyond the exact range
     */
    public static Evaluation of(Scheme scheme, Frame frame) {
        return new Evaluation(scheme, frame);
    }

    private BoundNode bind(Node node, Map<String, BoundNode> bound) {
        BoundNode result;
        if (node instanceof Group group) {
            List<BoundNode> children = new ArrayList<>();
            for (Node child : group.children()) {
                children.add(bind(child, bound));
            }
            @Nullable
            BoundNode gateNode =
                    group.gate().map(gate -> bound.get(gate.node())).orElse(null);
            result = new BoundGroup(group, nodes.size(), binding, children, gateNode);
        } else {
            result = new BoundItem((Item) node, nodes.size(), binding, scheme.measures());
        }
        nodes.add(result);
        bound.put(node.id(), result);
        return result;
    }

    public Scheme scheme() {
        return scheme;
    }

    public Frame frame() {
        return frame;
    }

    /** Scores every row. */
    public Scores scores() {
        Scores scores = emptyScores(frame.rows());
        Work work = new Work(binding, nodes.size(), Math.min(CHUNK, Math.max(1, frame.rows())));
        for (int from = 0; from < frame.rows(); from += CHUNK) {
            score(work, from, Math.min(CHUNK, frame.rows() - from));
            grading.grade(work, root, scores, from);
        }
        return scores;
    }

    /** Shows one row in full, by the same computation. */
    public RowTrace trace(int row) {
        Work work = new Work(binding, nodes.size(), 1);
        work.keepRaw();
        score(work, row, 1);
        Scores scores = emptyScores(1);
        grading.grade(work, root, scores, 0);
        return new RowTrace(this, work, row, scores, grading.answers(work), grading.bandAnswers(work));
    }

    /** The overrides whose condition holds in a row, in the order of the scheme; the tree is not evaluated for it. */
    public List<ScoreOverride> overrides(int row) {
        if (scheme.overrides().isEmpty()) {
            return List.of();
        }
        Work work = new Work(binding, 0, 1);
        work.chunk.move(row, 1);
        List<Byte> answers = grading.answers(work);
        return IntStream.range(0, answers.size())
                .filter(override -> answers.get(override) == Mask.YES)
                .mapToObj(scheme.overrides()::get)
                .toList();
    }

    private void score(Work work, int from, int rows) {
        work.chunk.move(from, rows);
        root.evaluate(work);
    }

    private Scores emptyScores(int rows) {
        long[] open = scheme.outcome().quotas().isEmpty() ? null : new long[rows];
        return new Scores(
                new long[rows],
                root.scale(),
                new boolean[rows],
                new byte[rows],
                new byte[rows],
                open,
                scheme.outcome());
    }

    BoundNode root() {
        return root;
    }
}
