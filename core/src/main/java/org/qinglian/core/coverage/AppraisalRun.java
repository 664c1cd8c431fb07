package org.qinglian.core.coverage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The longest run of appraisals one after the other that found an officer incompetent (连续不称职).
 *
 * @param length how many appraisals, 0 or more
 * @param secondOn the day of the second of a run, which ends the office; absent if no run came to two
 */
public record AppraisalRun(int length, Optional<LocalDate> secondOn) {
    /** The office ends with the second in a row (村民委员会组织法, 2018, art. 33). */
    private static final int ENDS_OFFICE = 2;

    /**
     * The run of an officer. An appraisal that does not judge the officer neither lengthens nor breaks it.
     *
     * @param appraisals the appraisals of one committee, in any order
     * @param asOf the day up to which they count, that day included
     */
    public static AppraisalRun of(String officer, List<VillageAppraisal> appraisals, LocalDate asOf) {
        int run = 0;
        int longest = 0;
        Optional<LocalDate> second = Optional.empty();
        List<VillageAppraisal> held = appraisals.stream()
                .filter(appraisal -> !appraisal.heldOn().isAfter(asOf))
                .sorted(Comparator.comparing(VillageAppraisal::heldOn))
                .toList();
        for (VillageAppraisal appraisal : held) {
            Optional<AppraisalVerdict> verdict = appraisal.verdict(officer);
            if (verdict.isPresent()) {
                run = verdict.get() == AppraisalVerdict.INCOMPETENT ? run + 1 : 0;
                longest = Math.max(longest, run);
                if (run == ENDS_OFFICE && second.isEmpty()) {
                    second = Optional.of(appraisal.heldOn());
                }
            }
        }
        return new AppraisalRun(longest, second);
    }
}
