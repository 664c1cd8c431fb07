package org.qinglian.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglian.core.document.DocumentSource;
import org.qinglian.core.document.JsonMapping;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Problem;
import org.qinglian.scoring.catalog.SchemeReader;
import org.qinglian.scoring.fact.Frame;
import org.qinglian.scoring.rule.MeasuredRow;
import org.qinglian.scoring.scheme.LocalRules;
import org.qinglian.scoring.scheme.Scheme;

/**
 * Whatever a frame opens and a place adds: what is allowed is the frame's document with the items written into it by hand, and
 * what is not allowed is told all at once, each where it stands in the local rules.
 */
class LocalRulesPropertyTest {
    private static final int FRAMES = 150;
    private static final int ROWS = 20;
    private static final ObjectMapper MAPPER = JsonMapping.mapper();
    private static final SchemeReader READER = SchemeReader.standard();

    static LongStream seeds() {
        return LongStream.range(0, FRAMES);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_the_frame_allows_is_written_into_it_and_scores_to_the_same_digits(long seed) throws Exception {
        RandomPlace place = new RandomPlace(seed);
        JsonNode document = byHand(place.rules(), place.frame());
        Scheme byHand = MAPPER.treeToValue(document, Scheme.class);

        assertThat(place.rules().faults(place.frame())).isEmpty();
        assertThat(tree(place.rules().within(place.frame()))).isEqualTo(document);
        Frame facts = place.facts(ROWS);
        Scores scores =
                Evaluation.of(place.rules().within(place.frame()), facts).scores();
        for (int row = 0; row < ROWS; row++) {
            ReferenceEvaluator.Result expected = ReferenceEvaluator.evaluate(byHand, new MeasuredRow(facts, row));
            assertThat(scores.score(row))
                    .as("score of row %s", row)
                    .isEqualTo(expected.score().map(MeasuredRow::plain));
            assertThat(scores.grade(row).map(band -> band.grade()))
                    .as("grade of row %s", row)
                    .isEqualTo(expected.grade());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void read_from_a_file_they_come_to_the_same_scheme(long seed) throws Exception {
        RandomPlace place = new RandomPlace(seed);

        Loaded<Scheme> read = load(place.rules(), place.frame());

        assertThat(read.value().map(LocalRulesPropertyTest::tree)).contains(byHand(place.rules(), place.frame()));
        assertThat(read.problems()).noneMatch(Problem::isError);
    }

    /** As a clerk would do it: the frame's document, with each list of items pasted behind the parts of its group. */
    private static JsonNode byHand(LocalRules rules, Scheme frame) {
        ObjectNode local = MAPPER.valueToTree(rules);
        ObjectNode whole = MAPPER.valueToTree(frame);
        whole.remove(List.of("openings", "verification"));
        for (String field : List.of("id", "version", "title", "source", "verification")) {
            Optional.ofNullable(local.get(field)).ifPresent(own -> whole.set(field, own));
        }
        Optional.ofNullable(local.get("measures"))
                .ifPresent(measures -> whole.withObject("/measures").setAll((ObjectNode) measures));
        rules.items().keySet().forEach(group -> paste(local.get("items").get(group), group, whole.get("score")));
        return whole;
    }

    private static JsonNode tree(Scheme scheme) {
        return MAPPER.valueToTree(scheme);
    }

    private static void paste(JsonNode items, String group, JsonNode node) {
        if (node.get("children") instanceof ArrayNode children) {
            children.forEach(child -> paste(items, group, child));
            if (node.get("id").asText().equals(group)) {
                children.addAll((ArrayNode) items);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_the_frame_does_not_allow_is_told_all_at_once_where_it_stands(long seed) throws Exception {
        RandomPlace place = new RandomPlace(seed);
        List<RandomPlace.Refused> expected = place.overstep();

        assertThat(place.rules().faults(place.frame()).stream()
                        .map(fault -> new RandomPlace.Refused(
                                fault.pointer(), fault.code(), fault.message().en())))
                .containsExactlyElementsOf(expected);
        assertThatThrownBy(() -> place.rules().within(place.frame()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(String.join(
                        "\n",
                        expected.stream().map(RandomPlace.Refused::toString).toList()));
        Loaded<Scheme> read = load(place.rules(), place.frame());
        assertThat(read.value()).isEmpty();
        assertThat(read.problems().stream().map(LocalRulesPropertyTest::refused))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_wrong_with_an_added_item_is_told_where_it_stands_in_the_local_rules(long seed) throws Exception {
        RandomPlace place = new RandomPlace(seed);
        List<RandomPlace.Refused> expected = place.spoil();

        assertThat(load(place.rules(), place.frame()).problems().stream()
                        .filter(Problem::isError)
                        .map(LocalRulesPropertyTest::refused))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Loaded<Scheme> load(LocalRules rules, Scheme frame) throws JsonProcessingException {
        return READER.load(DocumentSource.of("local.json", MAPPER.writeValueAsString(rules)), frame);
    }

    private static RandomPlace.Refused refused(Problem problem) {
        assertThat(problem.location().file()).isEqualTo("local.json");
        return new RandomPlace.Refused(
                problem.location().pointer(), problem.code(), problem.message().en());
    }

    /** Else the tests above would hold of little. */
    @Test
    void most_places_add_items_and_some_items_make_a_difference() {
        long adding = seeds().filter(
                        seed -> !new RandomPlace(seed).rules().items().isEmpty())
                .count();
        long different = seeds().filter(seed -> {
                    RandomPlace place = new RandomPlace(seed);
                    Frame facts = place.facts(ROWS);
                    Scores without = Evaluation.of(place.frame(), facts).scores();
                    Scores with = Evaluation.of(place.rules().within(place.frame()), facts)
                            .scores();
                    return LongStream.range(0, ROWS)
                            .anyMatch(row -> !with.score((int) row).equals(without.score((int) row)));
                })
                .count();

        assertThat(adding).isGreaterThan(FRAMES * 3 / 4);
        assertThat(different).isGreaterThan(FRAMES / 2);
    }
}
