package org.qinglian.core.inspection.conduct;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.conduct.ConductRegister;
import org.qinglian.core.conduct.RankingList;
import org.qinglian.core.conduct.RankingOutcome;
import org.qinglian.core.conduct.RankingRule;
import org.qinglian.core.conduct.RankingSequence;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Organization;

/** The red and the black list hold those who belong there by the rule (红黑榜名单与规则不符). */
final class RankingMembers implements Check {
    /** The lists that follow one another: those of one issuer by one rule. */
    private record Sequence(Ref<RankingRule> rule, Ref<Organization> issuer) {}

    @Override
    public String id() {
        return "conduct.ranking-members";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        ConductRegister register = inspected.programme().conduct();
        Map<Sequence, List<RankingList>> sequences = register.rankings().stream()
                .collect(Collectors.groupingBy(list -> new Sequence(list.rule(), list.issuer())));
        IdentityHashMap<RankingList, RankingOutcome> outcomes = new IdentityHashMap<>();
        sequences.forEach((sequence, lists) -> inspected
                .registry()
                .find(RankingRule.class, sequence.rule())
                .ifPresent(rule -> {
                    List<RankingOutcome> judged = RankingSequence.of(rule, lists);
                    for (int i = 0; i < lists.size(); i++) {
                        outcomes.put(lists.get(i), judged.get(i));
                    }
                }));
        for (int i = 0; i < register.rankings().size(); i++) {
            RankingList list = register.rankings().get(i);
            judge(inspected, list, Optional.ofNullable(outcomes.get(list)), "/conduct/rankings/" + i, verdicts);
        }
    }

    private static void judge(
            Inspected inspected,
            RankingList list,
            Optional<RankingOutcome> outcome,
            String pointer,
            Verdicts verdicts) {
        Optional<RankingRule> rule = inspected.registry().find(RankingRule.class, list.rule());
        if (outcome.isEmpty() || rule.isEmpty()) {
            verdicts.notAssessable(list, "conduct.ranking-members.no-rule", Map.of("found", list.rule()));
            return;
        }
        Optional<String> unknown = list.entries().stream()
                .map(entry -> entry.group())
                .filter(group -> rule.get().group(group).isEmpty())
                .findFirst();
        if (unknown.isPresent()) {
            verdicts.notAssessable(list, "conduct.ranking-members.no-group", Map.of("found", unknown.get()));
            return;
        }
        compare(list, outcome.get(), pointer, verdicts);
    }

    private static void compare(RankingList list, RankingOutcome outcome, String pointer, Verdicts verdicts) {
        verdicts.expect(
                isSame(list.red(), outcome.red()) && isSame(list.black(), outcome.black()),
                list,
                pointer,
                Map.of(
                        "red", listed(list.red()),
                        "black", listed(list.black()),
                        "expectedRed", listed(outcome.red()),
                        "expectedBlack", listed(outcome.black())));
    }

    private static boolean isSame(List<Actor> found, List<Actor> expected) {
        return new HashSet<>(found).equals(new HashSet<>(expected));
    }

    private static LocalizedText listed(List<Actor> units) {
        if (units.isEmpty()) {
            return LocalizedText.of("无", "nobody");
        }
        String ids = units.stream().map(Actor::id).sorted().collect(Collectors.joining(", "));
        return LocalizedText.of(ids.replace(", ", "、"), ids);
    }
}
