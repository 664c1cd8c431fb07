package org.qinglian.core.cadre;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Norms;
import org.qinglian.core.responsibility.AppraisalResult;

/**
 * What the management of cadres leaves to the place (干部管理标准).
 *
 * @param replyWithin how long a reply to a card may take, by its kind: 7, 10 and 15 days for a reminder, an inquiry and a
 *     warning (丹凤县, 2013)
 * @param warnedInInfluence whether nobody is rated normal while a sanction has effect; yes, which is this library's assumption,
 *     since no published scheme says it
 * @param appraisedWithin how long after the end of a year the appraisal of a cadre who left a leading post may take; 3 months
 *     (本库约定)
 * @param priorityResults the results of appraisal that merit a priority; excellent alone, our reading of 商南县 (2023)
 */
@Value.Builder
public record CadreNorms(
        Map<CardKind, TimeLimit> replyWithin,
        boolean warnedInInfluence,
        TimeLimit appraisedWithin,
        Set<AppraisalResult> priorityResults)
        implements Norms, WithCadreNorms {
    private static final CadreNorms STANDARD = builder()
            .putReplyWithin(CardKind.REMINDER, TimeLimit.days(7))
            .putReplyWithin(CardKind.INQUIRY, TimeLimit.days(10))
            .putReplyWithin(CardKind.WARNING, TimeLimit.days(15))
            .warnedInInfluence(true)
            .appraisedWithin(TimeLimit.months(3))
            .addPriorityResults(AppraisalResult.EXCELLENT)
            .build();

    public CadreNorms {
        replyWithin = Copy.map(replyWithin);
        priorityResults = Set.copyOf(priorityResults);
    }

    public static CadreNormsBuilder builder() {
        return new CadreNormsBuilder();
    }

    /** What is published, and where nothing is, what each component says of its default. */
    public static CadreNorms standard() {
        return STANDARD;
    }

    /** How long a reply to a card may take; empty if neither the card nor the norms say. */
    public Optional<TimeLimit> replyWithin(ColourCard card) {
        return card.replyWithin().or(() -> Optional.ofNullable(replyWithin.get(card.kind())));
    }
}
