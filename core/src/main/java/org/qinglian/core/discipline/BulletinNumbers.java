package org.qinglian.core.discipline;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;

/**
 * The numbers of one row or cell of a bulletin (统计数), as far as they are printed. Persons may be fewer than problems:
 * no rule says
 * otherwise.
 *
 * @param problems problems dealt with (查处问题数)
 * @param persons persons criticised, educated and handled (批评教育和处理人数)
 * @param sanctioned persons sanctioned by Party or state (党纪政务处分人数), each once
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record BulletinNumbers(
        Optional<@PositiveOrZero Long> problems,
        Optional<@PositiveOrZero Long> persons,
        Optional<@PositiveOrZero Long> sanctioned) {
    public static BulletinNumbers of(long problems, long persons, long sanctioned) {
        return new BulletinNumbers(Optional.of(problems), Optional.of(persons), Optional.of(sanctioned));
    }

    /** Problems alone. */
    public static BulletinNumbers problems(long problems) {
        return new BulletinNumbers(Optional.of(problems), Optional.empty(), Optional.empty());
    }

    /** Problems and persons. */
    public static BulletinNumbers of(long problems, long persons) {
        return new BulletinNumbers(Optional.of(problems), Optional.of(persons), Optional.empty());
    }

    /** The number of a measure. */
    public Optional<Long> number(BulletinMeasure measure) {
        return switch (measure) {
            case PROBLEMS -> problems;
            case PERSONS -> persons;
            case SANCTIONED -> sanctioned;
        };
    }

    /** Both together, measure by measure; a measure that one of them lacks is lacking. */
    public BulletinNumbers plus(BulletinNumbers other) {
        return new BulletinNumbers(
                plus(problems, other.problems), plus(persons, other.persons), plus(sanctioned, other.sanctioned));
    }

    /** What is left of it without {@code other}, measure by measure: a month of a year to date. */
    public BulletinNumbers minus(BulletinNumbers other) {
        return new BulletinNumbers(
                minus(problems, other.problems), minus(persons, other.persons), minus(sanctioned, other.sanctioned));
    }

    private static Optional<Long> plus(Optional<Long> one, Optional<Long> other) {
        return one.flatMap(number -> other.map(added -> number + added));
    }

    private static Optional<Long> minus(Optional<Long> one, Optional<Long> other) {
        return one.flatMap(number -> other.map(taken -> number - taken));
    }
}
