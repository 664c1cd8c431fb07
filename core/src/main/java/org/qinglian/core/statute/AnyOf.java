package org.qinglian.core.statute;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qinglian.core.common.Copy;

/**
 * One of several requirements is met (任一情形): the works, the goods or the services of a bundle reach their threshold.
 *
 * @param of the requirements
 */
public record AnyOf(@NotEmpty List<@Valid Requirement> of) implements Requirement {
    public AnyOf {
        of = Copy.list(of);
    }

    @Override
    public String texts() {
        return "statute.any-of";
    }

    /** Met if one is; not applicable if none applies; unknown if one is and none is met. */
    @Override
    public Judgement judge(Judging judging) {
        Judgement all = Judgement.NOT_APPLICABLE;
        for (Requirement each : of) {
            Judgement one = each.judge(judging);
            if (one instanceof Judgement.Met) {
                return one;
            }
            if (one instanceof Judgement.Unknown || all instanceof Judgement.NotApplicable) {
                all = one;
            }
        }
        return all;
    }

    @Override
    public Stream<Named> events() {
        return named(Requirement::events);
    }

    @Override
    public Stream<Named> quantities() {
        return named(Requirement::quantities);
    }

    @Override
    public Stream<Named> facts() {
        return named(Requirement::facts);
    }

    @Override
    public Map<String, Bounds> bounds() {
        Map<String, Bounds> all = new LinkedHashMap<>();
        for (int i = 0; i < of.size(); i++) {
            String at = "/of/" + i;
            of.get(i).bounds().forEach((field, bounds) -> all.put(at + field, bounds));
        }
        return all;
    }

    private Stream<Named> named(Function<Requirement, Stream<Named>> terms) {
        return IntStream.range(0, of.size())
                .boxed()
                .flatMap(i -> terms.apply(of.get(i)).map(named -> new Named("/of/" + i + named.field(), named.term())));
    }
}
