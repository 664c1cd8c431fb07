package org.qinglian.scoring.evaluation;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qinglian.core.common.Copy;
import org.qinglian.scoring.fact.Frame;
import org.qinglian.scoring.fact.Layout;
import org.qinglian.scoring.rule.Binding;
import org.qinglian.scoring.scheme.Group;
import org.qinglian.scoring.scheme.Item;
import org.qinglian.scoring.scheme.Node;
import org.qinglian.scoring.scheme.Scheme;

/**
 * A scheme made ready for columns of one layout (编译方案): every measure, code and bound looked up, every number at its
 * scale. It scores one subject or a hundred million, and holds none of them.
 *
 * <p>Immutable and thread-safe. It is serialisable: see {@link CompiledForm}.
 */
public final class CompiledScheme implements Serializable {
    private final transient Scheme scheme;
    private final transient Layout layout;
    private final transient List<BoundNode> nodes;
    private final transient BoundNode root;
    private final transient Grading grading;
    private final transient LossRanking losses;

    private CompiledScheme(Scheme scheme, Layout layout) {
        this.scheme = scheme;
        this.layout = layout;
        Binding binding = new Binding(layout, scheme.arithmeticOrStandard());
        List<BoundNode> all = new ArrayList<>();
        this.root = bind(scheme.score(), binding, all, new HashMap<>());
        this.nodes = Copy.list(all);
        this.grading = new Grading(scheme, root.scale(), binding);
        this.losses = new LossRanking(root);
    }

    /**
     * Compiles a scheme that the linter has passed for a layout with a column for each of its measures.
     *
     * @throws ArithmeticException if the numbers of scheme and layout together are beyond the exact range
     */
    public static CompiledScheme of(Scheme scheme, Layout layout) {
        return new CompiledScheme(scheme, layout);
    }

    private BoundNode bind(Node node, Binding binding, List<BoundNode> all, Map<String, BoundNode> bound) {
        BoundNode result;
        if (node instanceof Group group) {
            List<BoundNode> children = new ArrayList<>();
            for (Node child : group.children()) {
                children.add(bind(child, binding, all, bound));
            }
            @Nullable
            BoundNode gateNode =
                    group.gate().map(gate -> bound.get(gate.node())).orElse(null);
            result = new BoundGroup(group, all.size(), binding, children, gateNode);
        } else {
            result = new BoundItem((Item) node, all.size(), binding, scheme.measures());
        }
        all.add(result);
        bound.put(node.id(), result);
        return result;
    }

    public Scheme scheme() {
        return scheme;
    }

    /** The columns for which it was compiled. */
    public Layout layout() {
        return layout;
    }

    /** The decimals of the scores. */
    public int scale() {
        return root.scale();
    }

    /**
     * The scheme at work on a frame.
     *
     * @throws IllegalArgumentException if the frame is not of the layout for which it was compiled
     */
    public Evaluation on(Frame frame) {
        layout.require(frame);
        return new Evaluation(this, frame);
    }

    /** A scorer of one subject at a time, for one thread. */
    public SingleScorer single() {
        return new SingleScorer(this);
    }

    /** Every node, parts before wholes. */
    List<BoundNode> nodes() {
        return nodes;
    }

    BoundNode root() {
        return root;
    }

    Grading grading() {
        return grading;
    }

    /** Points, state and grade of the rows of the window, to the rows of {@code scores} from {@code at}. */
    void score(Work work, Scores scores, int at) {
        root.evaluate(work);
        grading.grade(work, root, scores, at);
        scores.losses().ifPresent(kept -> losses.rank(work, kept, at));
    }

    /**
     * Room for the losses of rows.
     *
     * @throws ArithmeticException if they are beyond the exact range
     */
    Losses losses(int most, int rows) {
        return losses.losses(most, rows);
    }

    Scores emptyScores(int rows) {
        return Scores.empty(rows, root.scale(), scheme.outcome());
    }

    private Object writeReplace() throws IOException {
        return CompiledForm.of(this);
    }

    @SuppressWarnings("UnusedVariable") // the signature is that of the platform
    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw new InvalidObjectException("Compiled scheme: expected its form, not itself.");
    }
}
