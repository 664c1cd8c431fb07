package org.qinglian.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.scheme.Advance;
import org.qinglian.scoring.scheme.Band;
import org.qinglian.scoring.scheme.ListEnd;
import org.qinglian.scoring.scheme.Outcome;
import org.qinglian.scoring.scheme.Places;
import org.qinglian.scoring.scheme.PlacesWord;
import org.qinglian.scoring.scheme.Precedence;
import org.qinglian.scoring.scheme.Quota;
import org.qinglian.scoring.scheme.QuotaKind;
import org.qinglian.scoring.scheme.RankList;
import org.qinglian.scoring.scheme.Ties;

/** Whatever the quotas, ties and overrides: grades, ranks, lists and reports are what the documentation says of each pair. */
class SettlementPropertyTest {
    private static final int GRADES = 5;
    private static final int YEAR = 2026;

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void grades_after_quotas_are_those_of_the_plain_rule_whatever_the_order_of_input(long seed) {
        Random random = new Random(seed);
        Outcome outcome = outcome(random);
        List<Contender> contenders = contenders(random, outcome);
        Map<String, Settlement> expected = new LinkedHashMap<>();
        List<QuotaResult> reports = new ArrayList<>();
        ReferenceRanking.groups(graded(contenders)).forEach((group, peers) -> {
            List<Settlement> settled = new ReferenceRanking(outcome, peers).settle(YEAR);
            settled.forEach(each -> expected.put(each.subject(), each));
            ReferenceRanking.inForce(outcome, YEAR)
                    .forEach(quota -> reports.add(report(outcome, quota, group, settled)));
        });
        List<Contender> shuffled = new ArrayList<>(contenders);
        Collections.shuffle(shuffled, random);

        Settlements settlements = Settlements.of(outcome, YEAR, contenders);
        Settlements again = Settlements.of(outcome, YEAR, shuffled);

        for (Contender each : contenders) {
            assertThat(settlements.settlement(each.subject()))
                    .as("%s of %s under %s", each, contenders, outcome)
                    .isEqualTo(Optional.ofNullable(expected.get(each.subject())));
            assertThat(again.settlement(each.subject())).isEqualTo(settlements.settlement(each.subject()));
        }
        assertThat(settlements.quotas()).isEqualTo(reports);
        assertThat(again.quotas()).containsExactlyInAnyOrderElementsOf(reports);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ranks_and_lists_are_those_of_the_plain_rule(long seed) {
        Random random = new Random(seed);
        Outcome outcome = outcome(random);
        List<Contender> contenders = contenders(random, outcome);
        RankList list = new RankList("list", title("list"), ListEnd.values()[random.nextInt(2)], places(random));
        List<Rank> ranks = new ArrayList<>();
        List<String> listed = new ArrayList<>();
        ReferenceRanking.groups(contenders).values().forEach(peers -> {
            ReferenceRanking reference = new ReferenceRanking(outcome, peers);
            ranks.addAll(reference.ranks());
            listed.addAll(reference.list(list));
        });

        Ranking ranking = Ranking.of(contenders, outcome.tiesOrShared(), List.of());

        assertThat(ranking.ranks().stream().map(Rank::subject))
                .containsExactlyInAnyOrderElementsOf(
                        ranks.stream().map(Rank::subject).toList());
        assertThat(ranks)
                .allSatisfy(rank -> assertThat(ranking.rank(rank.subject())).contains(rank));
        assertThat(ranking.ranks().stream().map(rank -> rank.group() + rank.rank()))
                .as("group by group, best first")
                .containsExactlyElementsOf(
                        ranks.stream().map(rank -> rank.group() + rank.rank()).toList());
        assertThat(ranking.list(list).stream().map(Rank::subject)).containsExactlyInAnyOrderElementsOf(listed);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void transitions_count_every_pair_of_grades_and_name_who_did_not_advance(long seed) {
        Random random = new Random(seed);
        Outcome outcome = Outcome.builder()
                .from(outcome(random))
                .addAdvances(new Advance("4", "2"), new Advance("3", "" + random.nextInt(GRADES)))
                .build();
        Map<String, String> before = grades(random);
        Map<String, String> after = grades(random);

        GradeTransitions transitions = GradeTransitions.of(outcome, before, after);

        for (int old = 0; old < GRADES; old++) {
            for (int now = 0; now < GRADES; now++) {
                String from = "" + old;
                String to = "" + now;
                assertThat(transitions.counts().get(from).get(to)).isEqualTo((int) after.keySet().stream()
                        .filter(subject -> from.equals(before.get(subject)) && to.equals(after.get(subject)))
                        .count());
            }
        }
        for (String subject : after.keySet()) {
            int change = before.containsKey(subject) ? after.get(subject).compareTo(before.get(subject)) : 0;
            assertThat(transitions.risen().contains(subject)).isEqualTo(change < 0);
            assertThat(transitions.fallen().contains(subject)).isEqualTo(change > 0);
            for (Advance advance : outcome.advances()) {
                boolean missed = advance.from().equals(before.get(subject))
                        && after.get(subject).compareTo(advance.to()) > 0;
                assertThat(transitions
                                .missed()
                                .contains(new GradeTransitions.Missed(subject, advance, after.get(subject))))
                        .isEqualTo(missed);
            }
        }
    }

    private static Map<String, String> grades(Random random) {
        Map<String, String> grades = new LinkedHashMap<>();
        for (int i = 0; i < 30; i++) {
            if (random.nextInt(4) > 0) {
                grades.put("s" + i, "" + random.nextInt(GRADES));
            }
        }
        return grades;
    }

    private static List<Contender> graded(List<Contender> contenders) {
        return contenders.stream().filter(each -> each.grade() >= 0).toList();
    }

    private static QuotaResult report(Outcome outcome, Quota quota, String group, List<Settlement> settled) {
        int subjects = settled.size();
        BigDecimal exact = quota.places()
                .share()
                .map(share -> share.multiply(BigDecimal.valueOf(subjects)))
                .orElseGet(() -> BigDecimal.valueOf(quota.places().count().orElseThrow()));
        return new QuotaResult(
                quota,
                title(quota.grade()),
                group,
                subjects,
                exact,
                ReferenceRanking.among(quota, subjects),
                ReferenceRanking.holders(outcome, quota, settled));
    }

    private static Outcome outcome(Random random) {
        List<Band> bands = new ArrayList<>();
        for (int grade = 0; grade < GRADES; grade++) {
            bands.add(new Band(
                    "" + grade,
                    title("" + grade),
                    grade == GRADES - 1 ? Optional.empty() : Optional.of(BigDecimal.valueOf(90 - 10L * grade)),
                    Optional.empty(),
                    Optional.empty()));
        }
        List<Quota> quotas = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            quota(random, quotas);
        }
        List<String> criteria = List.of("a", "b").subList(0, random.nextInt(3));
        return Outcome.builder()
                .bands(bands)
                .precedence(Precedence.values()[random.nextInt(3)])
                .ties(new Ties(
                        criteria.isEmpty() || random.nextBoolean()
                                ? Optional.empty()
                                : Optional.of(BigDecimal.valueOf(random.nextInt(30), 1)),
                        criteria))
                .quotas(quotas)
                .build();
    }

    /** One of a grade and kind in a year. */
    private static void quota(Random random, List<Quota> quotas) {
        Quota quota = Quota.of(
                "" + random.nextInt(GRADES),
                QuotaKind.values()[random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0],
                places(random));
        quota = random.nextInt(3) == 0 ? quota.since(YEAR - 1 + random.nextInt(3)) : quota;
        quota = quota.kind() == QuotaKind.LIMIT && random.nextInt(3) == 0 ? quota.cumulative() : quota;
        Quota added = quota;
        if (quotas.stream()
                .noneMatch(other -> other.grade().equals(added.grade())
                        && other.kind() == added.kind()
                        && other.fromYear().equals(added.fromYear()))) {
            quotas.add(added);
        }
    }

    private static Places places(Random random) {
        PlacesWord word = PlacesWord.values()[random.nextInt(3)];
        return random.nextBoolean()
                ? Places.count(word, random.nextInt(10))
                : Places.share(word, "0." + (1 + random.nextInt(99)));
    }

    private static List<Contender> contenders(Random random, Outcome outcome) {
        List<Contender> contenders = new ArrayList<>();
        int spread = 1 + random.nextInt(300);
        for (int i = random.nextInt(50); i >= 0; i--) {
            BigDecimal score =
                    BigDecimal.valueOf(500 + random.nextInt(spread), 1).setScale(1 + random.nextInt(2));
            boolean graded = random.nextInt(12) > 0;
            int grade = !graded ? -1 : random.nextInt(5) == 0 ? random.nextInt(GRADES) : outcome.bandOf(score);
            List<BigDecimal> criteria = new ArrayList<>();
            for (String criterion : outcome.tiesOrShared().by()) {
                criteria.add(BigDecimal.valueOf(random.nextInt(3), criterion.length() - 1));
            }
            contenders.add(new Contender(
                    "s" + i,
                    "g" + random.nextInt(3),
                    score,
                    grade,
                    graded ? open(random, grade) : 0,
                    criteria,
                    random.nextInt(5) > 0));
        }
        return contenders;
    }

    /** All grades, some of them, or one alone; always that which it has. */
    private static long open(Random random, int grade) {
        long all = (1L << GRADES) - 1;
        long own = 1L << grade;
        return switch (random.nextInt(6)) {
            case 0 -> own;
            case 1 -> (random.nextLong() & all) | own;
            default -> all;
        };
    }

    private static LocalizedText title(String text) {
        return LocalizedText.of(text, text);
    }
}
