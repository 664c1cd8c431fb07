package org.qinglian.core.discipline;

import static org.qinglian.core.discipline.AppraisalEffect.BY_NEW_POST;
import static org.qinglian.core.discipline.AppraisalEffect.COMMENTS_ONLY;
import static org.qinglian.core.discipline.AppraisalEffect.INCOMPETENT;
import static org.qinglian.core.discipline.AppraisalEffect.NOT_EXCELLENT;
import static org.qinglian.core.discipline.AppraisalEffect.NO_GRADE;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Editions;
import org.qinglian.core.common.Norms;
import org.qinglian.core.common.Period;
import org.qinglian.core.lifecycle.StageLimit;
import org.qinglian.core.organization.PersonKind;

/**
 * What discipline leaves to the edition of a rule or to the place (纪律处分标准).
 *
 * @param influence for how long sanctions have effect, by regime and edition
 * @param endDay which day is the last of a period; no text of authority settles it
 * @param mostAdministrativeMonths the most that the terms of administrative sanctions may come to: 48 (公职人员政务处分法 art. 15)
 * @param mostSuspensionMonths the most that a suspension from duty may last: 6, from memory of 中国共产党组织处理规定（试行） and to
 *     be verified
 * @param eligible which sanctions each kind of person may receive (公职人员政务处分法 arts. 19–23)
 * @param execution by when decisions are announced, carried out and reported
 * @param decideWithin the most that may pass from filing to decision, extensions included: 12 months (行政机关公务员处分条例 art. 44)
 * @param appeals how long appeals may take, by kind and edition
 * @param appraisal how sanctions bear on the appraisal of each year
 * @param forms of which form each measure is; the twelve of the first form and the sanctions of the Party are
 *     published, the places of
 *     administrative sanctions and of organisational handling are our own reading of 轻处分, 重处分 and 重大职务调整
 * @param categories by which categories bulletins on the Eight-point Decision count, by edition
 * @param categoryMigration the category of 2019 for each one of 2015
 * @param bulletins how those bulletins are numbered
 * @param membership how members who are not qualified are dealt with, and those of organisations that are reorganised or
 *     dissolved
 */
@Value.Builder
public record DisciplineNorms(
        Map<SanctionRegime, Editions<InfluenceRules>> influence,
        EndDayConvention endDay,
        int mostAdministrativeMonths,
        int mostSuspensionMonths,
        Map<PersonKind, Set<Sanction>> eligible,
        List<ExecutionLimit> execution,
        TimeLimit decideWithin,
        Map<AppealKind, Editions<AppealRules>> appeals,
        List<AppraisalRule> appraisal,
        Map<FormMeasure, FormOfDiscipline> forms,
        Editions<CategoryScheme> categories,
        Map<String, String> categoryMigration,
        BulletinSequence bulletins,
        MembershipNorms membership)
        implements Norms, WithDisciplineNorms {
    private static final DisciplineNorms STANDARD = builder()
            .influence(InfluenceEditions.standard())
            .endDay(EndDayConvention.DAY_BEFORE_ANNIVERSARY)
            .mostAdministrativeMonths(48)
            .mostSuspensionMonths(6)
            .eligible(standardEligible())
            .execution(standardExecution())
            .decideWithin(TimeLimit.months(12))
            .appeals(AppealEditions.standard())
            .appraisal(standardAppraisal())
            .forms(standardForms())
            .categories(CategoryEditions.standard())
            .categoryMigration(CategoryEditions.migration())
            .bulletins(new BulletinSequence(Period.parse("2013-09")))
            .membership(MembershipNorms.standard())
            .build();

    public DisciplineNorms {
        influence = Copy.map(influence);
        eligible = Copy.map(eligible);
        execution = Copy.list(execution);
        appeals = Copy.map(appeals);
        appraisal = Copy.list(appraisal);
        forms = Copy.map(forms);
        categoryMigration = Copy.map(categoryMigration);
    }

    public static DisciplineNormsBuilder builder() {
        return new DisciplineNormsBuilder();
    }

    /** The published rules as this library knows them. */
    public static DisciplineNorms standard() {
        return STANDARD;
    }

    private static Map<PersonKind, Set<Sanction>> standardEligible() {
        Set<Sanction> everyone = EnumSet.copyOf(Sanction.of(SanctionRegime.ORGANIZATIONAL));
        everyone.add(Sanction.ADMONITION);
        Map<PersonKind, Set<Sanction>> eligible = new EnumMap<>(PersonKind.class);
        for (PersonKind kind : PersonKind.values()) {
            Set<Sanction> own = EnumSet.copyOf(everyone);
            own.addAll(
                    switch (kind) {
                        case PARTY_MEMBER -> Sanction.of(SanctionRegime.PARTY);
                        case GRASSROOTS_AUTONOMY, OTHER_PUBLIC_DUTY ->
                            List.of(Sanction.WARNING, Sanction.DEMERIT, Sanction.SERIOUS_DEMERIT);
                        default -> Sanction.of(SanctionRegime.ADMINISTRATIVE);
                    });
            eligible.put(kind, own);
        }
        return eligible;
    }

    private static List<ExecutionLimit> standardExecution() {
        Basis party = Basis.of("中国共产党纪律处分条例").withVersion("2023");
        Basis law = Basis.of("公职人员政务处分法", "第五十四条").withVersion("2020");
        return List.of(
                limit(Sanction.PARTY_WARNING, DecisionStage.ANNOUNCED, 1, Optional.empty(), party),
                limit(Sanction.PARTY_REMOVAL, DecisionStage.EXECUTED, 1, Optional.of(6), party),
                limit(Sanction.PARTY_WARNING, DecisionStage.EXECUTION_REPORTED, 6, Optional.empty(), party),
                limit(Sanction.DEMOTION, DecisionStage.EXECUTED, 1, Optional.of(6), law));
    }

    private static ExecutionLimit limit(
            Sanction lightest, DecisionStage reach, int months, Optional<Integer> most, Basis basis) {
        return new ExecutionLimit(
                lightest,
                new StageLimit<>(
                        DecisionStage.EFFECTIVE,
                        reach,
                        TimeLimit.months(months),
                        List.of(DecisionStage.CHANGED, DecisionStage.REVOKED),
                        Optional.of(basis)),
                most.map(TimeLimit::months));
    }

    private static List<AppraisalRule> standardAppraisal() {
        return List.of(
                AppraisalRule.of(Sanction.PARTY_WARNING, NOT_EXCELLENT),
                AppraisalRule.of(Sanction.WARNING, NOT_EXCELLENT),
                AppraisalRule.of(Sanction.REASSIGNMENT, NOT_EXCELLENT),
                AppraisalRule.of(Sanction.ADMONITION, NOT_EXCELLENT),
                AppraisalRule.of(Sanction.PARTY_SERIOUS_WARNING, COMMENTS_ONLY),
                AppraisalRule.of(Sanction.DEMERIT, COMMENTS_ONLY),
                AppraisalRule.of(Sanction.ORDERED_RESIGNATION, COMMENTS_ONLY),
                AppraisalRule.of(Sanction.RELIEF, COMMENTS_ONLY),
                AppraisalRule.of(Sanction.DOWNGRADING, COMMENTS_ONLY),
                AppraisalRule.of(Sanction.PARTY_REMOVAL, INCOMPETENT, BY_NEW_POST),
                AppraisalRule.ofProbation(12, INCOMPETENT, NO_GRADE),
                AppraisalRule.ofProbation(24, INCOMPETENT, NO_GRADE, NO_GRADE),
                AppraisalRule.of(Sanction.PARTY_EXPULSION, INCOMPETENT, NO_GRADE, NO_GRADE),
                AppraisalRule.of(Sanction.SERIOUS_DEMERIT, NO_GRADE, NO_GRADE),
                AppraisalRule.of(Sanction.DEMOTION, NO_GRADE, NO_GRADE),
                AppraisalRule.of(Sanction.REMOVAL, NO_GRADE, NO_GRADE));
    }

    private static Map<FormMeasure, FormOfDiscipline> standardForms() {
        Map<FormMeasure, FormOfDiscipline> forms = new LinkedHashMap<>();
        Stream.of(
                        "reminder-talk",
                        "warning-talk",
                        "criticism",
                        "order-to-stop",
                        "return-of-gains",
                        "correction-order",
                        "self-examination",
                        "life-meeting-criticism",
                        "public-apology",
                        "circulated-criticism",
                        "other-first-form")
                .forEach(code -> forms.put(FormMeasure.of(code), FormOfDiscipline.FIRST));
        for (Sanction sanction : Sanction.values()) {
            forms.put(FormMeasure.of(sanction), form(sanction));
        }
        forms.put(FormMeasure.of("transfer-to-prosecution"), FormOfDiscipline.FOURTH);
        return forms;
    }

    private static FormOfDiscipline form(Sanction sanction) {
        return switch (sanction) {
            case ADMONITION -> FormOfDiscipline.FIRST;
            case PARTY_WARNING, PARTY_SERIOUS_WARNING, WARNING, DEMERIT, SERIOUS_DEMERIT, SUSPENSION, REASSIGNMENT ->
                FormOfDiscipline.SECOND;
            default -> FormOfDiscipline.THIRD;
        };
    }
}
