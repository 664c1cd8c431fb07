package org.qinglian.core.statute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Money;

/**
 * One thing that rules of law speak of (规则适用对象), with what is on record of it. What is not on record is absent, which is
 * neither zero nor false.
 *
 * <p>Immutable once it is built.
 */
public final class RuleCase {
    private final CaseKind kind;
    private final Identified<?> subject;
    private final String pointer;
    private final Optional<String> which;
    private final Map<Term, Object> recorded;
    private final Map<Term, String> places;

    private RuleCase(Builder builder) {
        this.kind = builder.kind;
        this.subject = builder.subject;
        this.pointer = builder.pointer;
        this.which = builder.which;
        this.recorded = Map.copyOf(builder.recorded);
        this.places = Map.copyOf(builder.places);
    }

    /**
     * A case of a kind, to which what is on record is added.
     *
     * @param subject the record
     * @param pointer where the record stands
     */
    public static Builder of(CaseKind kind, Identified<?> subject, String pointer) {
        return new Builder(kind, subject, pointer);
    }

    public CaseKind kind() {
        return kind;
    }

    public Identified<?> subject() {
        return subject;
    }

    /** Which one it is, where a record makes several: the quarter of a village, the lot of a tender. */
    public Optional<String> which() {
        return which;
    }

    /** The day of an event, if it is on record. */
    public Optional<LocalDate> event(Term name) {
        return Optional.ofNullable((LocalDate) recorded.get(name));
    }

    /** A quantity, if it is on record. */
    public Optional<Quantity> quantity(Term name) {
        return Optional.ofNullable((Quantity) recorded.get(name));
    }

    /** Whether something is true of it, if that is on record. */
    public Optional<Boolean> fact(Term name) {
        return Optional.ofNullable((Boolean) recorded.get(name));
    }

    /** Where a term stands, or the whole record if that is not told. */
    public String place(Term name) {
        return pointer + places.getOrDefault(name, "");
    }

    /** Builds a case; every term must be one of its kind. */
    public static final class Builder {
        private final CaseKind kind;
        private final Identified<?> subject;
        private final String pointer;
        private Optional<String> which = Optional.empty();
        private final Map<Term, Object> recorded = new HashMap<>();
        private final Map<Term, String> places = new HashMap<>();

        private Builder(CaseKind kind, Identified<?> subject, String pointer) {
            this.kind = kind;
            this.subject = subject;
            this.pointer = pointer;
        }

        /** Says which one it is, where the record makes several. */
        public Builder which(String one) {
            which = Optional.of(one);
            return this;
        }

        /**
         * The day of an event, if it is known.
         *
         * @param place where it stands below the record, such as {@code "/bidDeadline"}
         */
        public Builder event(String name, Optional<LocalDate> day, String place) {
            return put(name, kind.events().contains(Term.of(name)), day, place);
        }

        /** A count, if it is known. */
        public Builder count(String name, Optional<? extends Number> count, String place) {
            return quantity(name, count.map(number -> Quantity.of(number.longValue())), place);
        }

        /** An amount of money, if it is known. */
        public Builder money(String name, Optional<Money> amount, String place) {
            return quantity(name, amount.map(Quantity::of), place);
        }

        /** A number that is no whole one, if it is known. */
        public Builder number(String name, Optional<BigDecimal> number, String place) {
            return quantity(name, number.map(known -> new Quantity(known, Optional.empty())), place);
        }

        private Builder quantity(String name, Optional<Quantity> quantity, String place) {
            return put(name, kind.quantities().containsKey(Term.of(name)), quantity, place);
        }

        /** Whether something is true of it, if that is known. */
        public Builder fact(String name, Optional<Boolean> holds, String place) {
            return put(name, kind.facts().contains(Term.of(name)), holds, place);
        }

        private Builder put(String name, boolean known, Optional<?> value, String place) {
            if (!known) {
                throw new IllegalArgumentException("Case '" + kind.code() + "' has no term '" + name
                        + "' of this sort; expected one that its kind declares.");
            }
            Term term = Term.of(name);
            value.ifPresent(present -> recorded.put(term, present));
            places.put(term, place);
            return this;
        }

        public RuleCase build() {
            return new RuleCase(this);
        }
    }
}
