package org.qinglian.core.accountability;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Share;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.CadreRank;
import org.qinglian.core.organization.OrganizationRegister;
import org.qinglian.core.organization.People;

/**
 * The figures of accountability at the end of a day (问责统计).
 *
 * <p>Cases (件), persons (人) and mentions are never added to each other: a case may come under several situations and have
 * several measures, so that these tables add up to more than the number of cases.
 *
 * @param decided the number of cases that were decided (件)
 * @param organizations the distinct organisations held to account (个)
 * @param persons the distinct persons held to account (人)
 * @param bySituation decided cases that come under each situation, in the order of the rules where they list it
 * @param byTier decided cases of each tier
 * @param byMeasure decided cases with each measure
 * @param byHandling decided cases with each organisational handling
 * @param corrected the decided cases that were corrected
 * @param averageDays days from the clue to the decision, on average, to one decimal rounded half up; absent without a decision
 *     that has a clue
 * @param lowest the persons of the lowest ranks among those held to account: the sign of generalisation (问责泛化)
 * @param answers how the breaches were answered
 */
public record AccountabilityReport(
        int decided,
        int organizations,
        int persons,
        Map<Situation, Integer> bySituation,
        Map<ResponsibilityTier, Integer> byTier,
        Map<MeasureKind, Integer> byMeasure,
        Map<HandlingKind, Integer> byHandling,
        Share corrected,
        Optional<BigDecimal> averageDays,
        Share lowest,
        AnswerRate answers) {
    public AccountabilityReport {
        bySituation = Copy.map(bySituation);
        byTier = Copy.map(byTier);
        byMeasure = Copy.map(byMeasure);
        byHandling = Copy.map(byHandling);
    }

    /** The report of a register at the end of a day. */
    public static AccountabilityReport of(
            AccountabilityRegister register,
            OrganizationRegister organization,
            AccountabilityNorms norms,
            LocalDate asOf) {
        List<AccountabilityCase> decided =
                register.cases().stream().filter(each -> each.isDecided(asOf)).toList();
        People people = People.of(organization);
        List<Actor> objects = decided.stream().map(AccountabilityCase::object).toList();
        return new AccountabilityReport(
                decided.size(),
                Math.toIntExact(objects.stream()
                        .filter(object -> !object.isPerson())
                        .distinct()
                        .count()),
                people.count(objects),
                inOrder(norms, asOf, count(decided, each -> each.situations().stream())),
                new TreeMap<>(count(decided, each -> each.tier().stream())),
                new TreeMap<>(count(decided, each -> each.measures().stream().map(Measure::kind))),
                new TreeMap<>(count(
                        decided,
                        each -> each.measures().stream().map(Measure::handling).flatMap(Optional::stream))),
                new Share(
                        decided.stream().filter(each -> each.isCorrected(asOf)).count(), decided.size()),
                averageDays(decided),
                lowest(objects, people, organization, norms),
                BreachAnswers.of(register).rate(asOf));
    }

    private static <K> Map<K, Integer> count(
            List<AccountabilityCase> cases, Function<AccountabilityCase, Stream<K>> keys) {
        Map<K, Integer> counts = new LinkedHashMap<>();
        cases.forEach(each -> keys.apply(each).distinct().forEach(key -> counts.merge(key, 1, Integer::sum)));
        return counts;
    }

    private static Map<Situation, Integer> inOrder(
            AccountabilityNorms norms, LocalDate asOf, Map<Situation, Integer> counts) {
        Map<Situation, Integer> ordered = new LinkedHashMap<>();
        norms.rules(asOf).stream()
                .flatMap(rules -> rules.situations().stream())
                .map(ListedSituation::situation)
                .filter(counts::containsKey)
                .forEach(situation -> ordered.put(situation, counts.get(situation)));
        counts.forEach(ordered::putIfAbsent);
        return ordered;
    }

    private static Optional<BigDecimal> averageDays(List<AccountabilityCase> decided) {
        List<Long> days = decided.stream()
                .map(AccountabilityReport::days)
                .flatMap(Optional::stream)
                .toList();
        long sum = days.stream().mapToLong(Long::longValue).sum();
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(days.size()), 1, RoundingMode.HALF_UP));
    }

    private static Optional<Long> days(AccountabilityCase decided) {
        return decided.reachedOn(AccountabilityState.CLUE)
                .flatMap(clue -> decided.decidedOn().map(day -> ChronoUnit.DAYS.between(clue, day)));
    }

    /**
     * Of the persons among some objects, those of the lowest ranks. A member who is on record as no cadre counts as other; a
     * cadre without record is left out.
     */
    public static Share lowest(
            List<Actor> objects, People people, OrganizationRegister organization, AccountabilityNorms norms) {
        Set<Actor> persons = new HashSet<>();
        objects.stream().filter(Actor::isPerson).map(people::known).forEach(persons::add);
        Map<Ref<Cadre>, CadreRank> ranks = new HashMap<>();
        organization.cadres().forEach(cadre -> ranks.putIfAbsent(cadre.id(), cadre.rank()));
        List<CadreRank> held = persons.stream()
                .flatMap(person -> person.cadre()
                        .map(cadre -> Stream.ofNullable(ranks.get(cadre)))
                        .orElse(Stream.of(CadreRank.OTHER)))
                .toList();
        return new Share(held.stream().filter(norms.lowestRanks()::contains).count(), held.size());
    }
}
