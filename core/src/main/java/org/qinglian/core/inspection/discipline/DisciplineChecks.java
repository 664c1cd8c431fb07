package org.qinglian.core.inspection.discipline;

import java.util.List;
import java.util.stream.Stream;
import org.qinglian.core.check.Check;

/** The checks of discipline. */
public final class DisciplineChecks {
    private DisciplineChecks() {}

    /** Every one, in the order in which they are run. */
    public static List<Check> all() {
        return Stream.of(decisions(), StageReachedLate.all(), appeals(), organizations(), figures())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Check> decisions() {
        return List.of(
                new HistoryOutOfOrder(),
                new EffectiveBeforeDecided(),
                new NoDecidingBody(),
                new PartySanctionOfNonMember(),
                new SanctionUnfitForPerson(),
                new RemovalWithoutPost(),
                new SubstitutionMisplaced(),
                new ProbationTerm(),
                new MatterSanctionedTwice(),
                new TermOutOfRange(),
                new SuspensionTooLong(),
                new AppointedWhileBarred(),
                new DecidedLate(),
                new ExtensionUnapproved());
    }

    private static List<Check> appeals() {
        return List.of(new AppealMoreSevere(), new AppealDecidedLate(), new AppealFiledLate());
    }

    private static List<Check> organizations() {
        return List.of(
                new MeasureByWrongBody(),
                new MemberWithoutOutcome(),
                new OutcomeMisfit(),
                new CorrectionTooLong(),
                new CorrectionUnconcluded(),
                new CorrectionWithoutConsequence(),
                new ReadmittedEarly());
    }

    private static List<Check> figures() {
        return List.of(
                new FormMisclassified(),
                new FourFormsUnbalanced(),
                new BulletinUnbalanced(),
                new BulletinCategoryOutsideScheme(),
                new BulletinSequenceWrong(),
                new YearToDateBroken());
    }
}
