package org.qinglian.core.statute;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglian.core.calendar.WorkCalendar;
import org.qinglian.core.document.DocumentSource;
import org.qinglian.core.document.Loaded;

/**
 * A rule book (规则库): rules of law by their ids, and the kinds of case that they speak of.
 *
 * <p>Immutable and thread-safe.
 */
public final class RuleBook {
    private static final String FILE = "statutory-rules.json";

    private final Map<String, StatutoryRule> rules;
    private final Map<String, CaseKind> kinds;

    private RuleBook(Map<String, StatutoryRule> rules, Map<String, CaseKind> kinds) {
        this.rules = Collections.unmodifiableMap(rules);
        this.kinds = Collections.unmodifiableMap(kinds);
    }

    /** A book without rules, for cases of these kinds. */
    public static RuleBook of(List<CaseKind> kinds) {
        Map<String, CaseKind> byCode = new LinkedHashMap<>();
        kinds.forEach(kind -> byCode.put(kind.code(), kind));
        return new RuleBook(Map.of(), byCode);
    }

    /** The rules that ship: those of the laws of the country, and a few of places, which apply only there. */
    public static RuleBook standard() {
        return Standard.BOOK;
    }

    /** Read once, when it is first asked for. */
    private static final class Standard {
        private static final RuleBook BOOK = load();

        private static RuleBook load() {
            try (InputStream stream = RuleBook.class.getResourceAsStream(FILE)) {
                if (stream == null) {
                    throw new IllegalStateException("File '" + FILE + "' is missing from its module.");
                }
                String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                return of(CaseKinds.all()).read(DocumentSource.of(FILE, text)).orThrow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * This book with the rules of a file. A rule of an id that this book has already replaces the one here.
     *
     * @return the book with every rule that could be read, and every problem with its line
     */
    public Loaded<RuleBook> read(Path file) {
        return read(DocumentSource.of(String.valueOf(file.getFileName()), file));
    }

    /** This book with the rules of a document. */
    public Loaded<RuleBook> read(DocumentSource source) {
        return RuleReader.read(this, source);
    }

    /** This book with more rules. A rule of an id that this book has already replaces the one here. */
    public RuleBook with(List<StatutoryRule> more) {
        Map<String, StatutoryRule> all = new LinkedHashMap<>(rules);
        more.forEach(rule -> all.put(rule.id(), rule));
        return new RuleBook(all, kinds);
    }

    /** This book with another kind of case. */
    public RuleBook with(CaseKind kind) {
        Map<String, CaseKind> all = new LinkedHashMap<>(kinds);
        all.put(kind.code(), kind);
        return new RuleBook(rules, all);
    }

    /** The kinds of case that its rules may speak of. */
    public List<CaseKind> kinds() {
        return List.copyOf(kinds.values());
    }

    /** The kind of a code, if this book has it. */
    public Optional<CaseKind> kind(String code) {
        return Optional.ofNullable(kinds.get(code));
    }

    /** Every rule, in the order of the files. */
    public List<StatutoryRule> rules() {
        return List.copyOf(rules.values());
    }

    /** The rules that apply in a place: those of the country and its own. */
    public List<StatutoryRule> rules(String place) {
        return rules.values().stream()
                .filter(rule -> rule.place().map(place::equals).orElse(true))
                .toList();
    }

    /** The rules of the whole country. */
    public List<StatutoryRule> nationalRules() {
        return rules.values().stream().filter(rule -> rule.place().isEmpty()).toList();
    }

    /** One rule, if this book has it. */
    public Optional<StatutoryRule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /**
     * What a rule of this book says of a case on a day. A case of another kind is none of its business.
     */
    public Judgement judge(StatutoryRule rule, RuleCase ruleCase, LocalDate asOf, WorkCalendar calendar) {
        if (!rule.of().equals(ruleCase.kind().code())) {
            return Judgement.NOT_APPLICABLE;
        }
        Optional<LocalDate> since = rule.once().flatMap(ruleCase::event);
        if (rule.once().isPresent() && since.filter(day -> !day.isAfter(asOf)).isEmpty()) {
            return Judgement.NOT_APPLICABLE;
        }
        if (!rule.isInForceOn(since.or(() -> firstEvent(rule, ruleCase)).orElse(asOf))) {
            return Judgement.NOT_APPLICABLE;
        }
        Judgement judgement =
                rule.require().judge(new Judging(ruleCase, rule.once().isPresent(), asOf, calendar));
        if (judgement instanceof Judgement.NotApplicable) {
            return judgement;
        }
        Judging strict = new Judging(ruleCase, true, asOf, calendar);
        return outside(conditions(rule).map(condition -> condition.judge(strict)), judgement);
    }

    /** What is in order anyway need not be known to fall under the rule. */
    private static Judgement outside(Stream<Judgement> conditions, Judgement judgement) {
        Judgement result = judgement;
        for (Judgement condition : conditions.toList()) {
            if (condition instanceof Judgement.NotMet || condition instanceof Judgement.NotApplicable) {
                return Judgement.NOT_APPLICABLE;
            }
            if (condition instanceof Judgement.Unknown && !(judgement instanceof Judgement.Met)) {
                result = condition;
            }
        }
        return result;
    }

    private Stream<Requirement> conditions(StatutoryRule rule) {
        Stream<Requirement> scope =
                rule.scope().stream().flatMap(id -> rule(id).stream()).map(StatutoryRule::require);
        return Stream.concat(scope, rule.when().stream());
    }

    private static Optional<LocalDate> firstEvent(StatutoryRule rule, RuleCase ruleCase) {
        return rule.require()
                .events()
                .flatMap(named -> ruleCase.event(named.term()).stream())
                .findFirst();
    }
}
