package org.qinglian.core.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qinglian.core.common.LocalizedText;

/** What is wrong with malformed JSON (语法错误), in both languages: the parser itself speaks English only. */
final class SyntaxFault {
    /** Where the parser names its source, which it does by class. */
    private static final Pattern SOURCE = Pattern.compile("\\[Source: .*?; line: (\\d+), column: \\d+\\]");

    /** What the parser says, and how that is said in Chinese. */
    private record Phrase(Pattern english, String chinese) {}

    private static final List<Phrase> PHRASES = List.of(
            new Phrase(Pattern.compile("Unexpected close marker '(.+?)'.*", Pattern.DOTALL), "括号“$1”与前面不配对"),
            new Phrase(Pattern.compile("Unexpected character \\('(.+?)' .*", Pattern.DOTALL), "此处不应有字符“$1”"),
            new Phrase(Pattern.compile("Unrecognized token '(.+?)'.*", Pattern.DOTALL), "无法识别“$1”"));

    private SyntaxFault() {}

    static LocalizedText of(String parserMessage) {
        String english = SOURCE.matcher(parserMessage).replaceAll("line $1");
        for (Phrase phrase : PHRASES) {
            Matcher matcher = phrase.english().matcher(english);
            if (matcher.matches()) {
                return LocalizedText.of(phrase.chinese().replace("$1", matcher.group(1)), english);
            }
        }
        return LocalizedText.of("此处不合 JSON 语法", english);
    }
}
