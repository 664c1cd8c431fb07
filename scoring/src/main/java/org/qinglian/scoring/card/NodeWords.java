package org.qinglian.scoring.card;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglian.scoring.fact.SourceType;
import org.qinglian.scoring.rule.Condition;
import org.qinglian.scoring.rule.Wording;
import org.qinglian.scoring.scheme.Group;
import org.qinglian.scoring.scheme.Item;
import org.qinglian.scoring.scheme.Node;

/**
 * What the cards of a scheme say of a node whoever is scored (指标用语).
 *
 * @param source the least reliable type of source that the rules of an item read; none of a group
 * @param measures every measure that the node itself reads, each once
 * @param rules its rules, if it is an item
 * @param children its parts, if it is a group
 */
record NodeWords(Optional<SourceType> source, List<String> measures, List<ItemRule> rules, List<NodeWords> children) {
    static NodeWords of(Node node, Wording wording) {
        List<ItemRule> rules = node instanceof Item item
                ? item.rules().stream().map(rule -> ItemRule.of(rule, wording)).toList()
                : List.of();
        List<NodeWords> children = node instanceof Group group
                ? group.children().stream()
                        .map(child -> NodeWords.of(child, wording))
                        .toList()
                : List.of();
        return new NodeWords(
                SourceTally.source(node, wording.measures()),
                Stream.concat(
                                node.appliesTo().stream().flatMap(Condition::measures),
                                rules.stream().flatMap(rule -> rule.names().stream()))
                        .distinct()
                        .toList(),
                rules,
                children);
    }
}
