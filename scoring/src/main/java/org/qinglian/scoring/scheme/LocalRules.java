package org.qinglian.scoring.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.fact.Measure;

/**
 * Local rules within a frame (本级细则): items that a place adds to the groups that a higher scheme opens for it, and nothing
 * else. Overrides, bands and all that the frame has stay as they are.
 *
 * @param id the identifier of the scheme that comes of it
 * @param version its version
 * @param title its title
 * @param source where it comes from
 * @param frame the frame, in JSON {@code extends}
 * @param measures the measures of the added items by name
 * @param items the added items by the group that they are added to
 * @param verification the cases that the whole must pass, in place of those of the frame
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LocalRules(
        @NotBlank String id,
        @NotBlank String version,
        @NotNull LocalizedText title,
        @NotNull @Valid SchemeSource source,
        @JsonProperty("extends") @NotNull @Valid Extends frame,
        Map<String, @Valid Measure> measures,
        Map<String, List<@Valid Item>> items,
        List<@Valid VerificationCase> verification)
        implements WithLocalRules {
    /** What stands in them at the same place as in the whole. */
    private static final List<String> OWN = List.of("", "/id", "/version", "/title", "/source", "/verification");

    public LocalRules {
        measures = Copy.map(measures);
        items = Copy.map(items);
        verification = Copy.list(verification);
    }

    public static LocalRulesBuilder builder() {
        return new LocalRulesBuilder();
    }

    /** What the frame does not allow, all at once; pointers are into the local rules. Empty if it allows everything. */
    public List<SchemeFault> faults(Scheme within) {
        List<SchemeFault> faults = new ArrayList<>();
        if (!within.id().equals(frame.scheme()) || !within.version().equals(frame.version())) {
            faults.add(fault(
                    "/extends",
                    "local.frame",
                    Map.of(
                            "found", frame.scheme() + " " + frame.version(),
                            "expected", within.id() + " " + within.version())));
        }
        for (String name : measures.keySet()) {
            if (within.measures().containsKey(name)) {
                faults.add(fault("/measures/" + SchemeLinter.escape(name), "local.measure", Map.of("found", name)));
            }
        }
        items.forEach((group, added) -> {
            String pointer = "/items/" + SchemeLinter.escape(group);
            within.openings().stream()
                    .filter(opening -> opening.group().equals(group))
                    .findFirst()
                    .ifPresentOrElse(
                            opening -> points(opening, added, pointer, faults),
                            () -> faults.add(fault(pointer, "local.closed", Map.of("found", group))));
        });
        return faults;
    }

    /** An item that can only take off has no full points, and makes no room for others. */
    private static void points(Opening opening, List<Item> added, String pointer, List<SchemeFault> faults) {
        boolean bounded = added.stream().allMatch(item -> item.max().isPresent());
        BigDecimal sum = added.stream()
                .flatMap(item -> item.max().stream())
                .filter(full -> full.signum() > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        opening.points()
                .filter(most -> !bounded || sum.compareTo(most) > 0)
                .ifPresent(most -> faults.add(fault(
                        pointer,
                        "local.points",
                        Map.of("found", bounded ? sum : "∞", "expected", most, "group", opening.group()))));
    }

    /**
     * The whole scheme: the frame with the added items at the end of their groups. The linter judges it like any other.
     *
     * @throws IllegalArgumentException with every fault, if the frame does not allow it
     */
    public Scheme within(Scheme whole) {
        List<SchemeFault> faults = faults(whole);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join(
                    "\n",
                    faults.stream()
                            .map(fault ->
                                    fault.pointer() + ": " + fault.message().en())
                            .toList()));
        }
        Map<String, Measure> all = new LinkedHashMap<>(whole.measures());
        all.putAll(measures);
        return Scheme.builder()
                .from(whole)
                .id(id)
                .version(version)
                .title(title)
                .source(source)
                .measures(all)
                .score(extended(whole.score()))
                .openings(List.of())
                .verification(verification)
                .build();
    }

    /**
     * Where in these rules a place of the whole stands: an added item where it is listed, a group around added items where they
     * are. Absent if the place is the frame's.
     *
     * @param within the frame
     * @param pointer the place in the whole, as a JSON pointer
     */
    public Optional<String> origin(Scheme within, String pointer) {
        boolean own = OWN.stream().anyMatch(part -> isAt(pointer, part))
                || (pointer.equals("/measures") && !measures.isEmpty())
                || measures.keySet().stream().anyMatch(name -> isAt(pointer, "/measures/" + SchemeLinter.escape(name)));
        return own ? Optional.of(pointer) : origin(within.score(), "/score", pointer);
    }

    private static boolean isAt(String pointer, String part) {
        return pointer.equals(part) || (!part.isEmpty() && pointer.startsWith(part + "/"));
    }

    private Optional<String> origin(Node node, String place, String pointer) {
        if (!(node instanceof Group group) || !isAt(pointer, place)) {
            return Optional.empty();
        }
        int frames = group.children().size();
        for (int child = 0; child < frames + added(group); child++) {
            String at = place + "/children/" + child;
            if (isAt(pointer, at)) {
                return child < frames
                        ? origin(group.children().get(child), at, pointer)
                        : Optional.of(list(group) + "/" + (child - frames) + pointer.substring(at.length()));
            }
        }
        List<String> lists = lists(group).toList();
        return lists.size() > 1 ? Optional.of("/items") : lists.stream().findFirst();
    }

    /** Where the items are that are added to a group and those in it. */
    private Stream<String> lists(Node node) {
        return node instanceof Group group
                ? Stream.concat(
                        Stream.of(list(group)).filter(list -> added(group) > 0),
                        group.children().stream().flatMap(this::lists))
                : Stream.empty();
    }

    private int added(Group group) {
        return Optional.ofNullable(items.get(group.id())).map(List::size).orElse(0);
    }

    private static String list(Group group) {
        return "/items/" + SchemeLinter.escape(group.id());
    }

    private Node extended(Node node) {
        if (!(node instanceof Group group)) {
            return node;
        }
        List<Node> children = new ArrayList<>();
        group.children().forEach(child -> children.add(extended(child)));
        children.addAll(Optional.ofNullable(items.get(group.id())).orElse(List.of()));
        return Group.builder().from(group).children(children).build();
    }

    private static SchemeFault fault(String pointer, String code, Map<String, ?> arguments) {
        return SchemeFault.error(pointer, code, arguments);
    }
}
