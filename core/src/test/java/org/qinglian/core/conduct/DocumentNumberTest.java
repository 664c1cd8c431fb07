package org.qinglian.core.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglian.core.common.InvalidValueException;

class DocumentNumberTest {
    @Test
    void is_read_and_printed_in_the_official_form() {
        DocumentNumber number = DocumentNumber.parse(" 豫纪通〔2018〕9号 ");

        assertThat(number).isEqualTo(new DocumentNumber("豫纪通", 2018, 9)).hasToString("豫纪通〔2018〕9号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"豫纪通〔2018〕9号", "信纪文〔2018〕37号", "清纪通〔2026〕100号", "A纪通〔2026〕1号"})
    void published_numbers_are_read_and_printed_alike(String text) {
        assertThat(DocumentNumber.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "豫纪通[2018]9号",
                "豫纪通【2018】9号",
                "豫纪通（2018）9号",
                "豫纪通〔2018〕0号",
                "豫纪通〔2018〕９号",
                "豫纪通〔2018〕-9号",
                "豫纪通〔2018年〕9号",
                "豫纪通〔20018〕9号",
                "豫纪通〔2018〕9-10号",
                "豫纪通 〔2018〕9号",
                "豫纪通〔2018〕9号、10号",
                "第9期",
                "",
                "豫纪通〔18〕9号",
                "豫纪通〔2018〕09号",
                "豫纪通〔2018〕第9号",
                "〔2018〕9号",
                "豫纪通〔2018〕9",
                "豫纪通〔2018〕9999999999号"
            })
    void a_form_that_is_not_official_is_refused(String text) {
        assertThatThrownBy(() -> DocumentNumber.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Document number '" + text
                        + "' is not one; expected a form such as 豫纪通〔2018〕9号, the serial without leading zeros.");
    }

    @Test
    void parts_that_make_no_number_are_refused() {
        assertThatThrownBy(() -> new DocumentNumber("豫纪通", 18, 9)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new DocumentNumber("豫纪通", 2018, 0)).isInstanceOf(InvalidValueException.class);
    }
}
