package org.qinglian.core.accountability;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.common.Copy;

/**
 * What one edition of the rules on accountability says (问责规定的一个版本).
 *
 * @param situations the situations that it lists, in order
 * @param competences who may decide what about whom; a measure that no row gives to a kind of object is not legal for it
 * @param handlings the organisational handlings that it knows
 * @param handlingWithin within what time from the decision an organisational handling is carried out, if it says so
 * @param appealWithin within what time from receipt of the decision an appeal may be filed, if it says so
 * @param appealDecidedWithin within what time an appeal is decided, if it says so
 * @param exposed the measures that are to be made public
 * @param approvedInitiation whether an inquiry is started only with the approval of the body's principal
 * @param toleranceFirst whether tolerance is considered before anything is decided
 * @param lifelong whether transfer, promotion or retirement leave responsibility as it is
 */
@Value.Builder
public record AccountabilityRules(
        List<@Valid ListedSituation> situations,
        List<@Valid Competence> competences,
        List<HandlingKind> handlings,
        Optional<TimeLimit> handlingWithin,
        Optional<TimeLimit> appealWithin,
        Optional<TimeLimit> appealDecidedWithin,
        List<MeasureKind> exposed,
        boolean approvedInitiation,
        boolean toleranceFirst,
        boolean lifelong)
        implements WithAccountabilityRules {
    public AccountabilityRules {
        situations = Copy.list(situations);
        competences = Copy.list(competences);
        handlings = Copy.list(handlings);
        exposed = Copy.list(exposed);
    }

    public static AccountabilityRulesBuilder builder() {
        return new AccountabilityRulesBuilder();
    }

    /** Whether it lists a situation. */
    public boolean lists(Situation situation) {
        return situations.stream().anyMatch(listed -> listed.situation().equals(situation));
    }

    /** The kinds of measure that an object of a kind may be given. */
    public List<MeasureKind> legalFor(ObjectKind object) {
        return competences.stream()
                .filter(row -> row.object() == object)
                .flatMap(row -> row.measures().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether an object of a kind may be given a measure; a handling must be one that the edition knows. */
    public boolean isLegal(Measure measure, ObjectKind object) {
        boolean handles = measure.kind() == MeasureKind.ORGANIZATIONAL_HANDLING;
        boolean handling = measure.handling()
                .map(kind -> handles && handlings.contains(kind))
                .orElse(!handles);
        return handling && legalFor(object).contains(measure.kind());
    }

    /** The row under which a kind of body may itself decide a measure about a kind of object. */
    public Optional<Competence> competence(AuthorityKind authority, ObjectKind object, MeasureKind measure) {
        return competences.stream()
                .filter(row -> row.authority() == authority && row.object() == object)
                .filter(row -> row.measures().contains(measure))
                .findFirst();
    }

    /** Whether measures such as these are to be made public. */
    public boolean isToBeExposed(List<Measure> measures) {
        return measures.stream().map(Measure::kind).anyMatch(exposed::contains);
    }
}
