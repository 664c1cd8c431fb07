package org.qinglian.scoring.scheme;

import java.util.ArrayList;
import java.util.List;

/**
 * An item and its place (指标位置).
 *
 * @param item the item
 * @param pointer its JSON pointer
 * @param forAll whether it, and every group around it, is in the table for every subject
 */
record ScoredItem(Item item, String pointer, boolean forAll) {
    /** Every item of a scheme, in the order of the document. */
    static List<ScoredItem> of(Scheme scheme) {
        List<ScoredItem> items = new ArrayList<>();
        collect(scheme.score(), "/score", true, items);
        return items;
    }

    private static void collect(Node node, String pointer, boolean forAll, List<ScoredItem> items) {
        boolean still = forAll && node.appliesTo().isEmpty();
        if (node instanceof Item item) {
            items.add(new ScoredItem(item, pointer, still));
            return;
        }
        List<Node> children = ((Group) node).children();
        for (int i = 0; i < children.size(); i++) {
            collect(children.get(i), pointer + "/children/" + i, still, items);
        }
    }
}
