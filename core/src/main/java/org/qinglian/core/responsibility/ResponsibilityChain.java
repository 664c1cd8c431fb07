package org.qinglian.core.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.People;

/**
 * The chain of responsibility (责任链) as it stood on a day: duties broken down into duties, held by parties, matched by powers
 * and worked off by tasks.
 *
 * <p>It is an index over the register, worked out once and in time proportional to its size. Records that refer to nothing,
 * circles and repeated identifiers are no obstacle. Immutable and thread-safe.
 */
public final class ResponsibilityChain {
    private final ResponsibilityRegister register;
    private final People people;
    private final LocalDate asOf;
    private final Cascade<Duty> duties;
    private final Cascade<TaskItem> tasks;
    private final Map<Ref<Duty>, List<Assignment>> assignments = new HashMap<>();
    private final Map<Ref<Duty>, List<Assignment>> inForce = new HashMap<>();
    private final Map<Actor, List<Assignment>> held = new LinkedHashMap<>();
    private final Map<Ref<Duty>, List<Power>> powers = new HashMap<>();
    private final Map<Ref<Duty>, DutyLevel> reach = new HashMap<>();

    private ResponsibilityChain(ResponsibilityRegister register, People people, LocalDate asOf) {
        this.register = register;
        this.people = people;
        this.asOf = asOf;
        this.duties = Cascade.of(register.duties(), Duty::cascadesFrom);
        this.tasks = Cascade.of(register.tasks(), TaskItem::parent);
        for (Assignment assignment : register.assignments()) {
            add(assignments, assignment.duty(), assignment);
            if (assignment.during().contains(asOf)) {
                add(inForce, assignment.duty(), assignment);
                add(held, people.known(assignment.holder()), assignment);
            }
        }
        for (Power power : register.powers()) {
            new LinkedHashSet<>(power.duties()).forEach(duty -> add(powers, duty, power));
        }
        for (Duty duty : duties.topDown()) {
            duty.cascadeTo()
                    .or(() -> duties.above(duty).map(upper -> reach.get(upper.id())))
                    .ifPresent(level -> reach.put(duty.id(), level));
        }
    }

    /**
     * The chain of a register.
     *
     * @param people tells which records are of one person
     * @param asOf the day: assignments count if they are in force on it
     */
    public static ResponsibilityChain of(ResponsibilityRegister register, People people, LocalDate asOf) {
        return new ResponsibilityChain(register, people, asOf);
    }

    private static <K, V> void add(Map<K, List<V>> lists, K key, V value) {
        lists.computeIfAbsent(key, absent -> new ArrayList<>()).add(value);
    }

    /** The register that it is the chain of. */
    public ResponsibilityRegister register() {
        return register;
    }

    /** The day on which it is looked at. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The duties, level by level. */
    public Cascade<Duty> duties() {
        return duties;
    }

    /** The tasks, level by level. */
    public Cascade<TaskItem> tasks() {
        return tasks;
    }

    /** Every assignment of a duty, past and future ones too, in the order of the register. */
    public List<Assignment> assignments(Ref<Duty> duty) {
        return Collections.unmodifiableList(assignments.getOrDefault(duty, List.of()));
    }

    /** The assignments of a duty in force on the day. */
    public List<Assignment> holders(Ref<Duty> duty) {
        return Collections.unmodifiableList(inForce.getOrDefault(duty, List.of()));
    }

    /** The assignments of a party in force on the day. */
    public List<Assignment> heldBy(Actor party) {
        return Collections.unmodifiableList(held.getOrDefault(people.known(party), List.of()));
    }

    /** Every party that holds a duty on the day, once, in the order of the register; a person by the one record known. */
    public Set<Actor> parties() {
        return Collections.unmodifiableSet(held.keySet());
    }

    /** The powers that a duty matches. */
    public List<Power> powers(Ref<Duty> duty) {
        return Collections.unmodifiableList(powers.getOrDefault(duty, List.of()));
    }

    /** The one record by which a person is known; bodies are themselves. */
    public Actor known(Actor actor) {
        return people.known(actor);
    }

    /** The level down to which a duty is to be broken down: its own, else that of the duty above it. */
    public Optional<DutyLevel> reach(Duty duty) {
        return Optional.ofNullable(reach.get(duty.id()));
    }

    /** Whether a duty has to be passed on to the level below it. */
    public boolean mustPassOn(Duty duty) {
        return reach(duty).filter(duty.level()::isAbove).isPresent();
    }

    /** Whether a duty was passed on: something is broken down from it. */
    public boolean isPassedOn(Duty duty) {
        return !duties.below(duty.id()).isEmpty();
    }

    /**
     * The day on which a failed appraisal was answered: by what it names itself, or by its task being put right or held to
     * account. What is dated before the appraisal or after the day of the chain does not count.
     */
    public Optional<LocalDate> answeredOn(Appraisal appraisal) {
        Stream<LocalDate> steps = appraisal.task().flatMap(tasks::find).stream()
                .flatMap(task -> task.standing().stream())
                .filter(step -> step.state() == TaskState.RECTIFYING || step.state() == TaskState.HELD_TO_ACCOUNT)
                .map(step -> step.on());
        return Stream.concat(appraisal.answeredOn().stream(), steps)
                .filter(day -> !day.isBefore(appraisal.appraisedOn()) && !day.isAfter(asOf))
                .min(Comparator.naturalOrder());
    }
}
