package org.qinglian.scoring.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qinglian.core.document.JsonMapping;
import org.qinglian.scoring.Scorer;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.fact.Event;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.fixture.FactSamples;
import org.qinglian.scoring.fixture.SchemeSamples;
import org.qinglian.scoring.scheme.Scheme;

/** The same facts and the same version of a scheme give the same explanation, to the byte. */
class ReplayTest {
    private static final Facts FACTS = facts();

    @Test
    void the_same_facts_and_version_give_the_same_bytes() throws IOException {
        assertThat(explained(SchemeSamples.text(), FACTS)).isEqualTo(explained(SchemeSamples.text(), facts()));
    }

    @Test
    void the_order_in_which_facts_are_read_leaves_no_trace() throws IOException {
        byte[] expected = explained(SchemeSamples.text(), FACTS);
        for (long seed = 1; seed <= 20; seed++) {
            assertThat(explained(SchemeSamples.text(), shuffled(FACTS, new Random(seed))))
                    .as("seed " + seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void the_machine_leaves_no_trace() throws IOException {
        byte[] expected = explained(SchemeSamples.text(), FACTS);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(explained(SchemeSamples.text(), FACTS)).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** What is kept of a scheme for its cards is of the scheme alone. */
    @Test
    void whoever_is_told_before_or_at_the_same_time_leaves_no_trace() {
        Scheme scheme = SchemeSamples.scheme(SchemeSamples.text());
        Scorer shared = Scorer.of(scheme);
        Scoring before = shared.score(shuffled(FACTS, new Random(1)));
        Scoring scoring = shared.score(FACTS);

        List<String> expected = scoring.subjects().stream()
                .map(subject ->
                        Scorer.of(scheme).score(FACTS).scorecard(subject.id()).explain(Locale.CHINA))
                .toList();

        assertThat(Stream.generate(() -> scoring).limit(16).parallel().map(ReplayTest::told))
                .allSatisfy(told -> assertThat(told).isEqualTo(expected));
        assertThat(told(before)).hasSameElementsAs(expected);
    }

    @Test
    void another_version_or_another_fact_is_seen() throws IOException {
        byte[] expected = explained(SchemeSamples.text(), FACTS);

        assertThat(explained(SchemeSamples.textWith("2026.1", "2026.2"), FACTS)).isNotEqualTo(expected);
        assertThat(explained(
                        SchemeSamples.text(),
                        FACTS.toBuilder()
                                .add(FactSamples.absence("m-01", "2026-07-11", false)
                                        .build())
                                .build()))
                .isNotEqualTo(expected);
    }

    private static List<String> told(Scoring scoring) {
        return scoring.scorecards().map(card -> card.explain(Locale.CHINA)).toList();
    }

    private static byte[] explained(String scheme, Facts facts) throws IOException {
        Scoring scoring = Scorer.of(SchemeSamples.scheme(scheme)).score(facts);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (ScoredSubject subject : scoring.subjects()) {
            Scorecard card = scoring.scorecard(subject.id());
            bytes.write(card.explain(Locale.CHINA).getBytes(StandardCharsets.UTF_8));
            bytes.write(card.explain(Locale.ENGLISH).getBytes(StandardCharsets.UTF_8));
            bytes.write(JsonMapping.mapper().writeValueAsBytes(card));
        }
        return bytes.toByteArray();
    }

    /** The samples, and several events of one day. */
    private static Facts facts() {
        Facts.Builder facts = FactSamples.facts().toBuilder();
        for (String source : List.of("minutes-2", "minutes-1", "minutes-3")) {
            facts.add(FactSamples.absence("m-01", "2026-07-10", false)
                    .source(source)
                    .build());
        }
        return facts.build();
    }

    private static Facts shuffled(Facts facts, Random random) {
        Facts.Builder builder = Facts.builder(facts.period());
        List<Event> events = new ArrayList<>();
        for (ScoredSubject subject : facts.subjects("party-member")) {
            builder.add(subject);
            events.addAll(facts.events(subject.id()));
            facts.reading(subject.id(), "satisfaction.households").ifPresent(builder::add);
            facts.reading(subject.id(), "study.hours").ifPresent(builder::add);
        }
        Collections.shuffle(events, random);
        events.forEach(builder::add);
        return builder.build();
    }
}
