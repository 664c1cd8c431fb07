package org.qinglian.core.inspection.statute;

import java.util.List;
import java.util.stream.Stream;
import org.qinglian.core.check.Check;
import org.qinglian.core.statute.RuleBook;
import org.qinglian.core.statute.StatutoryRule;

/**
 * The rules of a book as checks (法定规则检查项). A host with rules of its own:
 *
 * <pre>{@code
 * RuleBook book = RuleBook.standard().read(Path.of("city-rules.json")).orThrow();
 * Inspector inspector = Inspector.standardBuilder()
 *         .addAll(StatutoryChecks.of(book, book.rules("洛阳市")))
 *         .build();
 * }</pre>
 */
public final class StatutoryChecks {
    private StatutoryChecks() {}

    /** The rules of the whole country that ship, in the order in which they are run. */
    public static List<Check> all() {
        RuleBook book = RuleBook.standard();
        return of(book, book.nationalRules());
    }

    /** Rules of a book as checks over the records of this library. Rules that only define are left out. */
    public static List<Check> of(RuleBook book, List<StatutoryRule> rules) {
        return of(book, rules, List.of());
    }

    /**
     * Rules of a book as checks over the records of this library and over what a host's own sources make.
     *
     * @param more sources beside those of this library
     */
    public static List<Check> of(RuleBook book, List<StatutoryRule> rules, List<CaseSource> more) {
        CaseSources sources = new CaseSources(
                Stream.concat(StandardCases.all().stream(), more.stream()).toList());
        return rules.stream()
                .filter(StatutoryRule::judges)
                .<Check>map(rule -> new StatutoryCheck(book, rule, sources))
                .toList();
    }
}
