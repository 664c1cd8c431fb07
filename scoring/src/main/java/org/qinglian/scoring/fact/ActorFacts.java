package org.qinglian.scoring.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Share;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.People;
import org.qinglian.core.programme.Programme;

/**
 * Writes down facts of actors (主体事实): those of a person under every record by which the person is known, those of a body
 * under its own. Whoever is no subject has them set aside.
 */
final class ActorFacts {
    private final People people;
    private final Facts.Builder facts;

    ActorFacts(Programme programme, Facts.Builder facts) {
        this.people = People.of(programme.organization());
        this.facts = facts;
    }

    /** An event of a kind that a record shows; of whom and when is still to be said. */
    static EventBuilder event(String kind, Identified<?> source) {
        return Event.builder().kind(kind).source(source.id().id());
    }

    /** The records of a period by a day of theirs, the latest first: of several readings of a name the first counts. */
    static <T> Stream<T> latestFirst(List<T> records, Function<T, Optional<LocalDate>> day, Period period) {
        return records.stream()
                .filter(each -> day.apply(each).filter(period::contains).isPresent())
                .sorted(Comparator.comparing((T each) -> day.apply(each).orElseThrow())
                        .reversed());
    }

    /** Adds an event of an actor, if there is a day on which it happened and that day counts. */
    void add(Actor actor, Optional<LocalDate> day, EventBuilder event) {
        add(List.of(actor), day, event);
    }

    /** Adds an event of several actors, once for each of them. */
    void add(Collection<Actor> actors, Optional<LocalDate> day, EventBuilder event) {
        day.filter(facts::covers)
                .ifPresent(on -> actors.stream()
                        .flatMap(this::ids)
                        .distinct()
                        .forEach(subject ->
                                facts.add(event.subject(subject).occurredOn(on).build())));
    }

    /** Adds a number that is read of an actor. */
    void read(Actor actor, String name, BigDecimal value, String source) {
        ids(actor)
                .forEach(subject -> facts.add(Reading.builder()
                        .subject(subject)
                        .name(name)
                        .value(value)
                        .source(source)
                        .build()));
    }

    /** Adds a share in percent; none of an empty whole, which is not 0 %. */
    void read(Actor actor, String name, Share share, String source) {
        share.percent(CoverageFacts.DIGITS).ifPresent(percent -> read(actor, name, percent, source + " " + share));
    }

    /** Adds a code that is read of an actor. */
    void readCode(Actor actor, String name, String code, Identified<?> source) {
        ids(actor)
                .forEach(subject -> facts.add(Reading.builder()
                        .subject(subject)
                        .name(name)
                        .code(code)
                        .source(source.id().id())
                        .build()));
    }

    private Stream<String> ids(Actor actor) {
        return people.records(actor).stream().map(Actor::id);
    }
}
