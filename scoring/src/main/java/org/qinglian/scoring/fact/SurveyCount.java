package org.qinglian.scoring.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.LocalizedText;

/**
 * The ballots of one subject, counted (测评计票).
 *
 * @param survey the survey
 * @param groups the ballots of each group
 */
record SurveyCount(SurveyMeasure survey, Map<String, Ballots> groups) {
    private static final int DIGITS = 10;
    private static final int SHOWN_DIGITS = 4;

    /**
     * The ballots of a group.
     *
     * @param issued how many were handed out, absent if nobody recorded it
     * @param returned how many came back
     * @param valid how many count
     * @param worth what those are worth together
     * @param whole whether each number was one of ballots, whole and not below zero
     */
    record Ballots(
            Optional<BigDecimal> issued, BigDecimal returned, BigDecimal valid, BigDecimal worth, boolean whole) {
        static final Ballots NONE =
                new Ballots(Optional.empty(), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, true);

        Ballots with(Event ballot, Map<String, BigDecimal> worths) {
            BigDecimal number = ballot.amount();
            boolean still =
                    whole && number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0;
            String option = ballot.attributes().getOrDefault("option", "");
            if (option.equals(SurveyMeasure.ISSUED)) {
                return new Ballots(
                        Optional.of(issued.orElse(BigDecimal.ZERO).add(number)), returned, valid, worth, still);
            }
            BigDecimal each = worths.get(option);
            return each == null
                    ? new Ballots(issued, returned.add(number), valid, worth, still)
                    : new Ballots(
                            issued, returned.add(number), valid.add(number), worth.add(each.multiply(number)), still);
        }

        boolean isOverReturned() {
            return issued.filter(number -> returned.compareTo(number) > 0).isPresent();
        }

        /** What one that counts is worth in the mean, as a reader is told; absent if none counts. */
        Optional<BigDecimal> mean() {
            return valid.signum() == 0
                    ? Optional.empty()
                    : Optional.of(worth.divide(valid, SHOWN_DIGITS, RoundingMode.HALF_UP));
        }
    }

    static SurveyCount of(SurveyMeasure survey, Facts facts, String subject) {
        Map<String, Ballots> groups = new LinkedHashMap<>();
        boolean one = survey.groups().isEmpty();
        if (one) {
            groups.put("", Ballots.NONE);
        }
        survey.groups().keySet().forEach(group -> groups.put(group, Ballots.NONE));
        survey.ballots(facts, subject)
                .forEach(ballot -> groups.computeIfPresent(
                        one ? "" : ballot.attributes().getOrDefault("group", ""),
                        (group, ballots) -> ballots.with(ballot, survey.worth())));
        return new SurveyCount(survey, groups);
    }

    /** Why the ballots of a group do not count, as the code of a text; absent if they do. */
    private Optional<String> flaw(Ballots ballots) {
        if (!ballots.whole()) {
            return Optional.of("measure.survey.not-whole");
        }
        if (ballots.isOverReturned()) {
            return Optional.of("measure.survey.over-returned");
        }
        boolean reached = survey.quorum()
                .map(quorum -> ballots.issued()
                        .filter(issued -> quorum.isReached(ballots.returned(), issued))
                        .isPresent())
                .orElse(true);
        if (!reached) {
            return Optional.of("measure.survey.quorum");
        }
        BigDecimal least = BigDecimal.valueOf(survey.least().orElse(1));
        return ballots.valid().compareTo(least) < 0 ? Optional.of("measure.survey.few") : Optional.empty();
    }

    private BigDecimal weight(String group) {
        return survey.groups().getOrDefault(group, BigDecimal.ONE);
    }

    /** The result; absent if it is not valid. One division, so that nothing is rounded twice. */
    Optional<BigDecimal> result() {
        BigDecimal numerator = BigDecimal.ZERO;
        BigDecimal denominator = BigDecimal.ONE;
        BigDecimal weights = BigDecimal.ZERO;
        for (Map.Entry<String, Ballots> group : groups.entrySet()) {
            Ballots ballots = group.getValue();
            if (flaw(ballots).isEmpty()) {
                BigDecimal weight = weight(group.getKey());
                numerator = numerator
                        .multiply(ballots.valid())
                        .add(weight.multiply(ballots.worth()).multiply(denominator));
                denominator = denominator.multiply(ballots.valid());
                weights = weights.add(weight);
            } else if (!survey.reweight().orElse(false)) {
                return Optional.empty();
            }
        }
        return weights.signum() == 0
                ? Optional.empty()
                : Optional.of(numerator.divide(denominator.multiply(weights), DIGITS, RoundingMode.HALF_UP));
    }

    /** How the ballots of each group came out. */
    List<LocalizedText> notes(CodeLabels labels) {
        List<LocalizedText> notes = new ArrayList<>();
        groups.forEach((group, ballots) -> notes.add(ScoringMessages.text(
                flaw(ballots).orElse("measure.survey.valid"),
                Map.of(
                        "group", group.isEmpty() ? LocalizedText.of("全部", "all voters") : labels.label("group", group),
                        "issued", issued(ballots),
                        "mean", ballots.mean().map(SurveyCount::plain).orElse("–"),
                        "returned", plain(ballots.returned()),
                        "valid", plain(ballots.valid()),
                        "weight", plain(weight(group)),
                        "least", survey.least().orElse(1)))));
        return notes;
    }

    private static LocalizedText issued(Ballots ballots) {
        return ballots.issued()
                .map(number -> ScoringMessages.text("measure.survey.issued", Map.of("count", plain(number))))
                .orElseGet(() -> ScoringMessages.text("measure.survey.issued-unknown", Map.of()));
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.toPlainString();
    }
}
