package org.qinglian.core.rectification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Share;

/**
 * The figures of a list of problems on a day (整改统计). Units, problems, systems and money are counted apart and never added.
 *
 * @param units the distinct units that have a problem on the list (家)
 * @param completion how far they are put right
 * @param overdue the open problems past their deadline, in the order of the register
 * @param onTime those settled by their deadline, of those that were settled or whose deadline has passed
 * @param satisfaction the satisfied votes of all valid ones
 * @param covert the problems in a hidden or changed form
 * @param byChannel how far they are put right, by channel
 * @param byBehaviour problems by the behaviour that they show; one that shows two counts under each
 * @param systems the systems that closed problems brought (项)
 * @param recovered the money that closed problems brought, one amount for each currency
 */
public record RectificationFigures(
        int units,
        Completion completion,
        List<ProblemItem> overdue,
        Share onTime,
        Share satisfaction,
        int covert,
        Map<Channel, Completion> byChannel,
        Map<Behaviour, Integer> byBehaviour,
        int systems,
        List<Money> recovered) {
    public RectificationFigures {
        overdue = Copy.list(overdue);
        byChannel = Copy.map(byChannel);
        byBehaviour = Copy.map(byBehaviour);
        recovered = Copy.list(recovered);
    }

    /** The figures of the problems that are on the list by the end of a day. */
    public static RectificationFigures of(Collection<ProblemItem> problems, LocalDate asOf) {
        List<ProblemItem> listed =
                problems.stream().filter(problem -> problem.isListedOn(asOf)).toList();
        List<ProblemItem> closed =
                listed.stream().filter(problem -> problem.isClosedOn(asOf)).toList();
        return new RectificationFigures(
                Math.toIntExact(listed.stream()
                        .map(ProblemItem::responsibleUnit)
                        .distinct()
                        .count()),
                Completion.of(listed, asOf),
                listed.stream()
                        .filter(problem -> problem.isOpenOn(asOf) && problem.daysOverdue(asOf) > 0)
                        .toList(),
                onTime(listed, asOf),
                satisfaction(listed),
                Math.toIntExact(listed.stream()
                        .filter(problem -> problem.covert().orElse(false))
                        .count()),
                byChannel(listed, asOf),
                byBehaviour(listed),
                results(closed)
                        .flatMap(result -> result.systems().stream())
                        .mapToInt(Integer::intValue)
                        .sum(),
                recovered(closed));
    }

    private static Share onTime(List<ProblemItem> listed, LocalDate asOf) {
        int inTime = 0;
        int due = 0;
        for (ProblemItem problem : listed) {
            boolean late = problem.daysOverdue(asOf) > 0;
            boolean settled =
                    problem.settledOn(asOf).isPresent() && problem.deadline().isPresent();
            if (late || settled) {
                due++;
                inTime += late ? 0 : 1;
            }
        }
        return new Share(inTime, due);
    }

    private static Share satisfaction(List<ProblemItem> listed) {
        long satisfied = 0;
        long valid = 0;
        for (ProblemItem problem : listed) {
            satisfied += problem.satisfaction().map(SatisfactionVote::satisfied).orElse(0);
            valid += problem.satisfaction().map(SatisfactionVote::valid).orElse(0L);
        }
        return new Share(satisfied, valid);
    }

    private static Map<Channel, Completion> byChannel(List<ProblemItem> listed, LocalDate asOf) {
        Map<Channel, List<ProblemItem>> groups = listed.stream()
                .collect(Collectors.groupingBy(ProblemItem::channel, LinkedHashMap::new, Collectors.toList()));
        Map<Channel, Completion> completions = new LinkedHashMap<>();
        groups.forEach((channel, problems) -> completions.put(channel, Completion.of(problems, asOf)));
        return completions;
    }

    private static Map<Behaviour, Integer> byBehaviour(List<ProblemItem> listed) {
        Map<Behaviour, Integer> counts = new LinkedHashMap<>();
        listed.forEach(problem -> problem.behaviours().stream()
                .distinct()
                .forEach(behaviour -> counts.merge(behaviour, 1, Integer::sum)));
        return counts;
    }

    private static List<Money> recovered(List<ProblemItem> closed) {
        Map<Currency, Money> sums = new LinkedHashMap<>();
        results(closed)
                .flatMap(result -> result.recovered().stream())
                .forEach(amount -> sums.merge(amount.currency(), amount, Money::plus));
        return List.copyOf(sums.values());
    }

    private static Stream<RectificationResult> results(List<ProblemItem> problems) {
        return problems.stream().flatMap(problem -> problem.result().stream());
    }
}
