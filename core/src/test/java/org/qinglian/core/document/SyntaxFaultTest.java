package org.qinglian.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxFaultTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[oops]|JSON 语法错误：无法识别“oops”。此后内容未读。",
                "[1 x]|JSON 语法错误：此处不应有字符“x”。此后内容未读。",
                "[1}|JSON 语法错误：括号“}”与前面不配对。此后内容未读。",
                "[01]|JSON 语法错误：此处不合 JSON 语法。此后内容未读。"
            })
    void is_said_in_chinese_without_the_parsers_own_words(String json, String expected) {
        Loaded<Integer> loaded = DocumentReader.standard().read(DocumentSource.of("a.json", json), Integer.class);

        assertThat(loaded.problems())
                .extracting(problem -> problem.message().in(Locale.CHINA))
                .contains(expected);
    }
}
