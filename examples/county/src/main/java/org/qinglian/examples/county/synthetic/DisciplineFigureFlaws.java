package org.qinglian.examples.county.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qinglian.core.discipline.BulletinCell;
import org.qinglian.core.discipline.BulletinFigures;
import org.qinglian.core.discipline.BulletinNumbers;
import org.qinglian.core.discipline.FormFigures;
import org.qinglian.core.discipline.FormOfDiscipline;
import org.qinglian.core.discipline.FourFormsReport;
import org.qinglian.core.discipline.MonthlyBulletin;
import org.qinglian.core.discipline.PublishedNumber;

/** Flaws of forms and bulletins (“四种形态”和通报类问题). */
final class DisciplineFigureFlaws {
    private static final int MISCLASSIFIED = 2;

    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of(
            SeededFlaw.found(
                    "discipline.form-misclassified",
                    MISCLASSIFIED,
                    "A talk was counted as the second form, to have more of that.",
                    draft -> draft.claim(
                                    draft.chance("form"),
                                    draft.discipline.forms,
                                    form -> form.form() == FormOfDiscipline.FIRST,
                                    MISCLASSIFIED)
                            .forEach(form -> CountyDraft.replace(
                                    draft.discipline.forms, form.withForm(FormOfDiscipline.SECOND)))),
            SeededFlaw.found(
                    "discipline.four-forms-unbalanced",
                    1,
                    "The total was typed in by hand, one too many.",
                    draft -> draft.claim(draft.chance("report"), draft.discipline.reports, report -> true, 1)
                            .forEach(report -> CountyDraft.replace(draft.discipline.reports, oneTooMany(report)))),
            bulletin(
                    "bulletin-unbalanced",
                    "A category was corrected and the block was not.",
                    bulletin -> cell(
                            bulletin,
                            "F1",
                            cell -> cell.withNumbers(cell.numbers().plus(BulletinNumbers.of(1, 0, 0))))),
            bulletin(
                    "bulletin-category-outside-scheme",
                    "An old form was used, which still has official vehicles.",
                    bulletin -> cell(bulletin, "F-other", cell -> cell.withCategory("vehicles"))),
            bulletin(
                    "bulletin-sequence-wrong",
                    "The number of the month before was left in the heading.",
                    bulletin -> bulletin.withSequence(bulletin.sequence().orElseThrow() - 1)),
            SeededFlaw.found(
                    "discipline.year-to-date-broken",
                    1,
                    "The last year to date was not carried on after a correction.",
                    draft -> {
                        int last = draft.discipline.bulletins.size() - 1;
                        draft.discipline.bulletins.set(last, lostOne(draft.discipline.bulletins.get(last)));
                    }));

    private DisciplineFigureFlaws() {}

    private static SeededFlaw bulletin(String check, String story, UnaryOperator<MonthlyBulletin> change) {
        return SeededFlaw.found(
                "discipline." + check,
                1,
                story,
                draft -> draft.claim(draft.chance(check), draft.discipline.bulletins, bulletin -> true, 1)
                        .forEach(bulletin -> CountyDraft.replace(draft.discipline.bulletins, change.apply(bulletin))));
    }

    private static FourFormsReport oneTooMany(FourFormsReport report) {
        FormFigures forms = report.forms().orElseThrow();
        long total = forms.total().value().longValueExact() + 1;
        return report.withForms(new FormFigures(
                PublishedNumber.of(total), forms.first(), forms.second(), forms.third(), forms.fourth()));
    }

    private static MonthlyBulletin cell(MonthlyBulletin bulletin, String category, UnaryOperator<BulletinCell> change) {
        List<BulletinCell> cells = new ArrayList<>(bulletin.figures().cells());
        cells.replaceAll(cell -> cell.category().equals(Optional.of(category)) ? change.apply(cell) : cell);
        return bulletin.withFigures(new BulletinFigures(bulletin.figures().total(), cells));
    }

    private static MonthlyBulletin lostOne(MonthlyBulletin bulletin) {
        BulletinNumbers total = bulletin.yearToDate().orElseThrow().total();
        return bulletin.withYearToDate(BulletinFigures.of(total.minus(BulletinNumbers.of(1, 0, 0))));
    }
}
