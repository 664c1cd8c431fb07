package org.qinglian.scoring.scheme;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.qinglian.scoring.fact.ColumnKind;

/** Faults of quotas, ties and lists: what is left undeclared, promises that cannot be kept. */
final class QuotaLint {
    private final Outcome outcome;
    private final ConditionLint conditions;
    private final List<SchemeFault> faults;

    QuotaLint(Outcome outcome, ConditionLint conditions, List<SchemeFault> faults) {
        this.outcome = outcome;
        this.conditions = conditions;
        this.faults = faults;
    }

    void lint() {
        boolean moves = outcome.quotas().stream().anyMatch(quota -> quota.kind() != QuotaKind.TARGET);
        if (moves && outcome.precedence().isEmpty()) {
            error("/outcome/quotas", "scheme.precedence-missing", Map.of());
        }
        if ((moves || !outcome.lists().isEmpty()) && outcome.ties().isEmpty()) {
            error(moves ? "/outcome/quotas" : "/outcome/lists", "scheme.ties-missing", Map.of());
        }
        for (int i = 0; i < outcome.quotas().size(); i++) {
            Quota quota = outcome.quotas().get(i);
            String pointer = "/outcome/quotas/" + i;
            grade(quota.grade(), pointer + "/grade");
            places(quota.places(), pointer + "/places");
            if (quota.orBetter().isPresent() && quota.kind() != QuotaKind.LIMIT) {
                error(pointer + "/orBetter", "scheme.quota-or-better", Map.of("found", quota.kind()));
            }
        }
        years();
        dealt();
        ties();
        lists();
        for (int i = 0; i < outcome.advances().size(); i++) {
            grade(outcome.advances().get(i).from(), "/outcome/advances/" + i + "/from");
            grade(outcome.advances().get(i).to(), "/outcome/advances/" + i + "/to");
        }
        consequences();
    }

    private void consequences() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < outcome.consequences().size(); i++) {
            ConsequenceRule rule = outcome.consequences().get(i);
            String pointer = "/outcome/consequences/" + i;
            if (!ids.add(rule.id())) {
                error(pointer + "/id", "scheme.duplicate-consequence", Map.of("found", rule.id()));
            }
            for (int j = 0; j < rule.grades().size(); j++) {
                grade(rule.grades().get(j), pointer + "/grades/" + j);
            }
        }
    }

    private void grade(String grade, String pointer) {
        List<String> grades = outcome.bands().stream().map(Band::grade).toList();
        if (!grades.contains(grade)) {
            error(
                    pointer,
                    "scheme.unknown-grade",
                    Map.of("found", grade, "expected", String.join(", ", new TreeSet<>(grades))));
        }
    }

    private void places(Places places, String pointer) {
        boolean one = places.share().isPresent() != places.count().isPresent();
        boolean share = places.share()
                .map(part -> part.signum() > 0 && part.compareTo(BigDecimal.ONE) <= 0)
                .orElse(true);
        boolean count = places.count().map(number -> number >= 0).orElse(true);
        if (!one || !share || !count) {
            error(pointer, "scheme.places-form", Map.of());
        } else {
            places.share().ifPresent(part -> NumberLint.lint(part, pointer + "/share", faults));
        }
    }

    /** In each year from which a quota holds, the shares of single grades are parts of one whole. */
    private void years() {
        Set<Integer> years = new TreeSet<>();
        outcome.quotas().forEach(quota -> years.add(quota.startYear()));
        for (int year : years) {
            List<Quota> limits = outcome.quotasIn(year).stream()
                    .filter(quota -> quota.kind() == QuotaKind.LIMIT)
                    .toList();
            BigDecimal sum = limits.stream()
                    .filter(quota -> !quota.countsBetter())
                    .map(quota -> quota.places().share())
                    .flatMap(Optional::stream)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(BigDecimal.ONE) > 0) {
                error("/outcome/quotas", "scheme.quota-sum", Map.of("found", sum.toPlainString()));
                return;
            }
        }
    }

    /** Where places are dealt, a grade without any takes everybody who is left. */
    private void dealt() {
        Set<String> limited = new HashSet<>();
        outcome.quotas().stream()
                .filter(quota -> quota.kind() == QuotaKind.LIMIT)
                .forEach(quota -> limited.add(quota.grade()));
        for (int i = 0;
                outcome.dealsByRank()
                        && !limited.isEmpty()
                        && i < outcome.bands().size() - 1;
                i++) {
            String grade = outcome.bands().get(i).grade();
            if (!limited.contains(grade)) {
                faults.add(SchemeFault.warning(
                        "/outcome/bands/" + i, "scheme.grade-without-places", Map.of("found", grade)));
            }
        }
    }

    private void ties() {
        Ties ties = outcome.tiesOrShared();
        ties.within().ifPresent(margin -> {
            NumberLint.lint(margin, "/outcome/ties/within", faults);
            if (margin.signum() < 0 || ties.by().isEmpty()) {
                error("/outcome/ties/within", "scheme.ties-margin", Map.of("found", margin.toPlainString()));
            }
        });
        for (int i = 0; i < ties.by().size(); i++) {
            String name = ties.by().get(i);
            String pointer = "/outcome/ties/by/" + i;
            conditions
                    .measure(name, pointer)
                    .filter(measure -> measure.column() != ColumnKind.NUMBER)
                    .ifPresent(measure -> error(pointer, "scheme.rule-column", Map.of("found", name)));
        }
    }

    private void lists() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < outcome.lists().size(); i++) {
            RankList list = outcome.lists().get(i);
            if (!ids.add(list.id())) {
                error("/outcome/lists/" + i + "/id", "scheme.duplicate-list", Map.of("found", list.id()));
            }
            places(list.places(), "/outcome/lists/" + i + "/places");
        }
    }

    private void error(String pointer, String code, Map<String, ?> arguments) {
        faults.add(SchemeFault.error(pointer, code, arguments));
    }
}
