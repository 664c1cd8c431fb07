package org.qinglian.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.scheme.ListEnd;
import org.qinglian.scoring.scheme.Places;
import org.qinglian.scoring.scheme.PlacesWord;
import org.qinglian.scoring.scheme.RankList;

class RankingTest {
    @Test
    void equal_scores_share_the_better_rank_and_the_next_counts_on() {
        Ranking ranking = Ranking.of(List.of(
                contender("v-1", "g", "80"),
                contender("v-2", "g", "90.0"),
                contender("v-3", "g", "90.00"),
                contender("v-4", "g", "95"),
                contender("v-5", "g", "79.9999999999")));

        assertThat(ranking.ranks())
                .containsExactly(
                        new Rank("v-4", "g", new BigDecimal("95"), 1, 5, true),
                        new Rank("v-2", "g", new BigDecimal("90.0"), 2, 5, true),
                        new Rank("v-3", "g", new BigDecimal("90.00"), 2, 5, true),
                        new Rank("v-1", "g", new BigDecimal("80"), 4, 5, true),
                        new Rank("v-5", "g", new BigDecimal("79.9999999999"), 5, 5, true));
    }

    @Test
    void each_group_is_ranked_by_itself() {
        Ranking ranking = Ranking.of(
                List.of(contender("v-1", "b", "70"), contender("v-2", "a", "60"), contender("v-3", "b", "80")));

        assertThat(ranking.ranks())
                .containsExactly(
                        new Rank("v-3", "b", new BigDecimal("80"), 1, 2, true),
                        new Rank("v-1", "b", new BigDecimal("70"), 2, 2, true),
                        new Rank("v-2", "a", new BigDecimal("60"), 1, 1, true));
        assertThat(ranking.rank("v-2")).map(Rank::rank).contains(1);
        assertThat(ranking.rank("v-9")).isEmpty();
    }

    @Test
    void nobody_to_rank_is_no_fault() {
        assertThat(Ranking.of(List.of()).ranks()).isEmpty();
    }

    @Test
    void a_list_takes_the_first_or_the_last_of_each_group_and_whoever_is_tied_with_them() {
        Ranking ranking = Ranking.of(List.of(
                contender("a", "g", "95"),
                contender("b", "g", "90"),
                contender("c", "g", "90"),
                contender("d", "g", "80"),
                contender("e", "h", "70")));

        assertThat(listed(ranking, ListEnd.TOP, Places.count(PlacesWord.ABOUT, 2)))
                .containsExactly("a", "b", "c", "e");
        assertThat(listed(ranking, ListEnd.TOP, Places.count(PlacesWord.AT_MOST, 2)))
                .containsExactly("a", "e");
        assertThat(listed(ranking, ListEnd.BOTTOM, Places.count(PlacesWord.AT_MOST, 1)))
                .containsExactly("d", "e");
        assertThat(listed(ranking, ListEnd.BOTTOM, Places.count(PlacesWord.ABOUT, 2)))
                .containsExactly("d", "c", "b", "e");
        assertThat(listed(ranking, ListEnd.TOP, Places.share(PlacesWord.AT_MOST, "0.3")))
                .containsExactly("a");
    }

    @Test
    void who_is_barred_from_awards_is_ranked_but_on_no_list_of_the_first() {
        Ranking ranking = Ranking.of(List.of(
                new Contender("barred", "g", new BigDecimal("99"), -1, 0, List.of(), false),
                contender("b", "g", "90"),
                contender("c", "g", "80")));

        assertThat(ranking.rank("barred")).map(Rank::rank).contains(1);
        assertThat(listed(ranking, ListEnd.TOP, Places.count(PlacesWord.AT_MOST, 2)))
                .containsExactly("b", "c");
        assertThat(listed(ranking, ListEnd.BOTTOM, Places.count(PlacesWord.AT_MOST, 3)))
                .containsExactly("c", "b", "barred");
    }

    private static List<String> listed(Ranking ranking, ListEnd end, Places places) {
        RankList list = new RankList("list", LocalizedText.zh("榜单"), end, places);
        return ranking.list(list).stream().map(Rank::subject).toList();
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void permuting_subjects_permutes_ranks(long seed) {
        Random random = new Random(seed);
        List<Contender> contenders = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            contenders.add(contender("v-" + i, "g" + random.nextInt(3), String.valueOf(random.nextInt(10))));
        }
        List<Contender> shuffled = new ArrayList<>(contenders);
        Collections.shuffle(shuffled, random);

        assertThat(Ranking.of(shuffled).ranks())
                .containsExactlyInAnyOrderElementsOf(Ranking.of(contenders).ranks());
    }

    private static Contender contender(String subject, String group, String score) {
        return Contender.of(subject, group, new BigDecimal(score));
    }
}
