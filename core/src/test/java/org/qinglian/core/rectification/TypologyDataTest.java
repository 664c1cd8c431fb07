package org.qinglian.core.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.BasisKind;
import org.qinglian.core.common.LocalizedText;

class TypologyDataTest {
    @Test
    void ships_the_six_machines_and_the_four_winds() {
        assertThat(TypologyData.standard().typologies())
                .extracting(BehaviourTypology::code)
                .containsExactly("six-machines", "four-winds");
        assertThat(TypologyData.standard().typologies().get(0).behaviours())
                .extracting(listed -> listed.behaviour().label().in(Locale.CHINA))
                .containsExactly("拖拉机", "推土机", "压缩机", "洗衣机", "搅拌机", "复读机");
        assertThat(TypologyData.standard().typologies().get(1).behaviours())
                .extracting(listed -> listed.behaviour().label().in(Locale.CHINA))
                .containsExactly("形式主义", "官僚主义", "享乐主义", "奢靡之风");
    }

    @Test
    void says_which_gist_is_our_own_reading() {
        assertThat(TypologyData.standard().typologies().get(0).behaviours())
                .filteredOn(ListedBehaviour::inferred)
                .extracting(ListedBehaviour::behaviour)
                .containsExactly(Behaviour.TRACTOR, Behaviour.MIXER, Behaviour.REPEATER);
    }

    @Test
    void the_list_of_grounds_is_labelled_as_an_example_and_each_has_a_name() {
        assertThat(TypologyData.standard().disqualificationSource().kind()).contains(BasisKind.ASSUMPTION);
        assertThat(TypologyData.standard().disqualifications())
                .hasSize(8)
                .allSatisfy(
                        ground -> assertThat(ground.label().in(Locale.CHINA)).isNotEqualTo(ground.code()));
    }

    @Test
    void a_place_adds_its_own_typology() {
        RectificationNorms own = RectificationNorms.standard()
                .withTypologies(List.of(new BehaviourTypology(
                        "awards",
                        LocalizedText.zh("蜗牛奖"),
                        Basis.practice("某地电视问政"),
                        List.of(new ListedBehaviour(Behaviour.of("snail"), LocalizedText.zh("办事慢"), false)))));

        assertThat(own.knows(Behaviour.of("snail"))).isTrue();
        assertThat(own.knows(Behaviour.TRACTOR)).isFalse();
        assertThat(RectificationNorms.standard().knows(Behaviour.of("snail"))).isFalse();
    }
}
