package org.qinglian.scoring.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.qinglian.scoring.fact.Column;
import org.qinglian.scoring.fact.Frame;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.ReadingMeasure;
import org.qinglian.scoring.fact.SourceType;
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

/** A frame with openings, and local rules that keep to them, made from a seed. */
final class RandomPlace {
    /** A place in local rules and what is wrong there. */
    record Refused(String pointer, String code, String message) {
        @Override
        public String toString() {
            return pointer + ": " + message;
        }
    }

    private final Random random;
    private final RandomCase cases;
    private final Map<String, Measure> measures = new LinkedHashMap<>();
    private final Map<String, List<Item>> items = new LinkedHashMap<>();
    private final List<Opening> openings = new ArrayList<>();
    private final List<String> closed = new ArrayList<>();
    private Scheme frame;
    private LocalRules rules;

    RandomPlace(long seed) {
        random = new Random(seed);
        cases = new RandomCase(seed);
        frame = cases.scheme()
                .withId("province/index")
                .withVersion("2026.1")
                .withVerification(verification("of the frame"));
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
                ? Stream.concat(Stream.of(group.id()), group.children().stream().flatMap(RandomPlace::groups))
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
                : reading.withMax(BigDecimal.valueOf(-random.nextInt(60), 1)).withFloor(Optional.empty());
    }

    /** The points that there are to win; a maximum of nothing or less only bounds what is taken off. */
    private static BigDecimal full(List<Item> added) {
        return added.stream()
                .map(item -> item.max().orElseThrow())
                .filter(max -> max.signum() > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Scheme frame() {
        return frame;
    }

    LocalRules rules() {
        return rules;
    }

    /** Facts for the whole. */
    Frame facts(int rows) {
        Map<String, Column> columns = new LinkedHashMap<>(cases.frame(rows).columns());
        columns.put("own", new Column.Numbers(random.longs(rows, -300, 900).toArray(), 1, null));
        columns.put("own/2~", new Column.Numbers(random.longs(rows, -300, 900).toArray(), 2, null));
        return new Frame(rows, columns);
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
