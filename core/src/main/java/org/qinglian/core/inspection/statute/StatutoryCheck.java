package org.qinglian.core.inspection.statute;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;
import org.qinglian.core.statute.Judgement;
import org.qinglian.core.statute.RuleBook;
import org.qinglian.core.statute.RuleCase;
import org.qinglian.core.statute.StatutoryRule;

/** One rule of a book, as a check (法定规则检查项). */
final class StatutoryCheck implements Check {
    private final RuleBook book;
    private final StatutoryRule rule;
    private final CaseSources sources;

    StatutoryCheck(RuleBook book, StatutoryRule rule, CaseSources sources) {
        this.book = book;
        this.rule = rule;
        this.sources = sources;
    }

    @Override
    public String id() {
        return "statute." + rule.id().toLowerCase(Locale.ROOT);
    }

    @Override
    public String texts() {
        return rule.require().texts();
    }

    @Override
    public LocalizedText title() {
        return rule.title();
    }

    @Override
    public Severity severity() {
        return rule.severity().orElse(Severity.ERROR);
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(rule.basis());
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        for (RuleCase ruleCase : sources.cases(inspected, rule.of())) {
            say(book.judge(rule, ruleCase, inspected.asOf(), inspected.calendar()), ruleCase, verdicts);
        }
    }

    private void say(Judgement judgement, RuleCase ruleCase, Verdicts verdicts) {
        if (judgement instanceof Judgement.Met) {
            verdicts.met();
        } else if (judgement instanceof Judgement.NotMet notMet) {
            verdicts.notMet(ruleCase.subject(), ruleCase.place(notMet.term()), named(ruleCase, notMet.arguments()));
        } else if (judgement instanceof Judgement.Unknown unknown) {
            verdicts.notAssessable(ruleCase.subject(), unknown.reason(), named(ruleCase, unknown.arguments()));
        }
    }

    private Map<String, ?> named(RuleCase ruleCase, Map<String, ?> arguments) {
        Map<String, Object> all = new HashMap<>(arguments);
        all.put("rule", rule.title());
        all.put("which", ruleCase.which().map(one -> " (" + one + ")").orElse(""));
        return all;
    }
}
