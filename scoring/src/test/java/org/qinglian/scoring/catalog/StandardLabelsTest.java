package org.qinglian.scoring.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.fact.CodeLabels;
import org.qinglian.scoring.rule.Condition;
import org.qinglian.scoring.rule.Lookup;
import org.qinglian.scoring.rule.Rule;
import org.qinglian.scoring.scheme.Item;
import org.qinglian.scoring.scheme.Node;
import org.qinglian.scoring.scheme.Scheme;
import org.qinglian.scoring.scheme.ScoreOverride;

/** No scheme that ships makes its readers guess what a code means. */
class StandardLabelsTest {
    static Stream<Scheme> schemes() {
        return SchemeCatalog.standard().ids().stream().map(SchemeCatalog.standard()::get);
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void every_code_that_a_scheme_names_is_known_in_words(Scheme scheme) {
        CodeLabels labels = CodeLabels.of(scheme.labels());

        assertThat(codes(scheme))
                .allSatisfy(code -> assertThat(labels.label(scheme.measures().get(code.getKey()), code.getValue()))
                        .as(code.toString())
                        .isNotEqualTo(LocalizedText.of(code.getValue(), code.getValue()))
                        .extracting(label -> label.zh().orElseThrow())
                        .asString()
                        .doesNotContainPattern("[a-z]"));
    }

    private static Stream<Map.Entry<String, String>> codes(Scheme scheme) {
        Stream<Condition> conditions = Stream.of(
                        SchemeMechanics.nodes(scheme.score()).flatMap(node -> node.appliesTo().stream()),
                        rules(scheme).flatMap(rule -> rule.when().stream()),
                        scheme.overrides().stream().map(ScoreOverride::when))
                .flatMap(each -> each);
        return Stream.concat(
                conditions.flatMap(StandardLabelsTest::codes),
                rules(scheme)
                        .filter(Lookup.class::isInstance)
                        .map(Lookup.class::cast)
                        .flatMap(lookup ->
                                lookup.points().keySet().stream().map(code -> Map.entry(lookup.measure(), code))));
    }

    private static Stream<Map.Entry<String, String>> codes(Condition condition) {
        return Stream.of(
                        condition.measure().stream()
                                .flatMap(measure -> condition.in().stream().map(code -> Map.entry(measure, code))),
                        condition.all().stream().flatMap(StandardLabelsTest::codes),
                        condition.any().stream().flatMap(StandardLabelsTest::codes),
                        condition.not().stream().flatMap(StandardLabelsTest::codes))
                .flatMap(codes -> codes);
    }

    private static Stream<Rule> rules(Scheme scheme) {
        Stream<Node> nodes = SchemeMechanics.nodes(scheme.score());
        return nodes.filter(Item.class::isInstance).map(Item.class::cast).flatMap(item -> item.rules().stream());
    }
}
