package org.qinglian.scoring.catalog;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qinglian.core.document.JsonMapping;

/**
 * A number that a verification case of a scheme file expects.
 *
 * @param pointer where it is in the document
 * @param line the line of it
 * @param offset the place in the text at which it starts
 * @param digits the number as it is written
 */
record ExpectedNumber(String pointer, int line, int offset, String digits) {
    private static final Pattern EXPECTED = Pattern.compile("/verification/\\d+/(score|expect/[^/]+)");

    /** Every such number, in the order of the text. */
    static List<ExpectedNumber> in(String text) {
        List<ExpectedNumber> numbers = new ArrayList<>();
        try (JsonParser parser = JsonMapping.mapper().getFactory().createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String pointer = parser.getParsingContext().pathAsPointer().toString();
                if (token.isNumeric() && EXPECTED.matcher(pointer).matches()) {
                    numbers.add(new ExpectedNumber(
                            pointer,
                            parser.currentTokenLocation().getLineNr(),
                            (int) parser.currentTokenLocation().getCharOffset(),
                            parser.getText()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return numbers;
    }

    /** The text with one more in the place of this number. */
    String bumped(String text) {
        String more = new BigDecimal(digits).add(BigDecimal.ONE).toPlainString();
        return text.substring(0, offset) + more + text.substring(offset + digits.length());
    }
}
