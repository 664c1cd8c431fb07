package org.qinglian.scoring.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;

/**
 * What somebody chose within a range (酌情认定): 5 to 10 points for an important role, or "other matters that the branch
 * decides". A choice is an event with the amount as its quantity and two attributes, "chooser", who chose, and "reason", why.
 * One that lacks either, or lies outside the range, does not count.
 *
 * @param event the kind of event that is a choice
 * @param where the attributes that an event must have to count, all of them; none means every event
 * @param least the least that may be chosen
 * @param most the most that may be chosen
 * @param choosers who may choose (认定主体); anyone who is named, if none are given
 * @param required whether the value is missing until somebody chose; else no choice is zero
 * @param title what is measured, in words
 * @param unit the unit of the number
 * @param source on what kind of source it rests: discretion
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DiscretionMeasure(
        @NotBlank String event,
        Map<String, String> where,
        @NotNull BigDecimal least,
        @NotNull BigDecimal most,
        List<String> choosers,
        Optional<Boolean> required,
        @NotNull LocalizedText title,
        Optional<LocalizedText> unit,
        @NotNull SourceType source)
        implements Measure {
    public DiscretionMeasure {
        where = Copy.map(where);
        choosers = Copy.list(choosers);
    }

    @Override
    public ColumnKind column() {
        return ColumnKind.NUMBER;
    }

    @Override
    public boolean restsOnEvents() {
        return !isRequired();
    }

    private boolean isRequired() {
        return required.orElse(false);
    }

    @Override
    public List<String> eventKinds() {
        return List.of(event);
    }

    @Override
    public ColumnBuilder columnBuilder(int rows) {
        return new FactNumbers(rows, this::value);
    }

    private Stream<Event> choices(Facts facts, String subject) {
        return facts.eventList(subject).stream()
                .filter(choice -> choice.kind().equals(event) && EventFilter.matches(choice, where));
    }

    private boolean isValid(Event choice) {
        String chooser = choice.attributes().getOrDefault("chooser", "");
        boolean named = choosers.isEmpty() ? !chooser.isBlank() : choosers.contains(chooser);
        boolean reasoned = !choice.attributes().getOrDefault("reason", "").isBlank();
        return named
                && reasoned
                && choice.quantity()
                        .filter(amount -> amount.compareTo(least) >= 0 && amount.compareTo(most) <= 0)
                        .isPresent();
    }

    private Optional<BigDecimal> value(Facts facts, String subject) {
        List<BigDecimal> chosen =
                choices(facts, subject).filter(this::isValid).map(Event::amount).toList();
        return chosen.isEmpty() && isRequired()
                ? Optional.empty()
                : Optional.of(chosen.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Override
    public List<Citation> cite(Facts facts, String subject) {
        return choices(facts, subject).filter(this::isValid).map(Citation::of).toList();
    }

    @Override
    public List<LocalizedText> notes(Facts facts, String subject, CodeLabels labels) {
        return choices(facts, subject).map(choice -> note(choice, labels)).toList();
    }

    private LocalizedText note(Event choice, CodeLabels labels) {
        return ScoringMessages.text(
                isValid(choice) ? "measure.chosen" : "measure.not-chosen",
                Map.of(
                        "amount", choice.amount().toPlainString(),
                        "chooser", labels.label("chooser", choice.attributes().getOrDefault("chooser", "")),
                        "reason", choice.attributes().getOrDefault("reason", "–"),
                        "least", least.toPlainString(),
                        "most", most.toPlainString(),
                        "facts", Citation.of(choice)));
    }
}
