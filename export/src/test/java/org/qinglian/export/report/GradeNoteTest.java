package org.qinglian.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.Scorer;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fixture.FactSamples;
import org.qinglian.scoring.fixture.SchemeSamples;

class GradeNoteTest {
    private static final String CEILING = "{\"kind\": \"ceiling\", \"grade\": \"qualified\"}";
    private static final String BANDS_END =
            "{\"grade\": \"warned\", \"title\": {\"zh\": \"警示\", \"en\": \"warned\"}}\n    ]";

    private final Facts.Builder facts = ReportSamples.ninety("branch", "o-qingxi");

    @Test
    void says_nothing_where_the_grade_is_the_one_of_the_score_or_there_is_none() {
        facts.add(FactSamples.branch("o-baishi").build());
        Scoring scoring = scoring(CEILING, CEILING);

        assertThat(scoring.unrated()).isNotEmpty();
        assertThat(note(scoring, "o-qingxi")).isEmpty();
        assertThat(note(scoring, "o-baishi")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'kind': 'ceiling', 'grade': 'qualified'}   | true",
                "{'kind': 'grade', 'grade': 'warned'}        | true",
                "{'kind': 'unrated'}                         | true",
                "{'kind': 'ceiling', 'grade': 'excellent'}   | false",
                "{'kind': 'grade', 'grade': 'excellent'}     | false",
                "{'kind': 'floor', 'grade': 'qualified'}     | false",
                "{'kind': 'no-award'}                        | false",
                "{'kind': 'zero'}                            | false"
            },
            quoteCharacter = '"')
    void names_a_rule_that_set_the_grade_aside(String effect, boolean named) {
        sanction();

        assertThat(note(scoring(CEILING, effect.replace('\'', '"')), "o-qingxi"))
                .isEqualTo(named ? Optional.of(LocalizedText.of("按规定：受处分", "Rule: Sanctioned")) : Optional.empty());
    }

    @Test
    void names_a_rule_that_lifts_the_grade() {
        facts.add(FactSamples.event("o-qingxi", "notice.negative", "2026-08-03")
                .putAttributes("level", "county")
                .build());
        sanction();

        Scoring scoring = scoring(CEILING, CEILING.replace("ceiling", "floor").replace("qualified", "excellent"));

        assertThat(scoring.grade("o-qingxi").orElseThrow().grade()).isEqualTo("excellent");
        assertThat(note(scoring, "o-qingxi")).contains(LocalizedText.of("按规定：受处分", "Rule: Sanctioned"));
    }

    @Test
    void says_what_a_quota_made_of_it() {
        facts.add(FactSamples.member("o-baishi").kind("branch").build())
                .add(FactSamples.reading("o-baishi", "study.hours", "40").build())
                .add(FactSamples.reading("o-baishi", "satisfaction.households", "100")
                        .build());
        for (int day = 10; day < 30; day++) {
            facts.add(FactSamples.event("o-baishi", "visit", "2026-07-" + day).build());
        }

        Scoring scoring = scoring(BANDS_END, BANDS_END + """
                ,
                "precedence": "bands-then-quotas", "ties": {"by": []},
                "quotas": [{"grade": "excellent", "kind": "limit", "places": {"word": "at-most", "count": 1}}]
                """);

        assertThat(note(scoring, "o-baishi")).isEmpty();
        assertThat(note(scoring, "o-qingxi").orElseThrow().zh())
                .contains("同组 2 个对象，“优秀”名额（不超过 1 个）按得分由高到低确定，本对象不在其内，由“优秀”调整为“合格”");
    }

    @Test
    void says_that_an_extra_condition_kept_the_grade_and_every_reason_of_several() {
        sanction();

        Scoring scoring =
                scoring("\"from\": 90}", "\"from\": 90, \"when\": {\"measure\": \"visits\", \"atLeast\": 30}}");

        assertThat(note(scoring, "o-qingxi"))
                .contains(
                        LocalizedText.of(
                                "按规定：受处分；得分已达到“优秀”的界限，其附加条件未满足或者无法判断",
                                "Rule: Sanctioned; The score would do for \"excellent\"; its extra condition is not met or cannot be told"));
    }

    private void sanction() {
        facts.add(
                FactSamples.event("o-qingxi", "sanction.decided", "2026-08-01").build());
    }

    /** Branches scored by the sample scheme with one thing changed. */
    private Scoring scoring(String part, String instead) {
        String text = SchemeSamples.text()
                .replace("\"subject\": \"party-member\"", "\"subject\": \"branch\"")
                .replace(part, instead);
        return Scorer.of(SchemeSamples.scheme(text)).score(facts.build());
    }

    private static Optional<LocalizedText> note(Scoring scoring, String subject) {
        return new GradeNote(scoring, false).of(subject);
    }
}
