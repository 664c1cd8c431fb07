package org.qinglian.core.rectification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.DateRange;

/**
 * The rules by which the time after a supervision is counted (整改时限规定集). Which one holds follows from the channel, the
 * level and the day of the feedback; one for the level goes before one for every level.
 *
 * @param rules the rules
 */
public record FollowUpRules(List<FollowUpRule> rules) {
    private static final LocalDate REVISED = LocalDate.of(2024, 2, 8);

    public FollowUpRules {
        rules = Copy.list(rules);
    }

    /**
     * What is published of inspections.
     *
     * <ul>
     *   <li>Report within 2 months of feedback: 《中国共产党巡视工作条例》 art. 27, as of 2015 and 2017.
     *   <li>From 2024-02-08, when it was revised: the same, labelled as this library's assumption, since the periods of the
     *       revised chapter on rectification were not seen.
     *   <li>Plan within 1 month of feedback: notices of places.
     *   <li>All closed within 1 year: the practice of Donghai. Half a year is its rule, one year its limit.
     * </ul>
     *
     * <p>Audits and petitions have no limit here; a place adds its own.
     */
    public static FollowUpRules standard() {
        List<FollowUpRule> rules = new ArrayList<>();
        for (Channel channel : List.of(Channel.INSPECTION, Channel.KEY_VILLAGE)) {
            FollowUpRule earlier = FollowUpRule.builder()
                    .channel(channel)
                    .inForce(DateRange.of(LocalDate.of(2015, 8, 3), REVISED.minusDays(1)))
                    .basis(RectificationBasis.INSPECTION)
                    .plan(TimeLimit.months(1))
                    .report(TimeLimit.months(2))
                    .summary(TimeLimit.months(12))
                    .build();
            rules.add(earlier);
            rules.add(earlier.withInForce(DateRange.from(REVISED))
                    .withBasis(Basis.assumption("2024年修订后的整改期限未见文本，暂按修订前的反馈后二个月")));
        }
        return new FollowUpRules(rules);
    }

    /** The rule for a supervision; empty if it was not fed back yet, or if none holds. */
    public Optional<FollowUpRule> of(Supervision supervision) {
        return supervision
                .fedBackOn()
                .flatMap(day -> rules.stream()
                        .filter(rule -> rule.channel().equals(supervision.channel()))
                        .filter(rule -> rule.inForce().contains(day))
                        .filter(rule ->
                                rule.level().map(supervision.level()::equals).orElse(true))
                        .min(Comparator.comparing(rule -> rule.level().isEmpty())));
    }
}
