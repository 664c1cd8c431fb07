package org.qinglian.scoring.fact;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.LocalizedText;

/**
 * A measure (计量项): how facts become one column, a number or a code for each subject.
 *
 * <p>It says on what kind of source it rests, so that a result can tell how many points rest on each.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CountMeasure.class, name = "count"),
    @JsonSubTypes.Type(value = SumMeasure.class, name = "sum"),
    @JsonSubTypes.Type(value = JointMeasure.class, name = "joint"),
    @JsonSubTypes.Type(value = TallyMeasure.class, name = "tally"),
    @JsonSubTypes.Type(value = ReadingMeasure.class, name = "reading"),
    @JsonSubTypes.Type(value = CategoryMeasure.class, name = "category"),
    @JsonSubTypes.Type(value = ResultMeasure.class, name = "result"),
    @JsonSubTypes.Type(value = WindowsMeasure.class, name = "windows"),
    @JsonSubTypes.Type(value = RunMeasure.class, name = "run"),
    @JsonSubTypes.Type(value = PeakMeasure.class, name = "peak"),
    @JsonSubTypes.Type(value = SurveyMeasure.class, name = "survey"),
    @JsonSubTypes.Type(value = DiscretionMeasure.class, name = "discretion"),
    @JsonSubTypes.Type(value = StandingMeasure.class, name = "standing"),
    @JsonSubTypes.Type(value = RollupMeasure.class, name = "rollup")
})
public sealed interface Measure
        permits CountMeasure,
                SumMeasure,
                JointMeasure,
                TallyMeasure,
                ReadingMeasure,
                CategoryMeasure,
                ResultMeasure,
                WindowsMeasure,
                RunMeasure,
                PeakMeasure,
                SurveyMeasure,
                DiscretionMeasure,
                StandingMeasure,
                RollupMeasure {
    /** What is measured, in words. */
    LocalizedText title();

    /** The unit of the number, for example 次; absent for codes. */
    Optional<LocalizedText> unit();

    /** On what kind of source it rests. */
    SourceType source();

    /** What kind of column it makes. */
    ColumnKind column();

    /** The least number that it comes to, if it comes to whole numbers alone: 0 of a count, 1 of a rank; absent if not. */
    default Optional<BigDecimal> leastWhole() {
        return Optional.empty();
    }

    /** Whether it counts events, of which none on record means zero; of all else nothing means missing. */
    default boolean restsOnEvents() {
        return false;
    }

    /** The attributes from which its codes come, in the order in which a code joins them; none for numbers. */
    default List<String> codesFrom() {
        return List.of();
    }

    /** The kinds of event that it reads; none for one that reads no events. */
    default List<String> eventKinds() {
        return List.of();
    }

    /** The names of the readings that it reads; none for one that reads no readings. */
    default List<String> readingNames() {
        return List.of();
    }

    /** Starts a column for so many subjects. */
    ColumnBuilder columnBuilder(int rows);

    /** The facts of a subject that the measure counts, for an explanation. */
    List<Citation> cite(Facts facts, String subject);

    /**
     * What a reader is to be told of how the value came about: events that were excused, said twice or cut off by a cap,
     * ballots, who chose and why.
     *
     * @param labels the words for codes
     */
    default List<LocalizedText> notes(Facts facts, String subject, CodeLabels labels) {
        return List.of();
    }
}
