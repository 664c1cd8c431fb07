package org.qinglian.export.content;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qinglian.core.common.LocalizedText;

/** The name of a kind of record for several of them (英文复数): 党员, {@code members}. Chinese has no plural. */
final class EnglishPlural {
    /** What is named stands before the first of these words: a round of check-ups. */
    private static final Pattern HEAD = Pattern.compile("^(.+?)( (?:of|at|for|against|who) .+)?$");

    private static final Pattern HISSING = Pattern.compile(".*(?:s|x|ch|sh)");
    private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");

    /** The last words of names that are the same for one and for several. */
    private static final Set<String> SAME = Set.of("aftercare", "series");

    private EnglishPlural() {}

    static LocalizedText of(LocalizedText singular) {
        return new LocalizedText(singular.zh(), singular.en().map(EnglishPlural::of));
    }

    private static String of(String singular) {
        Matcher parts = HEAD.matcher(singular);
        return parts.matches()
                ? head(parts.group(1)) + Optional.ofNullable(parts.group(2)).orElse("")
                : singular;
    }

    private static String head(String head) {
        String last = head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        if (SAME.contains(last)) {
            return head;
        }
        if (CONSONANT_Y.matcher(last).matches()) {
            return head.substring(0, head.length() - 1) + "ies";
        }
        return HISSING.matcher(last).matches() ? head + "es" : head + "s";
    }
}
