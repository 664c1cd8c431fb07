package org.qinglian.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglian.core.document.DocumentSource;
import org.qinglian.core.document.JsonMapping;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Problem;
import org.qinglian.scoring.catalog.SchemeReader;
import org.qinglian.scoring.fact.Column;
import org.qinglian.scoring.fact.Frame;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.ReadingMeasure;
import org.qinglian.scoring.fact.SourceType;
import org.qinglian.scoring.rule.MeasuredRow;
import org.qinglian.scoring.rule.PerUnit;
import org.qinglian.scoring.scheme.Extends;
import org.qinglian.scoring.scheme.Group;
import org.qinglian.scoring.scheme.Item;
import org.qinglian.scoring.scheme.LocalRules;
import org.qinglian.scoring.scheme.Node;
import org.qinglian.scoring.scheme.Opening;
import org.qinglian.scoring.scheme.Scheme;
import org.qinglian.scoring.scheme.SchemeSource;
import org.qinglian.scoring.scheme.VerificationCase;

/**
 * Whatever a frame opens and a place adds: what is allowed is the frame's document with the items written into it by hand, and
 * what is not allowed is told all at once, each where it stands in the local rules.
 */
class LocalRulesPropertyTest {
    private static final int FRAMES = 150;
    private static final int ROWS = 20;
    private static final ObjectMapper MAPPER = JsonMapping.mapper();
    private static final SchemeReader READER = SchemeReader.standard();

    /** A place in local rules and what is wrong there. */
    private record Refused(String pointer, String code, String message) {
        @Override
        public String toString() {
            return pointer + ": " + message;
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, FRAMES);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_the_frame_allows_is_written_into_it_and_scores_to_the_same_digits(long seed) throws Exception {
        RandomPlace place = new RandomPlace(seed);
        JsonNode document = byHand(place.rules, place.frame);
        Scheme byHand = MAPPER.treeToValue(document, Scheme.class);

        assertThat(place.rules.faults(place.frame)).isEmpty();
        assertThat(tree(place.rules.within(place.frame))).isEqualTo(document);
        Frame facts = place.facts();
        Scores scores = Evaluation.of(place.rules.within(place.frame), facts).scores();
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

        Loaded<Scheme> read = load(place.rules, place.frame);

        assertThat(read.value().map(LocalRulesPropertyTest::tree)).contains(byHand(place.rules, place.frame));
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
        List<Refused> expected = place.overstep();

        assertThat(place.rules.faults(place.frame).stream()
                        .map(fault -> new Refused(
                                fault.pointer(), fault.code(), fault.message().en())))
                .containsExactlyElementsOf(expected);
        assertThatThrownBy(() -> place.rules.within(place.frame))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(String.join(
                        "\n", expected.stream().map(Refused::toString).toList()));
        Loaded<Scheme> read = load(place.rules, place.frame);
        assertThat(read.value()).isEmpty();
        assertThat(read.problems().stream().map(LocalRulesPropertyTest::refused))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_wrong_with_an_added_item_is_told_where_it_stands_in_the_local_rules(long seed) throws Exception {
        RandomPlace place = new RandomPlace(seed);
        List<Refused> expected = place.spoil();

        assertThat(load(place.rules, place.frame).problems().stream()
                        .filter(Problem::isError)
                        .map(LocalRulesPropertyTest::refused))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Loaded<Scheme> load(LocalRules rules, Scheme frame) throws JsonProcessingException {
        return READER.load(DocumentSource.of("local.json", MAPPER.writeValueAsString(rules)), frame);
    }

    private static Refused refused(Problem problem) {
        assertThat(problem.location().file()).isEqualTo("local.json");
        return new Refused(
                problem.location().pointer(), problem.code(), problem.message().en());
    }

    /** Else the tests above would hold of little. */
    @Test
    void most_places_add_items_and_some_items_make_a_difference() {
        long adding = seeds().filter(
                        seed -> !new RandomPlace(seed).rules.items().isEmpty())
                .count();
        long different = seeds().filter(seed -> {
                    RandomPlace place = new RandomPlace(seed);
                    Frame facts = place.facts();
                    Scores without = Evaluation.of(place.frame, facts).scores();
                    Scores with = Evaluation.of(place.rules.within(place.frame), facts)
                            .scores();
                    return LongStream.range(0, ROWS)
                            .anyMatch(row -> !with.score((int) row).equals(without.score((int) row)));
                })
                .count();

        assertThat(adding).isGreaterThan(FRAMES * 3 / 4);
        assertThat(different).isGreaterThan(FRAMES / 2);
    }

    /** A frame with openings, and local rules that keep to them, made from a seed. */
    private static final class RandomPlace {
        private final Random random;
        private final RandomCase cases;
        private final Map<String, Measure> measures = new LinkedHashMap<>();
        private final Map<String, List<Item>> items = new LinkedHashMap<>();
        private final List<Opening> openings = new ArrayList<>();
        private final List<String> closed = new ArrayList<>();
        private final Frame numbers;
        Scheme frame;
        LocalRules rules;

        RandomPlace(long seed) {
            random = new Random(seed);
            cases = new RandomCase(seed);
            frame = cases.scheme()
                    .withId("province/index")
                    .withVersion("2026.1")
                    .withVerification(verification("of the frame"));
            numbers = cases.frame(ROWS);
            measures.put("own", number("own"));
            measures.put("own/2~", number("own/2~"));
            groups(frame.score()).forEach(this::open);
            frame = frame.withOpenings(openings);
            rules = LocalRules.builder()
                    .id("village/index")
                    .version("1")
                    .title(RandomCase.text("local"))
                    .source(new SchemeSource("local", Optional.empty(), Optional.empty(), true, List.of()))
                    .frame(new Extends("province/index", "2026.1"))
                    .measures(measures)
                    .items(items)
                    .build();
        }

        private static VerificationCase verification(String name) {
            return new VerificationCase(
                    name, RandomCase.text(name), Map.of(), Map.of(), Optional.empty(), Optional.empty());
        }

        private static Measure number(String name) {
            return new ReadingMeasure(name, RandomCase.text(name), Optional.empty(), SourceType.SYSTEM_RECORD);
        }

        private static Stream<String> groups(Node node) {
            return node instanceof Group group
                    ? Stream.concat(
                            Stream.of(group.id()), group.children().stream().flatMap(RandomPlace::groups))
                    : Stream.empty();
        }

        private void open(String group) {
            if (random.nextInt(4) == 0) {
                closed.add(group);
                return;
            }
            List<Item> added = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                added.add(item());
            }
            BigDecimal slack = random.nextBoolean() ? BigDecimal.ZERO : BigDecimal.valueOf(random.nextInt(90), 1);
            openings.add(new Opening(
                    group, random.nextInt(3) > 0 ? Optional.of(full(added).add(slack)) : Optional.empty()));
            if (!added.isEmpty()) {
                items.put(group, added);
            }
        }

        /** One beside those of the frame that reads its own measures too, or one that only takes off. */
        private Item item() {
            Item item = cases.item();
            String own = random.nextBoolean() ? "own" : "own/2~";
            Item reading = Item.builder()
                    .from(item)
                    .addRules(new PerUnit(own, BigDecimal.valueOf(3, 1), Optional.empty(), Optional.empty()))
                    .build();
            return random.nextInt(5) > 0
                    ? reading
                    : reading.withMax(BigDecimal.valueOf(-random.nextInt(60), 1))
                            .withFloor(Optional.empty());
        }

        /** The points that there are to win; a maximum of nothing or less only bounds what is taken off. */
        private static BigDecimal full(List<Item> added) {
            return added.stream()
                    .map(item -> item.max().orElseThrow().max(BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        Frame facts() {
            Map<String, Column> columns = new LinkedHashMap<>(numbers.columns());
            columns.put("own", new Column.Numbers(random.longs(ROWS, -300, 900).toArray(), 1, null));
            columns.put(
                    "own/2~", new Column.Numbers(random.longs(ROWS, -300, 900).toArray(), 2, null));
            return new Frame(ROWS, columns);
        }

        /** Breaks the frame's limits here and there, at least once; what must be said of it, in the order of the rules. */
        List<Refused> overstep() {
            List<Refused> refused = new ArrayList<>();
            if (random.nextBoolean()) {
                rules = rules.withFrame(new Extends("province/index", "2025.1"));
                refused.add(new Refused(
                        "/extends",
                        "local.frame",
                        "Local rules stand in province/index 2025.1; expected province/index 2026.1."));
            }
            if (random.nextBoolean()) {
                frame = frame.withMeasures(with(frame.measures(), "own/2~"));
                refused.add(new Refused(
                        "/measures/own~12~0",
                        "local.measure",
                        "Measure 'own/2~' is the frame's; local rules cannot change it."));
            }
            if (random.nextBoolean()) {
                measures.put("n1", number("other"));
                refused.add(new Refused(
                        "/measures/n1", "local.measure", "Measure 'n1' is the frame's; local rules cannot change it."));
            }
            for (Map.Entry<String, List<Item>> added : items.entrySet()) {
                tighten(added.getKey(), added.getValue(), refused);
            }
            if (refused.isEmpty() || random.nextBoolean()) {
                closed.add("no/such~group");
            }
            for (String group : closed) {
                items.put(group, List.of(item()));
                refused.add(new Refused(
                        "/items/" + group.replace("~", "~0").replace("/", "~1"),
                        "local.closed",
                        "Group '" + group + "' is not open to local rules."));
            }
            frame = frame.withOpenings(openings);
            rules = rules.withMeasures(measures).withItems(items);
            return refused;
        }

        private static Map<String, Measure> with(Map<String, Measure> measures, String name) {
            Map<String, Measure> more = new LinkedHashMap<>(measures);
            more.put(name, number(name));
            return more;
        }

        /** Leaves a group less than its items have, or an item in it without a bound. */
        private void tighten(String group, List<Item> added, List<Refused> refused) {
            int place = openings.stream().map(Opening::group).toList().indexOf(group);
            int way = random.nextInt(3);
            BigDecimal full = full(added);
            if (way == 0 && full.signum() > 0) {
                BigDecimal less = full.subtract(BigDecimal.valueOf(1, 1));
                openings.set(place, new Opening(group, Optional.of(less)));
                refused.add(points(group, full.toString(), less));
            } else if (way == 1) {
                BigDecimal most = openings.get(place).points().orElse(full);
                openings.set(place, new Opening(group, Optional.of(most)));
                added.set(random.nextInt(added.size()), item().withMax(Optional.empty()));
                refused.add(points(group, "∞", most));
            }
        }

        private static Refused points(String group, String found, BigDecimal most) {
            return new Refused(
                    "/items/" + group,
                    "local.points",
                    "Items added to '" + group + "' have " + found + " full points together; the frame allows " + most
                            + ".");
        }

        /** Gives some items a name of the frame or a floor above their full points; what must be said of it. */
        List<Refused> spoil() {
            List<Refused> refused = new ArrayList<>();
            String taken = frame.score().id();
            items.forEach((group, added) -> {
                for (int i = 0; i < added.size(); i++) {
                    String pointer = "/items/" + group + "/" + i;
                    Item item = added.get(i);
                    int way = random.nextInt(3);
                    if (way == 0) {
                        added.set(i, item.withId(taken));
                        refused.add(new Refused(
                                pointer + "/id",
                                "scheme.duplicate-node",
                                "Node id '" + taken + "' is used twice; expected one of its own."));
                    } else if (way == 1) {
                        BigDecimal max = item.max().orElseThrow();
                        BigDecimal floor = max.add(BigDecimal.ONE);
                        added.set(i, item.withFloor(floor));
                        refused.add(new Refused(
                                pointer + "/floor",
                                "scheme.floor-above-max",
                                "Floor " + floor + " is above the maximum " + max + "."));
                    }
                }
            });
            rules = rules.withItems(items);
            return refused;
        }
    }
}
