package org.qinglian.scoring.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.common.Severity;
import org.qinglian.core.document.DocumentReader;
import org.qinglian.core.document.DocumentSource;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Location;
import org.qinglian.core.document.Problem;
import org.qinglian.scoring.evaluation.Verification;
import org.qinglian.scoring.scheme.LocalRules;
import org.qinglian.scoring.scheme.Scheme;
import org.qinglian.scoring.scheme.SchemeFault;
import org.qinglian.scoring.scheme.SchemeLinter;

/**
 * Reads schemes (办法读取): binds the document, lints it, and runs its verification cases. Every fault has its line.
 *
 * <p>Immutable and thread-safe.
 */
public final class SchemeReader {
    private final DocumentReader documents = DocumentReader.standard();

    private SchemeReader() {}

    public static SchemeReader standard() {
        return new SchemeReader();
    }

    /**
     * Reads a scheme that must be free of errors.
     *
     * @throws org.qinglian.core.document.DocumentException with every problem, if there is an error
     */
    public Scheme read(Path file) {
        return load(file).orThrow();
    }

    /** Reads a scheme as far as it can be read, with every error and warning. */
    public Loaded<Scheme> load(Path file) {
        return load(DocumentSource.of(String.valueOf(file.getFileName()), file));
    }

    /** Reads a scheme as far as it can be read, with every error and warning. */
    public Loaded<Scheme> load(DocumentSource source) {
        Loaded<Scheme> document = documents.read(source, Scheme.class);
        List<Problem> problems = new ArrayList<>(document.problems());
        if (document.isClean()) {
            document.value().ifPresent(scheme -> problems.addAll(locate(faults(scheme), source, document)));
        }
        problems.sort(Comparator.comparing(Problem::location));
        return new Loaded<>(document.value(), problems, document.locator());
    }

    /**
     * Reads local rules and puts them into their frame (上级办法), as far as it allows them. Faults have their line in the rules;
     * those that the frame has of its own, or that lie in it, are named by the frame and their place in it.
     */
    public Loaded<Scheme> load(DocumentSource source, Scheme frame) {
        Loaded<LocalRules> document = documents.read(source, LocalRules.class);
        List<Problem> problems = new ArrayList<>(document.problems());
        Optional<LocalRules> rules = document.value().filter(read -> document.isClean());
        rules.ifPresent(read -> problems.addAll(locate(read.faults(frame), source, document)));
        Optional<Scheme> whole =
                rules.filter(read -> read.faults(frame).isEmpty()).map(read -> read.within(frame));
        whole.ifPresent(scheme -> problems.addAll(locate(rules.orElseThrow(), scheme, frame, source, document)));
        problems.sort(Comparator.comparing(Problem::location));
        return new Loaded<>(whole, problems, document.locator());
    }

    private static List<Problem> locate(
            LocalRules rules, Scheme whole, Scheme frame, DocumentSource source, Loaded<?> document) {
        Set<SchemeFault> frames = new HashSet<>(SchemeLinter.standard().lint(frame));
        List<SchemeFault> local = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (SchemeFault fault : ownFaults(whole)) {
            boolean ofFrame = frames.contains(fault) && !fault.pointer().isEmpty();
            Optional<String> origin = ofFrame ? Optional.empty() : rules.origin(frame, fault.pointer());
            origin.ifPresentOrElse(
                    pointer -> local.add(new SchemeFault(pointer, fault.severity(), fault.message())),
                    () -> problems.add(
                            new Problem(fault.severity(), Location.of(frame.id(), fault.pointer()), fault.message())));
        }
        problems.addAll(locate(local, source, document));
        return problems;
    }

    /**
     * Of a scheme that was read without a fault, for what could not be read would be missed everywhere else. In the same
     * way its cases are worked only if the linter finds it sound.
     */
    private static List<SchemeFault> faults(Scheme scheme) {
        List<SchemeFault> faults = new ArrayList<>(SchemeLinter.standard().lint(scheme));
        boolean sound = faults.stream().noneMatch(fault -> fault.severity() == Severity.ERROR);
        if (sound) {
            faults.addAll(Verification.standard().verify(scheme));
        }
        return faults;
    }

    /** Those of local rules alone: overrides are the frame's and rest on its document. */
    private static List<SchemeFault> ownFaults(Scheme whole) {
        return faults(whole).stream()
                .filter(fault -> !fault.pointer().startsWith("/overrides/"))
                .toList();
    }

    private static List<Problem> locate(List<SchemeFault> faults, DocumentSource source, Loaded<?> document) {
        Map<String, Location> places = document.locator()
                .locate(faults.stream().map(SchemeFault::pointer).distinct().toList());
        return faults.stream()
                .map(fault -> new Problem(
                        fault.severity(),
                        Optional.ofNullable(places.get(fault.pointer()))
                                .orElseGet(() -> Location.of(source.name(), fault.pointer())),
                        fault.message()))
                .toList();
    }
}
