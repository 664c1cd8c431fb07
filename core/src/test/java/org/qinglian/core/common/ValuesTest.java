package org.qinglian.core.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.organization.Member;
import org.qinglian.core.organization.Sector;

class ValuesTest {
    @Test
    void a_reference_is_its_identifier_without_white_space_around_it() {
        Ref<Member> ref = Ref.of(" m-01\t");

        assertThat(ref).isEqualTo(Ref.<Member>of("m-01")).hasToString("m-01");
        assertThat(Ref.<Member>of("a")).isLessThan(Ref.of("b"));
    }

    @Test
    void a_blank_reference_is_refused_in_both_languages() {
        assertThatThrownBy(() -> Ref.of("\u3000"))
                .isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("value.blank-id");
                    assertThat(refusal.message(Locale.CHINA)).isEqualTo("标识为空；应为非空文本。");
                })
                .hasMessage("Identifier is blank; expected a text that is not.");
    }

    @Test
    void a_text_is_given_in_the_language_asked_for_or_else_in_the_other() {
        LocalizedText both = LocalizedText.of(" 网格 ", "grid");

        assertThat(both.in(Locale.CHINA)).isEqualTo("网格");
        assertThat(both.in(Locale.TRADITIONAL_CHINESE)).isEqualTo("网格");
        assertThat(both.in(Locale.FRENCH)).isEqualTo("grid");
        assertThat(LocalizedText.zh("网格").in(Locale.ENGLISH)).isEqualTo("网格");
        assertThat(LocalizedText.of(" ", "grid").in(Locale.CHINA)).isEqualTo("grid");
        assertThat(both).hasToString("网格");
    }

    @Test
    void a_text_in_no_language_is_refused() {
        assertThatThrownBy(() -> LocalizedText.of(" ", ""))
                .hasMessage("Text is blank; expected Chinese (zh) or English (en).");
    }

    @Test
    void a_range_includes_both_its_ends() {
        DateRange may = DateRange.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));

        assertThat(may.contains(LocalDate.of(2026, 4, 30))).isFalse();
        assertThat(may.contains(LocalDate.of(2026, 5, 1))).isTrue();
        assertThat(may.contains(LocalDate.of(2026, 5, 31))).isTrue();
        assertThat(may.contains(LocalDate.of(2026, 6, 1))).isFalse();
        assertThat(may).hasToString("2026-05-01–2026-05-31");
        assertThat(may.inWords()).isEqualTo(LocalizedText.of("2026-05-01 至 2026-05-31", "2026-05-01 to 2026-05-31"));
    }

    @Test
    void a_range_without_an_end_goes_on() {
        DateRange open = DateRange.from(LocalDate.of(2026, 5, 1));

        assertThat(open.contains(LocalDate.MAX)).isTrue();
        assertThat(open).hasToString("2026-05-01–");
        assertThat(open.inWords()).isEqualTo(LocalizedText.of("2026-05-01 起", "2026-05-01 on"));
    }

    @Test
    void ranges_overlap_that_share_a_day() {
        DateRange first = DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31));

        assertThat(first.overlaps(DateRange.from(LocalDate.of(2026, 1, 31)))).isTrue();
        assertThat(first.overlaps(DateRange.from(LocalDate.of(2026, 2, 1)))).isFalse();
        assertThat(DateRange.from(LocalDate.of(2026, 2, 1)).overlaps(first)).isFalse();
    }

    @Test
    void a_range_may_be_one_day_and_not_less() {
        LocalDate day = LocalDate.of(2026, 1, 2);

        assertThat(DateRange.of(day, day).contains(day)).isTrue();
        assertThatThrownBy(() -> DateRange.of(day, day.minusDays(1)))
                .hasMessage(
                        "Range of days '2026-01-02 – 2026-01-01' is reversed; expected an end on or after the start.");
        assertThatThrownBy(() -> new DateRange(null, Optional.empty()))
                .hasMessage("Range of days has no first day (from).");
    }

    @Test
    void a_share_is_rounded_half_up_when_it_is_shown() {
        assertThat(new Share(3, 4).percent(1)).contains(new BigDecimal("75.0"));
        assertThat(new Share(1, 8).percent(0)).contains(new BigDecimal("13"));
        assertThat(new Share(2, 3).percent(2)).contains(new BigDecimal("66.67"));
        assertThat(new Share(3, 4)).hasToString("3/4");
        assertThat(new Share(3, 4).isComplete()).isFalse();
        assertThat(new Share(4, 4).isComplete()).isTrue();
        assertThat(new Share(0, 0).percent(1)).isEmpty();
    }

    @Test
    void a_share_is_no_more_than_its_whole() {
        assertThatThrownBy(() -> new Share(5, 4))
                .hasMessage("Share '5/4' is impossible; expected a part from 0 to the whole.");
        assertThatThrownBy(() -> new Share(-1, 4)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void a_name_is_masked_after_its_first_character() {
        assertThat(PersonName.of("张三丰")).hasToString("张**");
        assertThat(PersonName.of("张")).hasToString("张");
        assertThat(PersonName.of(" 欧阳 ").full()).isEqualTo("欧阳");
    }

    @Test
    void a_rare_character_outside_the_basic_plane_is_one_character_of_a_name() {
        assertThat(PersonName.of("𠮷𠮷田").masked()).isEqualTo("𠮷**");
        assertThat(PersonName.of("𠮷").masked()).isEqualTo("𠮷");
    }

    @Test
    void a_blank_name_is_refused() {
        assertThatThrownBy(() -> PersonName.of(" ")).hasMessage("Name is blank; expected a text that is not.");
    }

    @Test
    void a_basis_prints_as_it_is_cited() {
        assertThat(Basis.of("中国共产党章程", "第三十条").withVersion("2022")).hasToString("《中国共产党章程》第三十条（2022）");
        assertThat(Basis.of("中国共产党章程")).hasToString("《中国共产党章程》");
        assertThat(Basis.practice("浙江一般每名党员联 5–10 户")).hasToString("地方做法：浙江一般每名党员联 5–10 户");
        assertThat(Basis.assumption("每名党员至多联 15 户")).hasToString("本库约定：每名党员至多联 15 户");
        assertThat(Basis.assumption("每名党员至多联 15 户").cited())
                .isEqualTo(LocalizedText.of("本库约定：每名党员至多联 15 户", "assumption of this library: 每名党员至多联 15 户"));
    }

    @Test
    void a_county_is_above_a_township_and_not_above_a_county() {
        assertThat(Level.COUNTY.isAbove(Level.TOWNSHIP)).isTrue();
        assertThat(Level.COUNTY.isAbove(Level.COUNTY)).isFalse();
        assertThat(Level.VILLAGE.isAbove(Level.TOWNSHIP)).isFalse();
    }

    @Test
    void a_copied_list_keeps_its_order_leaves_nothing_out_but_nulls_and_cannot_be_changed() {
        assertThat(Copy.list(Arrays.asList("b", null, "a")))
                .containsExactly("b", "a")
                .isUnmodifiable();
        assertThat(Copy.list(null)).isEmpty();
        assertThat(Copy.list(List.of())).isEmpty();
    }

    @Test
    void a_copied_map_keeps_its_order_and_cannot_be_changed() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("z", "1");
        map.put("y", null);
        map.put("a", "2");

        assertThat(Copy.map(map).keySet()).containsExactly("z", "a");
        assertThat(Copy.map(map)).isUnmodifiable();
        assertThat(Copy.map(null)).isEmpty();
    }

    @Test
    void an_open_code_has_its_known_label_or_else_itself() {
        assertThat(Sector.SCHOOL.label()).isEqualTo(LocalizedText.of("清廉学校", "schools"));
        assertThat(Sector.of("temple").label()).isEqualTo(LocalizedText.of("temple", "temple"));
    }

    @Test
    void an_exclusion_holds_on_its_days_only() {
        Optional<Exclusion> exclusion = Optional.of(
                new Exclusion("外出", "镇党委", DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31))));

        assertThat(Exclusion.isInForce(exclusion, LocalDate.of(2026, 1, 31))).isTrue();
        assertThat(Exclusion.isInForce(exclusion, LocalDate.of(2026, 2, 1))).isFalse();
        assertThat(Exclusion.isInForce(Optional.empty(), LocalDate.of(2026, 1, 1)))
                .isFalse();
    }
}
