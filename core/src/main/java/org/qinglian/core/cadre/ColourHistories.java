package org.qinglian.core.cadre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.People;

/**
 * The ratings of each subject under each scheme as they follow each other (评定历史): corrected ones left out, a later one in
 * place of an earlier one, a lifted one over. A rating that names no scheme has no place in them. Immutable and thread-safe.
 */
public final class ColourHistories {
    private final People people;
    private final Map<ColourLine, List<ColourRating>> lines = new LinkedHashMap<>();
    private final Map<Ref<ColourRating>, ColourRating> before = new HashMap<>();
    private final Map<Ref<ColourRating>, ColourRating> after = new HashMap<>();

    private ColourHistories(Collection<ColourRating> ratings, People people, LocalDate asOf) {
        this.people = people;
        Set<Ref<ColourRating>> corrected = new HashSet<>();
        List<ColourRating> known = ratings.stream()
                .filter(rating -> !rating.effectiveFrom().isAfter(asOf))
                .toList();
        known.forEach(rating -> rating.corrects().ifPresent(corrected::add));
        known.stream()
                .filter(rating -> !corrected.contains(rating.id()))
                .sorted(Comparator.comparing(ColourRating::effectiveFrom))
                .forEach(this::append);
    }

    /**
     * The histories up to a day.
     *
     * @param asOf the day; what holds from a later one is not known yet
     */
    public static ColourHistories of(Collection<ColourRating> ratings, People people, LocalDate asOf) {
        return new ColourHistories(ratings, people, asOf);
    }

    private void append(ColourRating rating) {
        rating.scheme().ifPresent(scheme -> {
            List<ColourRating> line = lines.computeIfAbsent(
                    new ColourLine(scheme, people.known(rating.subject())), key -> new ArrayList<>());
            if (!line.isEmpty()) {
                ColourRating last = line.get(line.size() - 1);
                before.put(rating.id(), last);
                after.put(last.id(), rating);
            }
            line.add(rating);
        });
    }

    /** Whether a rating is part of a history: it names a scheme, holds by then and was not corrected. */
    public boolean holds(ColourRating rating) {
        return rating.scheme()
                .map(scheme -> lines.get(new ColourLine(scheme, people.known(rating.subject()))))
                .filter(line -> line.contains(rating))
                .isPresent();
    }

    /** The rating ahead of another one, whether or not it had been lifted. */
    public Optional<ColourRating> before(ColourRating rating) {
        return Optional.ofNullable(before.get(rating.id()));
    }

    /** The rating that another one replaced: the one ahead of it, unless that had been lifted. */
    public Optional<ColourRating> replacedBy(ColourRating rating) {
        return before(rating).filter(earlier -> !earlier.isLifted(rating.effectiveFrom()));
    }

    /** Whether a rating holds on a day: begun, neither lifted nor replaced. */
    public boolean isInForce(ColourRating rating, LocalDate day) {
        ColourRating next = after.get(rating.id());
        return !rating.effectiveFrom().isAfter(day)
                && !rating.isLifted(day)
                && (next == null || next.effectiveFrom().isAfter(day));
    }

    /** Every history under a scheme, each in order, by the subject as known. */
    public Map<Actor, List<ColourRating>> under(Ref<ColourScheme> scheme) {
        Map<Actor, List<ColourRating>> under = new LinkedHashMap<>();
        lines.forEach((line, ratings) -> {
            if (line.scheme().equals(scheme)) {
                under.put(line.subject(), List.copyOf(ratings));
            }
        });
        return under;
    }
}
