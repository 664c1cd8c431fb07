package org.qinglian.core.conduct;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qinglian.core.common.InvalidValueException;

/**
 * A document number (发文字号), for example {@code 豫纪通〔2018〕9号}: the issuer's code, the full year in hexagonal brackets
 * and a serial without leading zeros or 第.
 *
 * <p>It is not the issue number of a series (第*期): a notice may have both.
 *
 * @param issuer the code of the issuer and kind of document, such as 豫纪通
 * @param year the year, four digits
 * @param serial the serial of the year, from 1
 * @see <a href="https://www.gov.cn">党政机关公文格式 GB/T 9704-2012, 7.2.5</a>
 */
public record DocumentNumber(String issuer, int year, int serial) {
    private static final Pattern FORM = Pattern.compile("([^\\s〔〕\\d]+)〔(\\d{4})〕([1-9]\\d{0,8})号");

    public DocumentNumber {
        if (!FORM.matcher(print(issuer, year, serial)).matches()) {
            throw InvalidValueException.of("value.document-number", print(issuer, year, serial));
        }
    }

    /** Reads the form that {@link #toString()} writes. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DocumentNumber parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw InvalidValueException.of("value.document-number", text);
        }
        return new DocumentNumber(
                matcher.group(1), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
    }

    private static String print(String issuer, int year, int serial) {
        return issuer + "〔" + year + "〕" + serial + "号";
    }

    @JsonValue
    @Override
    public String toString() {
        return print(issuer, year, serial);
    }
}
