package org.qinglian.scoring.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.document.DocumentSource;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Problem;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.scoring.Scorer;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.assessment.AssessedScore;
import org.qinglian.scoring.assessment.Assessment;
import org.qinglian.scoring.assessment.AssessmentNorms;
import org.qinglian.scoring.assessment.AssessmentProcedure;
import org.qinglian.scoring.assessment.AssessmentState;
import org.qinglian.scoring.fact.Event;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.Reading;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.fact.SubjectKinds;
import org.qinglian.scoring.fixture.FactSamples;
import org.qinglian.scoring.scheme.Scheme;

/** The demonstration schemes where a verification case cannot say it: who gets no score, local rules, what is no result. */
class DemonstrationSchemesTest {
    private static final SchemeCatalog CATALOG = SchemeCatalog.standard();
    private static final Period QUARTER = Period.parse("2026-Q3");

    @Test
    void a_member_gets_a_score_from_records_alone() {
        Scoring scoring = score(
                "demo/pioneer-index",
                facts(SubjectKinds.PARTY_MEMBER, "category", "ordinary").add(absence("s-1")));

        // (25 − 5 + 10) × 80 ÷ (80 − 25 − 20)
        assertThat(scoring.score("s-1"))
                .hasValueSatisfying(points -> assertThat(points).isEqualByComparingTo("68.6"));
        assertThat(scoring.grade("s-1").orElseThrow().grade()).isEqualTo("qualified");
    }

    @Test
    void a_member_of_no_category_gets_no_score_for_no_table_is_known_to_apply() {
        Scoring scoring = score("demo/pioneer-index", facts(SubjectKinds.PARTY_MEMBER, "status", "full"));

        assertThat(scoring.score("s-1")).isEmpty();
        assertThat(scoring.unrated()).extracting(ScoredSubject::id).containsExactly("s-1");
    }

    @Test
    void a_branch_gets_no_score_unless_it_is_known_whether_the_secretary_is_in_post() {
        Facts.Builder facts = facts(SubjectKinds.BRANCH, "field", "agency");

        assertThat(score("demo/fortress-index", facts).score("s-1")).isEmpty();
        // in post 10, no class, no meeting, no tasks known: 10 × 80 ÷ 60, rounded down
        assertThat(score("demo/fortress-index", facts.add(reading("secretary.in-post", 1)))
                        .score("s-1"))
                .hasValueSatisfying(points -> assertThat(points).isEqualByComparingTo("13.3"));
    }

    @Test
    void a_township_gets_no_score_without_its_villages() {
        Facts.Builder facts = facts(SubjectKinds.TOWNSHIP_COMMITTEE, "township", "s-1");

        assertThat(score("demo/service-index", facts).score("s-1")).isEmpty();
        // villages 20, no grids: mean 20; people 0; disclosure 0; 20 × 100 ÷ (100 − 15 − 15 − 15)
        assertThat(score("demo/service-index", facts.add(reading("coverage.team-village", 100)))
                        .score("s-1"))
                .hasValueSatisfying(points -> assertThat(points).isEqualByComparingTo("36.36"));
    }

    @Test
    void no_sanction_on_record_is_no_sanction() {
        Scoring scoring = score("demo/pioneer-index", facts(SubjectKinds.PARTY_MEMBER, "category", "ordinary"));

        assertThat(scoring.grade("s-1").orElseThrow().grade()).isEqualTo("pioneer");
        assertThat(scoring.scorecard("s-1").overrides()).isEmpty();
    }

    @Test
    void what_a_village_adds_within_the_frame_counts_with_the_rest() {
        String local = """
                {
                  "id": "qingxi/household-month", "version": "2026.1", "title": {"zh": "清溪村文明家庭积分细则"},
                  "source": {"document": "清溪村积分细则（虚构示例）", "fictional": true},
                  "extends": {"scheme": "demo/household-month", "version": "2026.1"},
                  "measures": {"dike": {
                    "kind": "count", "event": "dike.patrol", "title": {"zh": "巡堤"}, "source": "system-record"
                  }},
                  "items": {"bonus": [{
                    "kind": "item", "id": "bonus.dike", "title": {"zh": "巡堤"}, "start": "earned", "max": 1,
                    "rules": [{"kind": "per-unit", "measure": "dike", "points": 0.5}]
                  }]},
                  "verification": [
                    {"name": "three patrols", "working": {"zh": "12＋1"}, "facts": {"dike": 3}, "score": 13, "grade": "good"}
                  ]
                }
                """;

        Loaded<Scheme> whole = SchemeReader.standard()
                .load(DocumentSource.of("local.json", local), CATALOG.get("demo/household-month"));

        assertThat(whole.problems())
                .as("the bonus stays capped at 2")
                .extracting(Problem::code)
                .containsExactly("scheme.children-points");
        assertThat(whole.orThrow().id()).isEqualTo("qingxi/household-month");
    }

    @Test
    void who_is_exempt_is_named_and_not_scored() {
        Facts facts = Facts.builder(Period.parse("2026-Q3"))
                .add(FactSamples.member("m-1").build())
                .add(FactSamples.member("m-2")
                        .exemption(FactSamples.exemption())
                        .build())
                .build();

        Scoring scoring = Scorer.of(CATALOG.get("demo/pioneer-index")).score(facts);

        assertThat(scoring.subjects()).extracting(ScoredSubject::id).containsExactly("m-1");
        assertThat(scoring.exempt()).extracting(ScoredSubject::id).containsExactly("m-2");
    }

    @Test
    void a_self_check_is_no_result() {
        Assessment checked = Assessment.builder()
                .id(Ref.of("a-1"))
                .scheme("demo/cadre-check-up")
                .version("2026.1")
                .subject("c-1")
                .period(Period.parse("2026-H1"))
                .self(new AssessedScore(new BigDecimal("98"), Optional.empty()))
                .addHistory(Step.of(AssessmentState.SELF_SCORED, LocalDate.of(2026, 7, 1))
                        .by(Actor.cadre("c-1")))
                .build();

        assertThat(checked.result()).isEmpty();
        assertThat(AssessmentProcedure.of(AssessmentNorms.standard()).following(AssessmentState.SELF_SCORED))
                .containsExactly(AssessmentState.REVIEWED);
    }

    private static Scoring score(String scheme, Facts.Builder facts) {
        return Scorer.of(CATALOG.get(scheme)).score(facts.build());
    }

    private static Facts.Builder facts(String kind, String attribute, String code) {
        return Facts.builder(QUARTER)
                .add(ScoredSubject.builder()
                        .id("s-1")
                        .kind(kind)
                        .putAttributes(attribute, code)
                        .build());
    }

    private static Event absence(String member) {
        return Event.builder()
                .subject(member)
                .kind("meeting.absent")
                .occurredOn(LocalDate.of(2026, 7, 15))
                .attributes(Map.of("kind", "theme-day", "excused", "false"))
                .source("t-1")
                .build();
    }

    private static Reading reading(String name, int value) {
        return Reading.builder()
                .subject("s-1")
                .name(name)
                .value(BigDecimal.valueOf(value))
                .source("test")
                .build();
    }
}
