package org.qinglian.core.discipline;

import org.immutables.value.Value;
import org.qinglian.core.calendar.TimeLimit;

/**
 * The terms in which membership of the Party is put right or ended without a sanction (组织处置期限).
 *
 * @param usualCorrection the term for correction where the decision sets none, in months: 6, what is usual
 *     (中国共产党不合格党员组织处置办法, 2024)
 * @param mostCorrection the most that a term for correction may come to, in months: 12 (the same)
 * @param noReadmission for how many months whoever was struck off is not admitted again: 60 (the same)
 * @param pursueFailure how long it may take, after a term for correction came to nothing, until the member is persuaded to
 *     leave or struck off: 1 month, this library's assumption
 * @param settlePeople how long it may take, after a reorganisation or dissolution, until it is decided what becomes of each
 *     person: 6 months, this library's assumption; no limit is published
 */
@Value.Builder
public record MembershipNorms(
        int usualCorrection, int mostCorrection, int noReadmission, TimeLimit pursueFailure, TimeLimit settlePeople)
        implements WithMembershipNorms {
    private static final MembershipNorms STANDARD = builder()
            .usualCorrection(6)
            .mostCorrection(12)
            .noReadmission(60)
            .pursueFailure(TimeLimit.months(1))
            .settlePeople(TimeLimit.months(6))
            .build();

    public static MembershipNormsBuilder builder() {
        return new MembershipNormsBuilder();
    }

    /** What is published, and where nothing is, what each component says of its default. */
    public static MembershipNorms standard() {
        return STANDARD;
    }

    /** The term of a correction as decided, else the usual one; a term of less than a month is none. */
    public TimeLimit correction(MemberDisposal disposal) {
        return TimeLimit.months(
                disposal.termMonths().filter(months -> months > 0).orElse(usualCorrection));
    }
}
