package org.qinglian.scoring.catalog;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.document.DocumentException;
import org.qinglian.core.document.DocumentSource;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Location;
import org.qinglian.core.document.Problem;
import org.qinglian.scoring.scheme.Delegation;
import org.qinglian.scoring.scheme.Scheme;

/**
 * The schemes at hand (办法库), by identifier.
 *
 * <p>Each file is read, linted and verified when the catalogue is made. Immutable and thread-safe.
 */
public final class SchemeCatalog {
    private final Map<String, Scheme> schemes;

    private SchemeCatalog(Map<String, Scheme> schemes) {
        this.schemes = schemes;
    }

    /** The schemes that ship with the library. */
    public static SchemeCatalog standard() {
        return builder().addStandard().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The identifiers, in the order in which the schemes were added. */
    public List<String> ids() {
        return List.copyOf(schemes.keySet());
    }

    public Optional<Scheme> find(String id) {
        return Optional.ofNullable(schemes.get(id));
    }

    /**
     * The scheme of an identifier.
     *
     * @throws IllegalArgumentException naming those there are, if there is none
     */
    public Scheme get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "Scheme '" + id + "' is not in the catalogue; expected one of " + ids() + "."));
    }

    /** Gathers schemes; a later one replaces an earlier one of its identifier. Not thread-safe. */
    public static final class Builder {
        private final SchemeReader reader = SchemeReader.standard();
        private final Map<String, Scheme> schemes = new LinkedHashMap<>();
        private final Map<String, Loaded<Scheme>> documents = new HashMap<>();
        private final Set<Problem> problems = new LinkedHashSet<>();

        private Builder() {}

        /** Adds every scheme that ships with the library. */
        public Builder addStandard() {
            StandardSchemes.FILES.forEach(file -> add(StandardSchemes.source(file)));
            return this;
        }

        /** Adds a scheme from its document. */
        public Builder add(DocumentSource source) {
            Loaded<Scheme> loaded = reader.load(source);
            problems.addAll(loaded.problems().stream().filter(Problem::isError).toList());
            loaded.value().ifPresent(scheme -> {
                add(scheme);
                documents.put(scheme.id(), loaded);
            });
            return this;
        }

        public Builder add(Scheme scheme) {
            schemes.put(scheme.id(), scheme);
            documents.remove(scheme.id());
            return this;
        }

        /**
         * The catalogue.
         *
         * @throws DocumentException with every problem of every document, if one has an error; and with circles in which
         *     schemes read each other's results, so many that every scheme in one is named
         */
        public SchemeCatalog build() {
            Set<Problem> all = new LinkedHashSet<>(problems);
            Delegation.of(schemes.values())
                    .circles()
                    .forEach((id, fault) ->
                            all.add(new Problem(fault.severity(), place(id, fault.pointer()), fault.message())));
            if (!all.isEmpty()) {
                throw new DocumentException(List.copyOf(all));
            }
            return new SchemeCatalog(new LinkedHashMap<>(schemes));
        }

        private Location place(String id, String pointer) {
            return Optional.ofNullable(documents.get(id))
                    .flatMap(loaded -> Optional.ofNullable(
                            loaded.locator().locate(List.of(pointer)).get(pointer)))
                    .orElseGet(() -> Location.of(id, pointer));
        }
    }
}
