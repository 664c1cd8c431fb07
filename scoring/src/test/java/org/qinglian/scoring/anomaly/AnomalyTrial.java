package org.qinglian.scoring.anomaly;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.qinglian.core.common.Period;
import org.qinglian.scoring.Scorer;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.fact.Event;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.fixture.FactSamples;
import org.qinglian.scoring.fixture.SchemeSamples;
import org.qinglian.scoring.scheme.Scheme;

/** Subjects whose score is the mark that they are given, in the third quarter of 2026. */
final class AnomalyTrial {
    private static final String TEXT = """
            {
              "id": "sample/mark", "version": "1", "title": {"zh": "评分"}, "subject": "%s", "period": "quarter",
              "source": {"document": "样例办法", "fictional": true},
              "measures": {
                "mark": {"kind": "reading", "reading": "mark", "title": {"zh": "评分"}, "source": "third-party-record"},
                "appraisal": {
                  "kind": "survey", "event": "ballot", "worth": {"good": 100, "poor": 0},
                  "title": {"zh": "群众评议", "en": "Appraisal"}, "source": "survey"
                }
              },
              "score": {
                "kind": "item", "id": "mark", "title": {"zh": "评分"}, "start": "earned", "max": 100, "floor": 0,
                "rules": [{"kind": "per-unit", "measure": "mark", "points": 1}]
              },
              "outcome": {
                "peerGroup": "township",
                "bands": [
                  {"grade": "good", "title": {"zh": "好", "en": "good"}, "from": 90},
                  {"grade": "fair", "title": {"zh": "一般", "en": "fair"}}
                ]
              }
            }
            """;

    private final Scheme scheme;
    private final Facts.Builder facts = Facts.builder(Period.parse("2026-Q3"));

    private AnomalyTrial(String kind) {
        scheme = SchemeSamples.scheme(TEXT.formatted(kind));
    }

    /** Branches {@code b-1} and so on with a mark each, all of one township. */
    static AnomalyTrial branches(List<String> marks) {
        AnomalyTrial trial = new AnomalyTrial("branch");
        for (int i = 0; i < marks.size(); i++) {
            trial.subject("b-" + (i + 1), "branch", "o-yunshan", "", marks.get(i));
        }
        return trial;
    }

    /** Villages {@code v-1} and so on with a mark each, so many of each township: {@code o-1} and so on. */
    static AnomalyTrial villages(int each, List<String> marks) {
        AnomalyTrial trial = new AnomalyTrial("village");
        for (int i = 0; i < marks.size(); i++) {
            trial.subject("v-" + (i + 1), "village", "o-" + (i / each + 1), "", marks.get(i));
        }
        return trial;
    }

    /** Members, two of each branch: {@code m-1} and {@code m-2} of {@code b-1} and so on. */
    static AnomalyTrial members(List<String> marks) {
        AnomalyTrial trial = new AnomalyTrial("party-member");
        for (int i = 0; i < marks.size(); i++) {
            trial.subject("m-" + (i + 1), "party-member", "o-yunshan", "b-" + (i / 2 + 1), marks.get(i));
        }
        return trial;
    }

    private void subject(String id, String kind, String township, String branch, String mark) {
        facts.add(ScoredSubject.builder()
                .id(id)
                .kind(kind)
                .putAttributes("township", township)
                .putAttributes("branch", branch)
                .build());
        reading(id, "mark", mark);
    }

    AnomalyTrial reading(String subject, String name, String value) {
        facts.add(FactSamples.reading(subject, name, value).build());
        return this;
    }

    AnomalyTrial event(String subject, String kind, String day) {
        facts.add(Event.builder()
                .subject(subject)
                .kind(kind)
                .occurredOn(LocalDate.parse(day))
                .source(kind + "/" + subject + "/" + day)
                .build());
        return this;
    }

    AnomalyTrial ballots(String subject, String option, int number) {
        facts.add(Event.builder()
                .subject(subject)
                .kind("ballot")
                .occurredOn(LocalDate.parse("2026-08-20"))
                .quantity(BigDecimal.valueOf(number))
                .putAttributes("option", option)
                .source("ballots/" + subject)
                .build());
        return this;
    }

    Scoring scoring() {
        return Scorer.of(scheme).score(facts.build());
    }

    AnomalyReport search(AnomalySearch search, AnomalyEvidence evidence) {
        return search.search(scoring(), evidence);
    }

    /** What the standard search says of a code, in English; what it could not assess in brackets. */
    List<String> says(String code) {
        return says(code, search(AnomalySearch.standard(), AnomalyEvidence.NONE));
    }

    static List<String> says(String code, AnomalyReport report) {
        List<String> found = report.found().stream()
                .filter(anomaly -> anomaly.code().equals(code))
                .map(anomaly -> anomaly.message().in(Locale.ENGLISH))
                .toList();
        List<String> unassessed = report.unassessed().stream()
                .filter(each -> each.code().equals(code))
                .map(each -> "[" + each.reason().in(Locale.ENGLISH) + "]")
                .toList();
        return Stream.concat(found.stream(), unassessed.stream()).toList();
    }
}
