package org.qinglian.core.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.ResponsibilitySamples;

class CascadeTest {
    private static final int DEEP = 60_000;

    @Test
    void goes_down_from_the_top_in_the_order_of_the_register() {
        Cascade<Duty> cascade = cascade(below("c", "b"), below("b", "a"), below("a", ""), below("d", "a"));

        assertThat(cascade.topDown()).extracting(duty -> duty.id().id()).containsExactly("a", "b", "d", "c");
        assertThat(cascade.below(Ref.of("a")))
                .extracting(duty -> duty.id().id())
                .containsExactly("b", "d");
        assertThat(cascade.depth(Ref.of("c"))).contains(3);
        assertThat(cascade.above(below("c", "b"))).contains(below("b", "a"));
    }

    @Test
    void a_record_under_nothing_known_is_a_top() {
        Cascade<Duty> cascade = cascade(below("a", "nowhere"));

        assertThat(cascade.depth(Ref.of("a"))).contains(1);
        assertThat(cascade.above(below("a", "nowhere"))).isEmpty();
    }

    @Test
    void what_is_in_a_circle_or_hangs_on_one_has_no_depth_and_only_the_circle_circles() {
        Cascade<Duty> cascade = cascade(
                below("a", "b"), below("b", "a"), below("hangs", "a"), below("deeper", "hangs"), below("top", ""));

        assertThat(cascade.topDown()).containsExactly(below("top", ""));
        assertThat(cascade.depth(Ref.of("a"))).isEmpty();
        assertThat(cascade.isCircling(Ref.of("a"))).isTrue();
        assertThat(cascade.isCircling(Ref.of("b"))).isTrue();
        assertThat(cascade.isCircling(Ref.of("hangs"))).isFalse();
        assertThat(cascade.isCircling(Ref.of("deeper"))).isFalse();
    }

    @Test
    void the_first_of_two_records_with_one_identifier_counts() {
        Cascade<Duty> cascade = cascade(below("a", ""), below("b", "a"), below("b", "b"));

        assertThat(cascade.records()).containsExactly(below("a", ""), below("b", "a"));
        assertThat(cascade.isCircling(Ref.of("b"))).isFalse();
    }

    @Test
    void a_chain_of_sixty_thousand_goes_to_its_end_and_so_does_a_circle() {
        List<Duty> chain = new ArrayList<>();
        for (int i = DEEP; i > 0; i--) {
            chain.add(below("d-" + i, i == 1 ? "" : "d-" + (i - 1)));
        }
        assertThat(Cascade.of(chain, Duty::cascadesFrom).depth(Ref.of("d-" + DEEP)))
                .contains(DEEP);

        chain.set(DEEP - 1, below("d-1", "d-" + DEEP));
        Cascade<Duty> circle = Cascade.of(chain, Duty::cascadesFrom);
        assertThat(circle.topDown()).isEmpty();
        assertThat(chain).allMatch(duty -> circle.isCircling(duty.id()));
    }

    private static Cascade<Duty> cascade(Duty... duties) {
        return Cascade.of(List.of(duties), Duty::cascadesFrom);
    }

    private static Duty below(String id, String source) {
        return ResponsibilitySamples.duty(id)
                .cascadesFrom(
                        Optional.of(source).filter(name -> !name.isEmpty()).map(Ref::of))
                .build();
    }
}
