package org.qinglian.examples.county.synthetic;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every flaw that a county is given (预设问题清单). The rest of it is in order: an inspection finds these and nothing else.
 */
public final class SeededFlaws {
    /** Checks that no file free of reading problems can fail, with the reason. */
    public static final Map<String, String> NOT_SEEDED = Map.of(
            "programme.dangling-reference", "The reader reports a reference to no record as a problem of its file.",
            "programme.repeated-identifier", "The reader reports a repeated identifier and sets the record aside.");

    private static final List<SeededFlaw> STANDING = Stream.of(
                    OrganizationFlaws.ALL,
                    CoverageFlaws.ALL,
                    ResponsibilityFlaws.ALL,
                    DisciplineFlaws.ALL,
                    ConductFlaws.ALL,
                    CareFlaws.ALL,
                    AccountabilityFlaws.ALL,
                    RectificationFlaws.ALL,
                    CadreFlaws.ALL,
                    ProcurementFlaws.ALL,
                    FundFlaws.ALL,
                    OutreachFlaws.ALL,
                    StatuteFlaws.ALL)
            .flatMap(List::stream)
            .toList();

    private SeededFlaws() {}

    /** In the order in which they are planted. */
    public static List<SeededFlaw> all() {
        return Stream.concat(STANDING.stream(), ActivityFlaws.ALL.stream()).toList();
    }

    /** Who there is and whom they serve: before anything happens. */
    static void plantStanding(CountyDraft draft) {
        STANDING.forEach(flaw -> flaw.plantIn(draft));
    }

    /** What happened. */
    static void plantActivity(CountyDraft draft) {
        ActivityFlaws.ALL.forEach(flaw -> flaw.plantIn(draft));
    }
}
