package org.qinglian.core.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Share;

/**
 * What can be counted on a chain (责任链测算): how much of it is held, how deep it goes, where pressure is lost, what was signed,
 * done in time, matched and closed.
 *
 * <p>All of it are counts and shares of the records; none is a score. Immutable and thread-safe.
 */
public final class ChainMeasures {
    private final ResponsibilityChain chain;

    private ChainMeasures(ResponsibilityChain chain) {
        this.chain = chain;
    }

    public static ChainMeasures of(ResponsibilityChain chain) {
        return new ChainMeasures(chain);
    }

    /** The duties that somebody holds, of all. */
    public DutyCoverage coverage() {
        return coverage(List.copyOf(chain.duties().records()));
    }

    /** The duties of a subject project that somebody holds; those not on record are left out. */
    public DutyCoverage coverage(SubjectProject project) {
        return coverage(project.duties().stream()
                .map(chain.duties()::find)
                .flatMap(Optional::stream)
                .toList());
    }

    private DutyCoverage coverage(List<Duty> duties) {
        List<Duty> unowned = duties.stream()
                .filter(duty -> chain.holders(duty.id()).isEmpty())
                .toList();
        return new DutyCoverage(new Share(duties.size() - unowned.size(), duties.size()), unowned);
    }

    /** The depth of the cascade (层级深度): the most duties on a way from the top down, 0 if there are none. */
    public int depth() {
        return chain.duties().topDown().stream()
                .map(Duty::id)
                .map(chain.duties()::depth)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    /** What each level received and passed on, highest first; levels without duties are left out. */
    public List<LevelFlow> levels() {
        int levels = DutyLevel.values().length;
        int[] received = new int[levels];
        int[] toPassOn = new int[levels];
        int[] passedOn = new int[levels];
        for (Duty duty : chain.duties().records()) {
            int level = duty.level().ordinal();
            received[level]++;
            if (chain.mustPassOn(duty)) {
                toPassOn[level]++;
                passedOn[level] += chain.isPassedOn(duty) ? 1 : 0;
            }
        }
        List<LevelFlow> flows = new ArrayList<>();
        for (DutyLevel level : DutyLevel.values()) {
            int at = level.ordinal();
            if (received[at] > 0) {
                flows.add(new LevelFlow(level, received[at], toPassOn[at], passedOn[at]));
            }
        }
        return flows;
    }

    /** The signing rate (责任书签订率): letters that were signed, of those whose term runs on the day. */
    public Share signing() {
        List<ResponsibilityLetter> running = chain.register().letters().stream()
                .filter(letter -> letter.term().contains(chain.asOf()))
                .toList();
        return share(
                running.stream().filter(letter -> letter.isSigned(chain.asOf())).count(), running);
    }

    /** The on-time rate (按期完成率): tasks done by their deadline, of those that are done or whose deadline is over. */
    public Share onTime() {
        List<TaskItem> due = chain.tasks().records().stream()
                .filter(task -> task.deadline().isPresent())
                .filter(task -> isDone(task) || task.deadline().get().isBefore(chain.asOf()))
                .toList();
        return share(due.stream().filter(this::isDoneInTime).count(), due);
    }

    private boolean isDone(TaskItem task) {
        return task.doneOn().filter(day -> !day.isAfter(chain.asOf())).isPresent();
    }

    private boolean isDoneInTime(TaskItem task) {
        LocalDate last = task.deadline().orElse(LocalDate.MIN);
        return isDone(task) && task.doneOn().filter(day -> !day.isAfter(last)).isPresent();
    }

    /** How many duties each party holds, most first; parties that hold as many stand in the order of the register. */
    public List<Span> spans() {
        return chain.parties().stream()
                .map(party -> new Span(party, (int) chain.heldBy(party).stream()
                        .map(Assignment::duty)
                        .distinct()
                        .count()))
                .sorted(Comparator.comparingInt(Span::duties).reversed())
                .toList();
    }

    /** The match rate of powers and duties (权责匹配率): powers that a duty on record matches, of all. */
    public Share powerMatch() {
        List<Power> powers = chain.register().powers();
        return share(
                powers.stream()
                        .filter(power -> power.duties().stream()
                                .anyMatch(duty -> chain.duties().find(duty).isPresent()))
                        .count(),
                powers);
    }

    /** The loop-closure rate (闭环率): failed appraisals that were answered, of all that failed by the day. */
    public Share loopClosure() {
        List<Appraisal> failed = chain.register().appraisals().stream()
                .filter(appraisal -> appraisal.result().failed())
                .filter(appraisal -> !appraisal.appraisedOn().isAfter(chain.asOf()))
                .toList();
        return share(
                failed.stream()
                        .filter(appraisal -> chain.answeredOn(appraisal).isPresent())
                        .count(),
                failed);
    }

    /** The closing rate (销号率): tasks that are closed on the day, of all. */
    public Share closing() {
        List<TaskItem> tasks = List.copyOf(chain.tasks().records());
        return share(
                tasks.stream()
                        .filter(task -> task.stateOn(chain.asOf())
                                .filter(TaskState.CLOSED::equals)
                                .isPresent())
                        .count(),
                tasks);
    }

    private static Share share(long part, List<?> whole) {
        return new Share(part, whole.size());
    }
}
