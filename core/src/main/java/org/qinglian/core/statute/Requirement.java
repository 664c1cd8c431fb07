package org.qinglian.core.statute;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import java.util.stream.Stream;

/** What a rule requires of a case (法定要求). The same requirements say when a rule applies at all. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Within.class, name = "within"),
    @JsonSubTypes.Type(value = Interval.class, name = "interval"),
    @JsonSubTypes.Type(value = Lasts.class, name = "lasts"),
    @JsonSubTypes.Type(value = Bounds.class, name = "bounds"),
    @JsonSubTypes.Type(value = Proportion.class, name = "proportion"),
    @JsonSubTypes.Type(value = Forbidden.class, name = "forbidden"),
    @JsonSubTypes.Type(value = Required.class, name = "required"),
    @JsonSubTypes.Type(value = AnyOf.class, name = "any-of")
})
public sealed interface Requirement permits Within, Interval, Lasts, Bounds, Proportion, Forbidden, Required, AnyOf {
    /** The code of its sentence and remedy in the message files. */
    String texts();

    /** Whether a case meets it. */
    Judgement judge(Judging judging);

    /** The events that it names, each with the field that names it. */
    default Stream<Named> events() {
        return Stream.empty();
    }

    /** The quantities that it names. */
    default Stream<Named> quantities() {
        return Stream.empty();
    }

    /** The facts that it names. */
    default Stream<Named> facts() {
        return Stream.empty();
    }

    /** The bounds that it sets, by the field that holds them; {@code ""} if it is one itself. */
    default Map<String, Bounds> bounds() {
        return Map.of();
    }

    /**
     * A term as a rule names it.
     *
     * @param field the field of the requirement, as a JSON pointer
     * @param term the term
     */
    record Named(String field, Term term) {}
}
