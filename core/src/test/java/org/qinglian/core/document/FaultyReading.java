package org.qinglian.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qinglian.core.common.Identified;
import org.qinglian.core.coverage.HouseholdLink;
import org.qinglian.core.coverage.Visit;
import org.qinglian.core.organization.Member;

/** Reads faulty lines between good ones, and says what was reported and kept. */
abstract class FaultyReading {
    static final String GOOD_VISIT =
            "{\"id\": \"w-0\", \"visitor\": \"m-1\", \"household\": \"h-1\", \"visitedOn\": \"2026-05-06\","
                    + " \"mattersRaised\": 2, \"mattersSettled\": 1}";

    final List<Object> kept = new ArrayList<>();
    List<Problem> problems = List.of();

    void visits(String... lines) {
        read(Visit.class, "[" + GOOD_VISIT + ",\n" + String.join(",\n", lines) + ",\n" + GOOD_VISIT + "]");
    }

    void links(String line) {
        String good = "{\"id\": \"l-0\", \"member\": \"m-1\", \"during\": {\"from\": \"2026-01-01\"}}";
        read(HouseholdLink.class, "[" + good + ",\n" + line + ",\n" + good + "]");
    }

    void members(String rest) {
        String good = "{\"id\": \"m-0\", \"name\": \"甲\", \"branch\": \"o-1\", \"status\": \"full\"}";
        read(
                Member.class,
                "[" + good + ",\n{\"id\": \"m-1\", \"name\": \"乙某\", \"branch\": \"o-1\", " + rest + "},\n" + good
                        + "]");
    }

    static String visit(String rest) {
        return "{\"id\": \"w-1\", \"visitor\": \"m-1\", \"household\": \"h-1\", \"visitedOn\": \"2026-05-06\","
                + " \"mattersRaised\": 2, " + rest + "}";
    }

    void read(Class<?> type, String text) {
        read(type, DocumentSource.of("visits.json", text));
    }

    void read(Class<?> type, DocumentSource source) {
        problems = DocumentReader.standard()
                .readRecords(source, Map.of("", type), Object.class, (collection, index, record) -> kept.add(record))
                .problems();
    }

    static DocumentSource source(byte[] bytes) {
        return new DocumentSource() {
            @Override
            public String name() {
                return "visits.json";
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }

    void reports(String... lines) {
        assertThat(problems).extracting(Problem::toString).containsExactly(lines);
    }

    void keeps(String... ids) {
        assertThat(kept)
                .extracting(record -> ((Identified<?>) record).id().id())
                .containsExactly(ids);
    }
}
