package org.qinglian.core.common;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in both languages some of whose places are open (句型), such as 未请假缺席 _ 次，每次 −2 分: put together once, and
 * then said of as many as there are. A phrase may stand in another; its open places are then that one's.
 *
 * <p>Immutable, and thread-safe if what fills its places is.
 *
 * @param <S> of whom or what it is said
 */
public final class Phrase<S> {
    private static final PhraseLine OPEN = new PhraseLine.Draft().open(0).line();

    private final List<Function<S, LocalizedText>> places;
    private final PhraseLine zh;
    private final PhraseLine en;

    /** The text, if nothing is open in it. */
    private final @Nullable LocalizedText closed;

    private Phrase(List<Function<S, LocalizedText>> places, PhraseLine zh, PhraseLine en) {
        this.places = List.copyOf(places);
        this.zh = zh;
        this.en = en;
        this.closed = places.isEmpty() ? fill(new LocalizedText[0]) : null;
    }

    /** A text with nothing open in it. */
    public static <S> Phrase<S> of(LocalizedText text) {
        return new Phrase<>(List.of(), line(text.in(Locale.CHINA)), line(text.in(Locale.ENGLISH)));
    }

    /** A text that is the same in both languages, such as a number. */
    public static <S> Phrase<S> of(String text) {
        return new Phrase<>(List.of(), line(text), line(text));
    }

    /** A place that is open, and nothing else. */
    public static <S> Phrase<S> open(Function<S, LocalizedText> place) {
        return new Phrase<>(List.of(place), OPEN, OPEN);
    }

    /** Phrases in a row, with a text of each language between them. */
    public static <S> Phrase<S> joined(List<Phrase<S>> phrases, String betweenZh, String betweenEn) {
        List<Function<S, LocalizedText>> places = new ArrayList<>();
        PhraseLine.Draft zh = new PhraseLine.Draft();
        PhraseLine.Draft en = new PhraseLine.Draft();
        for (int i = 0; i < phrases.size(); i++) {
            Phrase<S> phrase = phrases.get(i);
            zh.add(i == 0 ? "" : betweenZh).add(phrase.zh.from(places.size()));
            en.add(i == 0 ? "" : betweenEn).add(phrase.en.from(places.size()));
            places.addAll(phrase.places);
        }
        return new Phrase<>(places, zh.line(), en.line());
    }

    /** A template with phrases for its arguments; an argument that is not given stays as it stands. */
    static <S> Phrase<S> of(MessageTemplate zh, MessageTemplate en, Map<String, Phrase<S>> arguments) {
        List<Function<S, LocalizedText>> places = new ArrayList<>();
        Map<String, PhraseLine> chinese = new HashMap<>();
        Map<String, PhraseLine> english = new HashMap<>();
        arguments.forEach((name, phrase) -> {
            chinese.put(name, phrase.zh.from(places.size()));
            english.put(name, phrase.en.from(places.size()));
            places.addAll(phrase.places);
        });
        return new Phrase<>(places, zh.line(chinese), en.line(english));
    }

    /** What it says of one of them. */
    public LocalizedText about(S subject) {
        if (closed != null) {
            return closed;
        }
        LocalizedText[] found = new LocalizedText[places.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = places.get(i).apply(subject);
        }
        return fill(found);
    }

    /**
     * What it says of whomever.
     *
     * @throws IllegalStateException if a place is open
     */
    public LocalizedText text() {
        if (closed == null) {
            throw new IllegalStateException("Phrase '" + String.join("_", zh.plain()) + "' has open places: "
                    + places.size() + "; expected none.");
        }
        return closed;
    }

    private LocalizedText fill(LocalizedText[] found) {
        return LocalizedText.of(zh.fill(found, Locale.CHINA), en.fill(found, Locale.ENGLISH));
    }

    private static PhraseLine line(String text) {
        return new PhraseLine.Draft().add(text).line();
    }
}
