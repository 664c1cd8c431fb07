package org.qinglian.export.table;

/**
 * Keeps text from being run as a formula (公式防护): a spreadsheet takes a cell that begins with {@code =}, {@code +}, {@code
 * -}, {@code @}, one of their full-width forms, a tab or a line break for a formula. An apostrophe before it makes it text.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV Injection</a>
 */
final class FormulaGuard {
    private static final String OPENERS = "=+-@\t\r\n＝＋－＠";

    private FormulaGuard() {}

    static String guard(String text) {
        return !text.isEmpty() && OPENERS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
