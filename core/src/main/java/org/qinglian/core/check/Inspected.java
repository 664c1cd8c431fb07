package org.qinglian.core.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.qinglian.core.calendar.WorkCalendar;
import org.qinglian.core.common.Norms;
import org.qinglian.core.organization.OrganizationTree;
import org.qinglian.core.organization.People;
import org.qinglian.core.programme.Programme;
import org.qinglian.core.programme.Registry;

/**
 * What is inspected (检查对象): a programme as it stood on a day, with what checks need to judge it: the registry, the
 * calendar, the norms, and whatever several of them work out from it.
 *
 * <p>It belongs to one inspection and one thread.
 */
public final class Inspected {
    private final Programme programme;
    private final Registry registry;
    private final LocalDate asOf;
    private final WorkCalendar calendar;
    private final Map<Class<? extends Norms>, Norms> norms = new HashMap<>();
    private final Map<Class<?>, Object> shared = new HashMap<>();

    private Inspected(Programme programme, LocalDate asOf, WorkCalendar calendar, List<Norms> norms) {
        this.programme = programme;
        this.registry = Registry.of(programme);
        this.asOf = asOf;
        this.calendar = calendar;
        norms.forEach(chosen -> this.norms.put(chosen.getClass(), chosen));
    }

    /** A programme as it stood on a day, by the standard calendar and norms. */
    public static Inspected of(Programme programme, LocalDate asOf) {
        return of(programme, asOf, WorkCalendar.standard(), List.of());
    }

    /** A programme as it stood on a day, by this calendar and, where they differ from the standard, these norms. */
    public static Inspected of(Programme programme, LocalDate asOf, WorkCalendar calendar, List<Norms> norms) {
        return new Inspected(programme, asOf, calendar, norms);
    }

    public Programme programme() {
        return programme;
    }

    /** Resolves the references of the programme. */
    public Registry registry() {
        return registry;
    }

    /** The day on which it is looked at. */
    public LocalDate asOf() {
        return asOf;
    }

    /** By which working days are counted. */
    public WorkCalendar calendar() {
        return calendar;
    }

    /** The norms of a feature: those that the inspector was given, else {@code standard}. */
    @SuppressWarnings("unchecked") // norms are kept by their own class
    public <N extends Norms> N norms(N standard) {
        return (N) norms.getOrDefault(standard.getClass(), standard);
    }

    /** Who is who among cadres and members. */
    public People people() {
        return shared(People.class, inspected -> People.of(inspected.programme().organization()));
    }

    /** The tree of Party organisations. */
    public OrganizationTree organizationTree() {
        return shared(
                OrganizationTree.class,
                inspected ->
                        OrganizationTree.of(inspected.programme().organization().organizations()));
    }

    /** Something that several checks work out from the programme, such as a graph: worked out once an inspection. */
    public <S> S shared(Class<S> type, Function<Inspected, S> work) {
        Object known = shared.get(type);
        if (known == null) {
            known = work.apply(this);
            shared.put(type, known);
        }
        return type.cast(known);
    }
}
