package org.qinglian.scoring.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.LocalizedText;

class CodeLabelsTest {
    private static final LocalizedText TITLE = LocalizedText.of("计量项", "measure");

    private static final CodeLabels OF_A_SCHEME = CodeLabels.of(Map.of(
            "form", Map.of("group", LocalizedText.of("集体", "group")),
            "level", Map.of("county", LocalizedText.of("到县", "to the county"))));

    @Test
    void knows_the_lists_from_which_the_facts_of_the_library_come() {
        assertLabel(CodeLabels.STANDARD, category("field"), "village", "村", "village");
        assertLabel(CodeLabels.STANDARD, category("category"), "post-holding", "有职党员", "member with a post");
        assertLabel(CodeLabels.STANDARD, category("status"), "probationary", "预备党员", "probationary member");
        assertLabel(CodeLabels.STANDARD, tally("kind"), "member-meeting", "支部党员大会", "member meeting");
        assertLabel(CodeLabels.STANDARD, category("kind"), "community", "社区", "community");
        assertLabel(CodeLabels.STANDARD, tally("level"), "joint", "市县联动", "joint");
        assertLabel(CodeLabels.STANDARD, tally("level"), "province", "省级", "province");
        assertLabel(CodeLabels.STANDARD, tally("sanction"), "party-warning", "党内警告", "Party warning");
        assertLabel(CodeLabels.STANDARD, tally("regime"), "administrative", "政务处分", "administrative sanction");
        assertLabel(CodeLabels.STANDARD, tally("measure"), "dissolution", "解散", "dissolution");
        assertLabel(CodeLabels.STANDARD, tally("measure"), "circular", "通报", "circular");
        assertLabel(CodeLabels.STANDARD, tally("tier"), "main", "主要领导责任", "main leadership responsibility");
        assertLabel(CodeLabels.STANDARD, tally("responsibility"), "principal", "主体责任", "principal responsibility");
        assertLabel(CodeLabels.STANDARD, tally("kind"), "democratic", "民主生活会", "democratic life meeting");
        assertLabel(CodeLabels.STANDARD, tally("matter"), "finances", "集体财务收支", "collective finances");
        assertLabel(CodeLabels.STANDARD, tally("cause"), "site", "现场条件", "the site");
        assertLabel(CodeLabels.STANDARD, category("colour"), "red", "红色", "red");
        assertLabel(CodeLabels.STANDARD, tally("timely"), "false", "逾期", "late");
        assertLabel(CodeLabels.STANDARD, tally("result"), "unqualified", "不合格", "unqualified");
        assertLabel(CodeLabels.STANDARD, tally("outcome"), "exempt", "免责", "exempted");
        assertLabel(CodeLabels.STANDARD, tally("fund"), "direct-fund", "直达资金", "direct fund");
        assertLabel(CodeLabels.STANDARD, tally("publicised"), "true", "公示期满", "publicity over");
    }

    @Test
    void the_words_of_a_scheme_come_first() {
        assertLabel(OF_A_SCHEME, tally("level"), "county", "到县", "to the county");
        assertLabel(OF_A_SCHEME, tally("level"), "province", "省级", "province");
    }

    @Test
    void a_code_that_joins_several_is_said_part_by_part() {
        assertLabel(OF_A_SCHEME, tally("level", "form"), "county/group", "到县·集体", "to the county · group");
        assertLabel(OF_A_SCHEME, tally("level", "form"), "county/?", "到县·未注明", "to the county · not stated");
    }

    @Test
    void a_code_that_nobody_knows_is_said_as_it_stands() {
        assertLabel(OF_A_SCHEME, category("shade"), "red", "red", "red");
        assertLabel(OF_A_SCHEME, category("field"), "moon-base", "moon-base", "moon-base");
        assertLabel(OF_A_SCHEME, tally("level", "form"), "county", "county", "county");
        assertLabel(OF_A_SCHEME, category("shade"), "a/b", "a/b", "a/b");
        assertLabel(OF_A_SCHEME, category("field"), " ", "未注明", "not stated");
    }

    @Test
    void a_grade_of_another_scheme_is_a_code_and_its_score_is_none() {
        CodeLabels labels = CodeLabels.of(Map.of("grade", Map.of("good", LocalizedText.of("良好", "good"))));

        assertLabel(labels, result(ResultPart.GRADE), "good", "良好", "good");
        assertThat(result(ResultPart.SCORE).codesFrom()).isEmpty();
    }

    private static void assertLabel(CodeLabels labels, Measure measure, String code, String zh, String en) {
        assertThat(labels.label(measure, code)).isEqualTo(LocalizedText.of(zh, en));
    }

    private static Measure category(String attribute) {
        return new CategoryMeasure(attribute, TITLE, Optional.empty(), SourceType.SYSTEM_RECORD);
    }

    private static Measure tally(String... by) {
        return new TallyMeasure("event", List.of(by), Map.of(), TITLE, Optional.empty(), SourceType.SYSTEM_RECORD);
    }

    private static Measure result(ResultPart part) {
        return new ResultMeasure("demo/fortress-index", part, TITLE, Optional.empty(), SourceType.SYSTEM_RECORD);
    }
}
