package org.qinglian.scoring.card;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.qinglian.core.common.Exclusion;
import org.qinglian.core.common.Period;
import org.qinglian.scoring.Scorer;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.catalog.SchemeCatalog;
import org.qinglian.scoring.fact.Availability;
import org.qinglian.scoring.fact.Event;
import org.qinglian.scoring.fact.EventBuilder;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.Reading;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.fact.ScoredSubjectBuilder;
import org.qinglian.scoring.fixture.FactSamples;

/** Writes down the facts of the subjects whose explanations are read. */
final class ToldFacts {
    private final Facts.Builder facts;
    private String subject = "";

    ToldFacts(String period) {
        this.facts = Facts.builder(Period.parse(period));
    }

    /** Says from when on events are known. */
    ToldFacts since(String day) {
        facts.since(LocalDate.parse(day));
        return this;
    }

    /** Another subject, with names and values of its attributes by turns; what follows is of this one. */
    ToldFacts of(String id, String kind, String... attributes) {
        ScoredSubjectBuilder builder = ScoredSubject.builder().id(id).kind(kind);
        for (int i = 0; i < attributes.length; i += 2) {
            builder.putAttributes(attributes[i], attributes[i + 1]);
        }
        facts.add(builder.build());
        subject = id;
        return this;
    }

    ToldFacts exempt(String id, String kind, Exclusion exemption) {
        facts.add(ScoredSubject.builder().id(id).kind(kind).exemption(exemption).build());
        return this;
    }

    ToldFacts reading(String name, String value) {
        facts.add(FactSamples.reading(subject, name, value).build());
        return this;
    }

    ToldFacts code(String name, String code) {
        facts.add(Reading.builder()
                .subject(subject)
                .name(name)
                .code(code)
                .source("register/" + name)
                .build());
        return this;
    }

    ToldFacts absent(String name, Availability why) {
        facts.add(Reading.builder()
                .subject(subject)
                .name(name)
                .availability(why)
                .source("register/" + name)
                .build());
        return this;
    }

    /** An event, with names and values of its attributes by turns. */
    ToldFacts event(String kind, String day, String... attributes) {
        return add(kind, day, Optional.empty(), attributes);
    }

    /** An event of a quantity. */
    ToldFacts amount(String kind, String day, String quantity, String... attributes) {
        return add(kind, day, Optional.of(new BigDecimal(quantity)), attributes);
    }

    private ToldFacts add(String kind, String day, Optional<BigDecimal> quantity, String... attributes) {
        EventBuilder event = Event.builder()
                .subject(subject)
                .kind(kind)
                .occurredOn(LocalDate.parse(day))
                .quantity(quantity)
                .source(kind.substring(0, 1) + "-" + day.substring(5));
        for (int i = 0; i < attributes.length; i += 2) {
            event.putAttributes(attributes[i], attributes[i + 1]);
        }
        facts.add(event.build());
        return this;
    }

    /** The ballots of a group that were handed out and came back. */
    ToldFacts ballots(String kind, String day, String group, int issued, int satisfied, int fair, int dissatisfied) {
        return amount(kind, day, Integer.toString(issued), "group", group, "option", "issued")
                .amount(kind, day, Integer.toString(satisfied), "group", group, "option", "satisfied")
                .amount(kind, day, Integer.toString(fair), "group", group, "option", "fair")
                .amount(kind, day, Integer.toString(dissatisfied), "group", group, "option", "dissatisfied");
    }

    Facts facts() {
        return facts.build();
    }

    /** The scores by a demonstration scheme. */
    Scoring by(String scheme) {
        return Scorer.of(SchemeCatalog.standard().get("demo/" + scheme)).score(facts());
    }
}
