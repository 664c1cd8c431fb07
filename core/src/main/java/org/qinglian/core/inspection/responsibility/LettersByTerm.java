package org.qinglian.core.inspection.responsibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.responsibility.ResponsibilityLetter;

/** Finds a letter whose term overlaps another without looking at each (按期限查找责任书). */
final class LettersByTerm {
    /** By the first day of a term: of the letters that start by then, the one that goes on longest. */
    private final NavigableMap<LocalDate, ResponsibilityLetter> longest = new TreeMap<>();

    private LettersByTerm(List<ResponsibilityLetter> letters) {
        letters.stream()
                .sorted(Comparator.comparing(letter -> letter.term().from()))
                .forEach(this::add);
    }

    static LettersByTerm of(List<ResponsibilityLetter> letters) {
        return new LettersByTerm(letters);
    }

    private void add(ResponsibilityLetter letter) {
        ResponsibilityLetter so = Optional.ofNullable(longest.lastEntry())
                .map(Map.Entry::getValue)
                .filter(before -> !last(letter).isAfter(last(before)))
                .orElse(letter);
        longest.put(letter.term().from(), so);
    }

    private static LocalDate last(ResponsibilityLetter letter) {
        return letter.term().until().orElse(LocalDate.MAX);
    }

    /** One whose term overlaps, if there is any: the one that goes on longest. */
    Optional<ResponsibilityLetter> overlapping(DateRange term) {
        return Optional.ofNullable(longest.floorEntry(term.until().orElse(LocalDate.MAX)))
                .map(Map.Entry::getValue)
                .filter(letter -> letter.term().overlaps(term));
    }
}
