package org.qinglian.core.common;

/**
 * An entry of an open list (开放代码表), which authorities extend without asking us: a code, and a label where we know one.
 *
 * <p>Unlike a {@link Coded} constant, a code that this library has never heard of is not an error.
 */
public interface OpenCode extends Coded {
    /** The name of the list, under which its labels are kept, for example {@code "sector"}. */
    String list();

    /** The known label, else the code itself. */
    @Override
    default LocalizedText label() {
        String key = list() + "." + code();
        Messages messages = CoreMessages.messages();
        return messages.contains(key) ? messages.text(key) : LocalizedText.of(code(), code());
    }
}
