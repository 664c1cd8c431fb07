package org.qinglian.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Period;
import org.qinglian.core.document.DocumentSource;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Problem;
import org.qinglian.scoring.catalog.SchemeReader;
import org.qinglian.scoring.fact.Availability;
import org.qinglian.scoring.fact.Event;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.Reading;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.scheme.Scheme;

/** A scheme of one item, as an author writes it, at work on the facts of one subject. */
final class OneItem {
    private final Scheme scheme;
    private final Facts.Builder facts = Facts.builder(Period.parse("2026"))
            .add(ScoredSubject.builder().id("s").kind("thing").build());

    private OneItem(String measures, String item) {
        Loaded<Scheme> loaded =
                SchemeReader.standard().load(DocumentSource.of("scheme.json", """
                        {"id": "one", "version": "1", "title": {"zh": "单项"}, "subject": "thing", "period": "year",
                         "source": {"document": "单项", "fictional": true},
                         "measures": {%s},
                         "score": {"kind": "item", "id": "item", "title": {"zh": "单项"}, %s}}
                        """.formatted(measures, item)));
        if (loaded.problems().stream().anyMatch(Problem::isError)) {
            throw new AssertionError(loaded.problems().toString());
        }
        scheme = loaded.orThrow();
    }

    static OneItem of(String measures, String item) {
        return new OneItem(measures, item);
    }

    OneItem event(String kind, String day, String quantity, Map<String, String> attributes) {
        facts.add(new Event(
                "s",
                kind,
                LocalDate.parse(day),
                Optional.ofNullable(quantity).map(BigDecimal::new),
                attributes,
                "record " + day));
        return this;
    }

    OneItem reading(String name, String value) {
        facts.add(new Reading(
                "s", name, Optional.of(new BigDecimal(value)), Optional.empty(), Optional.empty(), "register"));
        return this;
    }

    OneItem notApplicable(String name) {
        facts.add(new Reading(
                "s", name, Optional.empty(), Optional.empty(), Optional.of(Availability.NOT_APPLICABLE), "register"));
        return this;
    }

    Scoring scoring() {
        return Scorer.of(scheme).score(facts.build());
    }

    /** The score in plain figures, or that there is none. */
    String score() {
        return scoring().score("s").map(BigDecimal::toPlainString).orElse("none");
    }
}
