package org.qinglian.core.common;

/**
 * An entry of a closed list (代码): an enum constant with a stable lower-case code and a label in two languages.
 *
 * <p>Code, never the Java name, is what JSON and tables hold. A later version may add constants to a list.
 */
public interface Coded {
    /** The stable code, for example {@code "per-unit"}. */
    String code();

    /** The official Chinese term and its English label. */
    LocalizedText label();
}
