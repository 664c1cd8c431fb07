package org.qinglian.scoring.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.scheme.Outcome;
import org.qinglian.scoring.scheme.Quota;
import org.qinglian.scoring.scheme.QuotaKind;
import org.qinglian.scoring.scheme.Ties;

/**
 * The grades of a whole scoring after quotas (等次评定), group by group. It says nobody's rank: persons are graded by it too.
 *
 * <p>Only those who have a grade take part; shares are of them. Immutable and thread-safe.
 */
public final class Settlements {
    private final Outcome outcome;
    private final Map<String, Settlement> settlements = new HashMap<>();
    private final List<QuotaResult> quotas = new ArrayList<>();

    private Settlements(Outcome outcome) {
        this.outcome = outcome;
    }

    /**
     * Settles the grades by the quotas that hold in a year.
     *
     * @param outcome bands, quotas, precedence and ties
     * @param year the year of the period
     * @param contenders all who have a score
     */
    public static Settlements of(Outcome outcome, int year, List<Contender> contenders) {
        Settlements settlements = new Settlements(outcome);
        List<Quota> inForce = outcome.quotasIn(year);
        List<Contender> graded =
                contenders.stream().filter(contender -> contender.grade() >= 0).toList();
        Order.of(graded, outcome.tiesOrShared()).forEach((group, ordered) -> {
            Settling settling = new Settling(outcome, inForce, ordered);
            settling.settle();
            settling.settlements().forEach(each -> settlements.settlements.put(each.subject(), each));
            inForce.forEach(quota -> settlements.quotas.add(result(outcome, quota, group, settling.grades())));
        });
        return settlements;
    }

    private static QuotaResult result(Outcome outcome, Quota quota, String group, int[] grades) {
        int place = outcome.bandOf(quota.grade());
        int holders = 0;
        for (int grade : grades) {
            boolean counted = quota.kind() == QuotaKind.BOTTOM
                    ? grade >= place
                    : grade == place || (quota.countsBetter() && grade < place);
            holders += counted ? 1 : 0;
        }
        int subjects = grades.length;
        LocalizedText title = outcome.bands().get(place).title();
        return new QuotaResult(
                quota,
                title,
                group,
                subjects,
                quota.places().exact(subjects),
                quota.places().among(subjects),
                holders);
    }

    /** What became of a subject; absent if it has no grade. */
    public Optional<Settlement> settlement(String subject) {
        return Optional.ofNullable(settlements.get(subject));
    }

    /** What became of each quota in each group. */
    public List<QuotaResult> quotas() {
        return List.copyOf(quotas);
    }

    /**
     * How a quota settled the grade of a subject, in words; absent if none did. No rank is said.
     *
     * @param subject its identifier
     * @param measures the measures of the scheme, one of which may break ties
     */
    public Optional<LocalizedText> reason(String subject, Map<String, Measure> measures) {
        return settlement(subject)
                .flatMap(settlement -> settlement.by().map(quota -> reason(settlement, quota)))
                .map(reason -> ties(reason, measures));
    }

    /** Who was placed behind a lower score is owed the criterion. */
    private LocalizedText ties(LocalizedText reason, Map<String, Measure> measures) {
        Ties ties = outcome.tiesOrShared();
        List<LocalizedText> criteria = ties.by().stream()
                .flatMap(name -> Optional.ofNullable(measures.get(name)).stream())
                .map(Measure::title)
                .toList();
        if (criteria.isEmpty()) {
            return reason;
        }
        LocalizedText by =
                LocalizedText.of(joined(criteria, Locale.CHINA, "、"), joined(criteria, Locale.ENGLISH, ", "));
        return ties.margin().signum() == 0
                ? RankingMessages.text("quota.ties.equal", Map.of("reason", reason, "by", by))
                : RankingMessages.text(
                        "quota.ties",
                        Map.of(
                                "reason",
                                reason,
                                "by",
                                by,
                                "within",
                                ties.margin().toPlainString()));
    }

    private static String joined(List<LocalizedText> texts, Locale locale, String joint) {
        return texts.stream().map(text -> text.in(locale)).collect(Collectors.joining(joint));
    }

    private LocalizedText reason(Settlement settlement, Quota quota) {
        QuotaResult result = quotas.stream()
                .filter(each -> each.quota().equals(quota) && each.group().equals(settlement.group()))
                .findFirst()
                .orElseThrow();
        boolean moved = settlement.before() != settlement.grade() && !outcome.dealsByRank();
        return RankingMessages.text(
                "quota." + quota.kind().code() + (moved ? ".moved" : ".placed"),
                Map.of(
                        "quota", title(outcome.bandOf(quota.grade())),
                        "places", result.placesInWords(),
                        "subjects", result.subjects(),
                        "before", title(settlement.before()),
                        "grade", title(settlement.grade())));
    }

    private LocalizedText title(int place) {
        return outcome.bands().get(place).title();
    }
}
