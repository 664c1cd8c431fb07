package org.qinglian.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglian.examples.county.synthetic.County;
import org.qinglian.examples.county.synthetic.CountyGenerator;
import org.qinglian.examples.county.synthetic.CountySize;
import org.qinglian.scoring.Scorer;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.card.Contribution;
import org.qinglian.scoring.card.NodeCard;
import org.qinglian.scoring.card.Scorecard;
import org.qinglian.scoring.catalog.SchemeCatalog;
import org.qinglian.scoring.evaluation.NodeState;
import org.qinglian.scoring.fact.Event;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.SubjectKinds;

/** What is owed to everybody who is scored, for every subject of a county and all three indices. */
class CountyScoringTest {
    private static final County COUNTY = CountyGenerator.generate(CountySize.small(), 5);
    private static final Facts FACTS = facts();
    private static final Set<String> LEDGER = COUNTY.programme().discipline().decisions().stream()
            .map(decision -> decision.id().id())
            .collect(Collectors.toSet());

    @ParameterizedTest
    @ValueSource(strings = {"demo/pioneer-index", "demo/fortress-index", "demo/service-index"})
    void every_score_is_the_sum_of_its_contributions(String scheme) {
        Scoring scoring = Scorer.of(SchemeCatalog.standard().get(scheme)).score(FACTS);

        assertThat(scoring.subjects()).isNotEmpty();
        assertThat(scoring.scorecards()).allSatisfy(card -> {
            assertThat(card.score()).isEqualTo(scoring.score(card.subject()));
            assertThat(sum(card.contributions()))
                    .as(card.subject())
                    .isEqualByComparingTo(card.score().orElse(BigDecimal.ZERO));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo/pioneer-index", "demo/fortress-index", "demo/service-index"})
    void every_point_rests_on_a_type_of_source_or_on_a_rule_alone(String scheme) {
        Scoring scoring = Scorer.of(SchemeCatalog.standard().get(scheme)).score(FACTS);

        assertThat(scoring.scorecards())
                .allSatisfy(card -> assertThat(card.pointsBySource()
                                .map(points ->
                                        points.bySource().values().stream().reduce(points.other(), BigDecimal::add))
                                .map(BigDecimal::stripTrailingZeros))
                        .as(card.subject())
                        .isEqualTo(card.score().map(BigDecimal::stripTrailingZeros)));
    }

    /** Who has a sanction in force has it from the ledger of the county, and from nowhere else. */
    @Test
    void sanctions_rest_on_the_ledger_of_the_county() {
        List<Event> inForce = FACTS.subjects(SubjectKinds.PARTY_MEMBER).stream()
                .flatMap(member -> FACTS.events(member.id()).stream())
                .filter(event -> event.kind().equals("sanction.in-force"))
                .toList();

        assertThat(inForce).isNotEmpty().allSatisfy(event -> assertThat(LEDGER).contains(event.source()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo/pioneer-index", "demo/fortress-index", "demo/service-index"})
    void every_item_that_lost_points_says_why(String scheme) {
        Scoring scoring = Scorer.of(SchemeCatalog.standard().get(scheme)).score(FACTS);

        assertThat(scoring.scorecards().filter(card -> card.score().isPresent()))
                .allSatisfy(card ->
                        assertThat(silentLosses(card)).as(card.subject()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo/pioneer-index", "demo/fortress-index", "demo/service-index"})
    void nobody_has_another_grade_than_the_score_gives_without_an_override(String scheme) {
        Scoring scoring = Scorer.of(SchemeCatalog.standard().get(scheme)).score(FACTS);

        assertThat(scoring.subjects()).allSatisfy(subject -> {
            List<String> onCard = scoring.scorecard(subject.id()).overrides().stream()
                    .filter(override ->
                            override.applied() && scoring.score(subject.id()).isPresent())
                    .map(override -> override.id())
                    .toList();
            assertThat(scoring.overrides(subject.id()).stream().map(override -> override.id()))
                    .as(subject.id())
                    .containsExactlyElementsOf(onCard);
            scoring.grade(subject.id()).ifPresent(grade -> {
                int byScore = scoring.scheme()
                        .outcome()
                        .bandOf(scoring.score(subject.id()).orElseThrow());
                boolean asScored = scoring.scheme().outcome().bandOf(grade.grade()) == byScore;
                assertThat(asScored || !onCard.isEmpty()).as(subject.id()).isTrue();
            });
        });
    }

    /** Items in the table of the subject that lost points without a sentence. */
    private static List<String> silentLosses(Scorecard card) {
        return card.root().children().stream()
                .flatMap(CountyScoringTest::inTable)
                .filter(node ->
                        node.children().isEmpty() && node.contributions().isEmpty())
                .filter(node -> node.loss().filter(loss -> loss.signum() > 0).isPresent())
                .map(NodeCard::id)
                .toList();
    }

    /** The nodes that count for the subject; in a group that is not in its table nothing can be lost. */
    private static Stream<NodeCard> inTable(NodeCard node) {
        return node.state() == NodeState.EXCLUDED
                ? Stream.empty()
                : Stream.concat(Stream.of(node), node.children().stream().flatMap(CountyScoringTest::inTable));
    }

    private static BigDecimal sum(List<Contribution> contributions) {
        return contributions.stream().map(Contribution::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Facts facts() {
        Facts.Builder facts = Facts.from(COUNTY.programme(), CountyGenerator.QUARTER).toBuilder();
        COUNTY.events().forEach(facts::add);
        COUNTY.readings().forEach(facts::add);
        return facts.build();
    }
}
