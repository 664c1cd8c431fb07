package org.qinglian.scoring.card;

import java.util.Locale;
import org.qinglian.scoring.fact.ScoringMessages;

/** A text in one language, line by line (分行文本). Not thread-safe. */
final class TextLines {
    private static final int ROOM = 2048;

    private final Locale locale;
    private final StringBuilder text = new StringBuilder(ROOM);

    TextLines(Locale locale) {
        this.locale = locale;
    }

    /** Adds a sentence as a line, indented by its depth. */
    void add(int depth, Sentence sentence) {
        for (int i = 0; i < depth; i++) {
            text.append("  ");
        }
        ScoringMessages.messages().append(text, locale, sentence.code(), sentence::argument);
        text.append('\n');
    }

    /** A sentence by itself, to stand in another. */
    String say(Sentence sentence) {
        StringBuilder said = new StringBuilder();
        ScoringMessages.messages().append(said, locale, sentence.code(), sentence::argument);
        return said.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
