package org.qinglian.scoring.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.document.DocumentSource;
import org.qinglian.core.document.Problem;
import org.qinglian.scoring.Scorer;
import org.qinglian.scoring.catalog.SchemeReader;
import org.qinglian.scoring.fact.CountMeasure;
import org.qinglian.scoring.fact.SourceType;
import org.qinglian.scoring.fixture.FactSamples;
import org.qinglian.scoring.fixture.SchemeSamples;
import org.qinglian.scoring.rule.PerUnit;

/** A branch adds an item of its own to the bonus, which the frame opens for ten points. */
class LocalRulesTest {
    private static final Scheme FRAME =
            SchemeSamples.scheme().withOpenings(new Opening("bonus", Optional.of(BigDecimal.TEN)));

    private static final LocalRules LOCAL = LocalRules.builder()
            .id("qingxi/pioneer-index")
            .version("2026.1")
            .title(LocalizedText.zh("清溪村党支部先锋指数细则"))
            .source(FRAME.source())
            .frame(new Extends("sample/pioneer-index", "2026.1"))
            .putMeasures("dike", count("dike.patrol"))
            .putItems("bonus", List.of(item("bonus.dike", "dike", "5")))
            .build();

    private static final SchemeReader READER = SchemeReader.standard();

    private static final String TEXT = """
            {
              "id": "qingxi/pioneer-index", "version": "2026.1", "title": {"zh": "清溪村党支部先锋指数细则"},
              "source": {"document": "样例办法", "fictional": true},
              "extends": {"scheme": "sample/pioneer-index", "version": "2026.1"},
              "measures": {"dike": {"kind": "count", "event": "dike.patrol", "title": {"zh": "巡堤"}, "source": "system-record"}},
              "items": {
                "bonus": [{
                  "kind": "item", "id": "bonus.dike", "title": {"zh": "巡堤"}, "start": "earned", "max": 5,
                  "rules": [{"kind": "per-unit", "measure": "dike", "points": 1, "cap": 5}]
                }]
              },
              "verification": [{
                "name": "six patrols", "working": {"zh": "5 分封顶"},
                "facts": {"dike": 6, "study.hours": 40, "satisfaction": 60, "category": "ordinary"},
                "expect": {"bonus.dike": 5}, "score": 85, "grade": "qualified"
              }]
            }
            """;

    @Test
    void what_the_frame_opens_is_filled_and_all_else_stays() {
        Scheme whole = LOCAL.within(FRAME);

        assertThat(whole.id()).isEqualTo("qingxi/pioneer-index");
        assertThat(whole.overrides()).isEqualTo(FRAME.overrides());
        assertThat(whole.outcome()).isEqualTo(FRAME.outcome());
        assertThat(((Group) ((Group) whole.score()).children().get(1)).children())
                .extracting(Node::id)
                .containsExactly("bonus.visits", "bonus.satisfaction", "bonus.dike");
        assertThat(whole.openings()).as("local rules are no frame").isEmpty();
        assertThat(Scorer.of(whole)
                        .score(FactSamples.facts().toBuilder()
                                .add(FactSamples.event("m-01", "dike.patrol", "2026-08-01")
                                        .build())
                                .build())
                        .score("m-01"))
                .as("86.5 and one patrol")
                .contains(new BigDecimal("87.5"));
    }

    @Test
    void what_the_frame_does_not_allow_is_refused_all_at_once() {
        LocalRules wild = LOCAL.withFrame(new Extends("sample/pioneer-index", "2025.1"))
                .withMeasures(Map.of("visits", count("dike.patrol")))
                .withItems(Map.of("base", List.of(item("base.dike", "visits", "5"))));

        assertThatThrownBy(() -> wild.within(FRAME))
                .hasMessage("/extends: Local rules stand in sample/pioneer-index 2025.1; expected sample/pioneer-index"
                        + " 2026.1.\n/measures/visits: Measure 'visits' is the frame's; local rules cannot change it.\n"
                        + "/items/base: Group 'base' is not open to local rules.");
    }

    @Test
    void added_items_have_no_more_points_than_the_frame_leaves_them() {
        LocalRules much = LOCAL.withItems(
                Map.of("bonus", List.of(item("bonus.dike", "dike", "6"), item("bonus.road", "dike", "5"))));
        LocalRules unbounded = LOCAL.withItems(
                Map.of("bonus", List.of(item("bonus.dike", "dike", "6").withMax(Optional.empty()))));

        assertThat(much.faults(FRAME))
                .containsExactly(SchemeFault.error(
                        "/items/bonus", "local.points", Map.of("found", "11", "expected", "10", "group", "bonus")));
        assertThat(unbounded.faults(FRAME)).extracting(SchemeFault::code).containsExactly("local.points");
        assertThat(much.faults(FRAME.withOpenings(new Opening("bonus", Optional.empty()))))
                .isEmpty();
    }

    @Test
    void an_item_that_only_takes_off_makes_no_room_for_others() {
        LocalRules offset = LOCAL.withItems(
                Map.of("bonus", List.of(item("bonus.dike", "dike", "12"), item("bonus.litter", "dike", "-5"))));

        assertThat(offset.faults(FRAME))
                .containsExactly(SchemeFault.error(
                        "/items/bonus", "local.points", Map.of("found", "12", "expected", "10", "group", "bonus")));
    }

    @Test
    void local_rules_are_read_within_their_frame() {
        assertThat(problems(TEXT))
                .as("a warning, for the bonus is capped at 20 whatever is added")
                .containsExactly(
                        "local.json:7:5 /items/bonus: [scheme.children-points] Parts of 'bonus' have 25 full points"
                                + " together; expected 20, those of the group.");
        assertThat(problems(TEXT.replace("\"bonus\": [", "\"base\": [")))
                .containsExactly("local.json:7:5 /items/base: [local.closed] Group 'base' is not open to local rules.");
        assertThat(READER.load(DocumentSource.of("local.json", "{"), FRAME).value())
                .isEmpty();
    }

    @Test
    void what_is_wrong_has_its_line_in_the_local_rules() {
        assertThat(problems(TEXT.replace("\"measure\": \"dike\"", "\"measure\": \"dam\"")))
                .contains(
                        "local.json:9:38 /items/bonus/0/rules/0/measure: [scheme.unknown-measure] Measure 'dam' is not"
                                + " defined; expected one of: meeting.absence, study.hours, notices, visits, satisfaction,"
                                + " sanctions, category, dike.")
                .contains("local.json:5:16 /measures/dike: [scheme.unused-measure] Measure 'dike' is used by nothing.");
        assertThat(problems(TEXT.replace("\"id\": \"bonus.dike\"", "\"id\": \"bonus.visits\"")))
                .contains(
                        "local.json:8:23 /items/bonus/0/id: [scheme.duplicate-node] Node id 'bonus.visits' is used twice;"
                                + " expected one of its own.");
        assertThat(problems(TEXT.replace("\"score\": 85", "\"score\": 86")))
                .contains("local.json:15:34 /verification/0/score: [scheme.verification-failed] Verification case 'six"
                        + " patrols' fails: found 85, expected 86.");
        assertThat(problems(TEXT.substring(0, TEXT.indexOf(",\n  \"verification\"")) + "}"))
                .contains("local.json:1:1: [scheme.no-verification] Scheme has no verification case; expected at least"
                        + " one worked by hand.");
    }

    @Test
    void what_is_wrong_with_the_frame_is_named_by_the_frame() {
        Group root = (Group) FRAME.score();
        Scheme faulty = FRAME.withScore(root.withMax(new BigDecimal("110")));

        assertThat(READER.load(DocumentSource.of("local.json", TEXT), faulty).problems())
                .extracting(Problem::toString)
                .contains(
                        "sample/pioneer-index /score/max: [scheme.children-points] Parts of 'total' have 100 full points"
                                + " together; expected 110, those of the group.");
    }

    @Test
    void a_place_of_the_whole_is_one_of_the_rules_or_of_the_frame() {
        LocalRules two = LOCAL.withItems(Map.of(
                "bonus", List.of(item("bonus.dike", "dike", "5")), "base", List.of(item("base.dike", "dike", "5"))));

        assertThat(LOCAL.origin(FRAME, "/score/children/1/children/2/rules/0")).contains("/items/bonus/0/rules/0");
        assertThat(LOCAL.origin(FRAME, "/score/children/1/max")).contains("/items/bonus");
        assertThat(LOCAL.origin(FRAME, "/score")).contains("/items/bonus");
        assertThat(two.origin(FRAME, "/score")).contains("/items");
        assertThat(LOCAL.origin(FRAME, "/score/children/1/children/1/rules/0")).isEmpty();
        assertThat(LOCAL.origin(FRAME, "/score/children/0")).isEmpty();
        assertThat(LOCAL.origin(FRAME, "/outcome/bands/0")).isEmpty();
        assertThat(LOCAL.origin(FRAME, "/measures/visits")).isEmpty();
        assertThat(LOCAL.origin(FRAME, "/measures/dike/event")).contains("/measures/dike/event");
    }

    private static List<String> problems(String text) {
        return READER.load(DocumentSource.of("local.json", text), FRAME).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static CountMeasure count(String event) {
        return new CountMeasure(event, Map.of(), LocalizedText.zh("巡堤"), Optional.empty(), SourceType.SYSTEM_RECORD);
    }

    private static Item item(String id, String measure, String max) {
        return Item.builder()
                .id(id)
                .title(LocalizedText.zh("巡堤"))
                .start(Start.EARNED)
                .max(new BigDecimal(max))
                .addRules(new PerUnit(measure, BigDecimal.ONE, Optional.of(new BigDecimal(max)), Optional.empty()))
                .build();
    }
}
