package org.qinglian.core.statute;

import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.document.DocumentReader;
import org.qinglian.core.document.DocumentSource;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Location;
import org.qinglian.core.document.Problem;

/** Reads a file of rules into a book (规则文件读取): a rule with a fault is set aside, and every fault has its line. */
final class RuleReader {
    private static final String RULES = "/rules";

    private final RuleBook book;
    private final DocumentSource source;
    private final Map<Integer, StatutoryRule> read = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private RuleReader(RuleBook book, DocumentSource source) {
        this.book = book;
        this.source = source;
    }

    /**
     * What stands in a file of rules beside them.
     *
     * @param source where they come from
     */
    private record Header(@NotBlank String source) {}

    static Loaded<RuleBook> read(RuleBook book, DocumentSource source) {
        return new RuleReader(book, source).read();
    }

    private Loaded<RuleBook> read() {
        Loaded<Header> document = DocumentReader.standard()
                .readRecords(
                        source,
                        Map.of(RULES, StatutoryRule.class),
                        Header.class,
                        (list, index, record) -> read.put(index, (StatutoryRule) record));
        problems.addAll(document.problems());
        dropFaulty(problems);
        List<RuleFault> faults = new RuleLint(book, read).faults();
        problems.addAll(located(faults, document));
        dropFaulty(problems);
        problems.sort(Comparator.comparing(Problem::location));
        return new Loaded<>(Optional.of(book.with(List.copyOf(read.values()))), problems, document.locator());
    }

    private void dropFaulty(List<Problem> of) {
        of.stream()
                .map(problem -> problem.location().pointer())
                .filter(pointer -> pointer.startsWith(RULES + "/"))
                .forEach(pointer -> read.remove(Integer.valueOf(pointer.split("/", -1)[2])));
    }

    private List<Problem> located(List<RuleFault> faults, Loaded<Header> document) {
        Map<String, Location> places = document.locator()
                .locate(faults.stream().map(RuleFault::pointer).distinct().toList());
        return faults.stream()
                .map(fault -> Problem.error(
                        places.getOrDefault(fault.pointer(), Location.of(source.name(), fault.pointer())),
                        fault.code(),
                        fault.arguments()))
                .toList();
    }
}
