package org.qinglian.core.care;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.People;

/**
 * Which errors were tolerated of whom (已容错误), so that the same error of the same person is not tolerated again.
 * Immutable and thread-safe.
 */
public final class ToleratedErrors {
    private final Map<Key, ToleranceApplication> first = new HashMap<>();
    private final People people;

    private record Key(Actor subject, String error) {}

    private ToleratedErrors(List<ToleranceApplication> applications, People people) {
        this.people = people;
        for (ToleranceApplication application : applications) {
            if (application.reachedOn(ToleranceState.RECOGNISED).isPresent()) {
                first.merge(key(application), application, ToleratedErrors::earlierOf);
            }
        }
    }

    public static ToleratedErrors of(List<ToleranceApplication> applications, People people) {
        return new ToleratedErrors(applications, people);
    }

    /** The earlier application by which the same error of the same subject was tolerated already; itself does not count. */
    public Optional<ToleranceApplication> before(ToleranceApplication application) {
        return Optional.ofNullable(first.get(key(application)))
                .filter(earlier -> !earlier.id().equals(application.id()));
    }

    private Key key(ToleranceApplication application) {
        return new Key(people.known(application.subject()), application.error().strip());
    }

    /** Of two on one day the one that was registered first. */
    private static ToleranceApplication earlierOf(ToleranceApplication one, ToleranceApplication other) {
        boolean otherIsEarlier = other.reachedOn(ToleranceState.RECOGNISED)
                .orElseThrow()
                .isBefore(one.reachedOn(ToleranceState.RECOGNISED).orElseThrow());
        return otherIsEarlier ? other : one;
    }
}
