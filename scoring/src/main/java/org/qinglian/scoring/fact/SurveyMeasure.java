package org.qinglian.scoring.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;

/**
 * The result of a survey (民主测评): the mean of what its ballots are worth, by groups of voters with weights.
 *
 * <p>Ballots are events with the attributes "group" and "option" and their number as quantity; the option
 * {@code issued} tells how many were handed out. An option that has no worth here was returned and does not count, such as a
 * blank or "don't know". A group with more ballots returned than issued is void; one that misses the quorum or the least
 * number of valid ballots is not valid either, nor one of which nobody recorded how many were issued where a quorum is asked for,
 * or of which a number is not a whole one. Ballots of a group that has no weight here do not count. The result is missing unless every group is valid, or the rest is declared
 * to stand for it.
 *
 * <p>result = Σ weight × mean of the group ÷ Σ weight, rounded once, half up, at ten decimals.
 *
 * @param event the kind of event that holds its ballots
 * @param worth what a ballot with an option is worth, for example 100 for {@code satisfied}
 * @param groups the weight of each group of voters; if there are none all ballots are one group
 * @param quorum how many of the ballots issued must come back
 * @param least how many ballots of a group must count at the least
 * @param reweight whether the valid groups stand for those that are not; no if absent
 * @param title what is measured, in words
 * @param unit the unit of the number
 * @param source on what kind of source it rests
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SurveyMeasure(
        @NotBlank String event,
        @NotEmpty Map<String, BigDecimal> worth,
        Map<String, BigDecimal> groups,
        Optional<@Valid Quorum> quorum,
        Optional<@Min(1) Integer> least,
        Optional<Boolean> reweight,
        @NotNull LocalizedText title,
        Optional<LocalizedText> unit,
        @NotNull SourceType source)
        implements Measure {
    /** The option under which the number of ballots handed out stands. */
    public static final String ISSUED = "issued";

    public SurveyMeasure {
        worth = Copy.map(worth);
        groups = Copy.map(groups);
    }

    @Override
    public ColumnKind column() {
        return ColumnKind.NUMBER;
    }

    @Override
    public List<String> eventKinds() {
        return List.of(event);
    }

    @Override
    public ColumnBuilder columnBuilder(int rows) {
        return new FactNumbers(
                rows, (facts, subject) -> SurveyCount.of(this, facts, subject).result());
    }

    Stream<Event> ballots(Facts facts, String subject) {
        return facts.eventList(subject).stream().filter(ballot -> ballot.kind().equals(event));
    }

    @Override
    public List<Citation> cite(Facts facts, String subject) {
        Set<String> cited = new TreeSet<>();
        return ballots(facts, subject)
                .filter(ballot -> cited.add(ballot.source()))
                .map(Citation::of)
                .toList();
    }

    @Override
    public List<LocalizedText> notes(Facts facts, String subject, CodeLabels labels) {
        return SurveyCount.of(this, facts, subject).notes(labels);
    }
}
