package org.qinglian.core.discipline;

import java.util.Optional;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.calendar.WorkCalendar;
import org.qinglian.core.common.Edition;

/**
 * Computes by when an appeal is to be filed and decided (申诉期限计算), by the edition of its rules on the day of filing.
 * Immutable and
 * thread-safe.
 */
public final class AppealDeadlines {
    private final DisciplineNorms norms;

    private AppealDeadlines(DisciplineNorms norms) {
        this.norms = norms;
    }

    /** By the standard norms. */
    public static AppealDeadlines standard() {
        return by(DisciplineNorms.standard());
    }

    public static AppealDeadlines by(DisciplineNorms norms) {
        return new AppealDeadlines(norms);
    }

    /** The edition of the rules that an appeal falls under; empty if none is known for its day. */
    public Optional<Edition<AppealRules>> edition(Appeal appeal) {
        return Optional.ofNullable(norms.appeals().get(appeal.kind()))
                .flatMap(editions -> editions.on(appeal.filedOn()));
    }

    /**
     * By when an appeal was to be filed; empty if there is no limit, or if the day from which it counts is not on record.
     *
     * @param afterReview whether a review by the original body came before it
     */
    public Optional<Deadline> filing(Appeal appeal, boolean afterReview, WorkCalendar calendar) {
        return edition(appeal)
                .map(Edition::content)
                .flatMap(rules ->
                        rules.fileDirectly().filter(limit -> !afterReview).or(rules::file))
                .flatMap(limit -> appeal.informedOn().map(day -> Deadline.of(day, limit, calendar)));
    }

    /** By when an appeal is to be decided; empty if no edition of the rules is known for its day. */
    public Optional<Deadline> deciding(Appeal appeal, WorkCalendar calendar) {
        return edition(appeal).map(Edition::content).map(rules -> {
            TimeLimit limit = rules.decideExtended()
                    .filter(extended -> appeal.extendedOn().isPresent())
                    .orElse(rules.decide());
            return Deadline.of(appeal.filedOn(), limit, calendar);
        });
    }
}
