package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.LargestRemainder;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.discipline.BulletinCell;
import org.qinglian.core.discipline.BulletinFigures;
import org.qinglian.core.discipline.BulletinNumbers;
import org.qinglian.core.discipline.DisciplineNorms;
import org.qinglian.core.discipline.FormApplication;
import org.qinglian.core.discipline.FormClassifier;
import org.qinglian.core.discipline.FormCount;
import org.qinglian.core.discipline.FormFigures;
import org.qinglian.core.discipline.FormMeasure;
import org.qinglian.core.discipline.FormOfDiscipline;
import org.qinglian.core.discipline.FourFormsReport;
import org.qinglian.core.discipline.MonthlyBulletin;
import org.qinglian.core.discipline.PublishedNumber;
import org.qinglian.core.discipline.RankFigure;
import org.qinglian.core.discipline.Sanction;
import org.qinglian.core.discipline.SanctionRegime;
import org.qinglian.core.discipline.SanctionStatistics;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.CadreRank;
import org.qinglian.core.organization.OrganizationRegister;
import org.qinglian.core.organization.People;

/**
 * Makes applications of the four forms and the bulletins that count them (“四种形态”和月度通报). The bulletins are worked out
 * from the records, so that
 * they add up.
 */
final class DisciplineFigureGenerator {
    private static final String SCOPE = "示范县（虚构示例）";
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final int MONTHS = 8;
    private static final List<FormMeasure> TALKS = List.of(
            FormMeasure.of("reminder-talk"),
            FormMeasure.of("criticism"),
            FormMeasure.of("self-examination"),
            FormMeasure.of("circulated-criticism"));
    private static final List<String> FORMALISM = List.of("F1", "F2", "F3", "F4", "F-other");
    private static final List<String> HEDONISM = List.of("H1", "H2", "H3", "H4", "H5", "H6");

    private final CountyDraft draft;
    private final Chance chance;

    private DisciplineFigureGenerator(CountyDraft draft) {
        this.draft = draft;
        this.chance = draft.chance("discipline-figures");
    }

    static void generate(CountyDraft draft) {
        DisciplineFigureGenerator generator = new DisciplineFigureGenerator(draft);
        generator.forms();
        generator.report("q-2026-1", LocalDate.of(2026, 3, 31));
        generator.report("q-2026-2", LocalDate.of(2026, 6, 30));
        generator.bulletins();
    }

    private void forms() {
        int count = draft.size.members() / 40;
        for (int i = 1; i <= count; i++) {
            FormMeasure measure = measure(chance.below(100));
            boolean cadre = chance.permille(400);
            draft.discipline.forms.add(FormApplication.builder()
                    .id(Ids.of("f", i, 4))
                    .person(cadre ? Actor.of(chance.pick(draft.cadres)) : Actor.of(chance.pick(draft.members)))
                    .form(FormClassifier.standard().form(measure).orElseThrow())
                    .addMeasures(measure)
                    .on(chance.day(NEW_YEAR, CountyGenerator.AS_OF))
                    .unit(OrganizationGenerator.DISCIPLINE)
                    .build());
        }
    }

    /** Some sixty in a hundred are talks, as in published figures. */
    private FormMeasure measure(int hundredth) {
        if (hundredth < 62) {
            return chance.pick(TALKS);
        }
        if (hundredth < 92) {
            return FormMeasure.of(chance.permille(700) ? Sanction.PARTY_WARNING : Sanction.REASSIGNMENT);
        }
        return hundredth < 96 ? FormMeasure.of(Sanction.PARTY_REMOVAL) : FormMeasure.of("transfer-to-prosecution");
    }

    private void report(String id, LocalDate until) {
        DateRange during = DateRange.of(NEW_YEAR, until);
        OrganizationRegister register = OrganizationRegister.builder()
                .members(draft.members)
                .cadres(draft.cadres)
                .build();
        FormCount forms = FormCount.of(draft.discipline.forms, during, People.of(register));
        SanctionStatistics sanctions = SanctionStatistics.of(draft.discipline.decisions, register, during, until);
        draft.discipline.reports.add(FourFormsReport.builder()
                .id(Ref.of(id))
                .scope(SCOPE)
                .during(during)
                .sanctioned(PublishedNumber.of(sanctions.sanctioned()))
                .partySanctioned(number(sanctions, SanctionRegime.PARTY))
                .administrativeSanctioned(number(sanctions, SanctionRegime.ADMINISTRATIVE))
                .ranks(Arrays.stream(CadreRank.values())
                        .map(rank -> new RankFigure(
                                rank, PublishedNumber.of(sanctions.byRank().getOrDefault(rank, 0))))
                        .toList())
                .forms(new FormFigures(
                        PublishedNumber.of(forms.total()),
                        number(forms, FormOfDiscipline.FIRST),
                        number(forms, FormOfDiscipline.SECOND),
                        number(forms, FormOfDiscipline.THIRD),
                        number(forms, FormOfDiscipline.FOURTH)))
                .shares(forms.shares())
                .source("虚构示例")
                .build());
    }

    private static PublishedNumber number(SanctionStatistics sanctions, SanctionRegime regime) {
        return PublishedNumber.of(sanctions.byRegime().getOrDefault(regime, 0));
    }

    private static PublishedNumber number(FormCount forms, FormOfDiscipline form) {
        return PublishedNumber.of(forms.times(form));
    }

    private void bulletins() {
        BulletinNumbers yearToDate = BulletinNumbers.of(0, 0, 0);
        Period month = Period.parse("2026-01");
        for (int i = 0; i < MONTHS; i++) {
            BulletinFigures figures = figures();
            yearToDate = yearToDate.plus(figures.total());
            draft.discipline.bulletins.add(MonthlyBulletin.builder()
                    .id(Ids.of("b", i + 1, 2))
                    .scope(SCOPE)
                    .month(month)
                    .sequence(DisciplineNorms.standard().bulletins().number(month))
                    .figures(figures)
                    .yearToDate(BulletinFigures.of(yearToDate))
                    .build());
            month = month.next();
        }
    }

    private BulletinFigures figures() {
        List<BulletinCell> cells = new ArrayList<>();
        BulletinNumbers formalism = block("F", FORMALISM, cells);
        BulletinNumbers hedonism = block("H", HEDONISM, cells);
        BulletinNumbers total = formalism.plus(hedonism);
        List<Long> byLevel = LargestRemainder.divide(total.problems().orElseThrow(), List.of(1L, 12L));
        cells.add(BulletinCell.ofLevel("provincial", BulletinNumbers.problems(0)));
        cells.add(BulletinCell.ofLevel("bureau", BulletinNumbers.problems(0)));
        cells.add(BulletinCell.ofLevel("county", BulletinNumbers.problems(byLevel.get(0))));
        cells.add(BulletinCell.ofLevel("township-and-below", BulletinNumbers.problems(byLevel.get(1))));
        return new BulletinFigures(total, cells);
    }

    /** A block and its categories; some problems concern two persons, and about two in three persons are sanctioned. */
    private BulletinNumbers block(String block, List<String> categories, List<BulletinCell> cells) {
        BulletinNumbers sum = BulletinNumbers.of(0, 0, 0);
        List<BulletinCell> parts = new ArrayList<>();
        for (String category : categories) {
            long problems = chance.between(1, 6);
            long persons = problems + chance.between(0, 3);
            BulletinNumbers numbers = BulletinNumbers.of(problems, persons, persons * 2 / 3);
            parts.add(BulletinCell.of(category, numbers));
            sum = sum.plus(numbers);
        }
        cells.add(BulletinCell.of(block, sum));
        cells.addAll(parts);
        return sum;
    }
}
