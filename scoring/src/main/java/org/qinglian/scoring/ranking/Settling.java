package org.qinglian.scoring.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglian.scoring.scheme.Outcome;
import org.qinglian.scoring.scheme.Precedence;
import org.qinglian.scoring.scheme.Quota;
import org.qinglian.scoring.scheme.QuotaKind;

/**
 * Settles the grades of one peer group by quotas (名额分配). Grades are places, 0 for the best.
 *
 * <p>Who has its grade by an override keeps it and takes one of the places, be there any left or not: what a quota may do is
 * said by the places that are open to each.
 */
final class Settling {
    private final Outcome outcome;
    private final List<Quota> quotas;
    private final List<Contender> ordered;
    private final int[] grades;
    private final @Nullable Quota[] by;

    Settling(Outcome outcome, List<Quota> quotas, List<Contender> ordered) {
        this.outcome = outcome;
        this.quotas = quotas;
        this.ordered = ordered;
        this.grades = ordered.stream().mapToInt(Contender::grade).toArray();
        this.by = new Quota[grades.length];
    }

    void settle() {
        Precedence precedence = outcome.precedence().orElse(Precedence.BANDS_OVER_QUOTAS);
        if (precedence == Precedence.BANDS_THEN_QUOTAS) {
            takeDown();
        } else if (precedence == Precedence.QUOTAS_OVER_BANDS
                && !ofKind(QuotaKind.LIMIT).isEmpty()) {
            deal();
        }
        if (precedence != Precedence.BANDS_OVER_QUOTAS) {
            ofKind(QuotaKind.BOTTOM).forEach(this::bottom);
        }
    }

    int[] grades() {
        return grades.clone();
    }

    List<Settlement> settlements() {
        List<Settlement> settlements = new ArrayList<>();
        for (int i = 0; i < grades.length; i++) {
            Contender contender = ordered.get(i);
            settlements.add(new Settlement(
                    contender.subject(), contender.group(), contender.grade(), grades[i], Optional.ofNullable(by[i])));
        }
        return settlements;
    }

    private List<Quota> ofKind(QuotaKind kind) {
        return quotas.stream().filter(quota -> quota.kind() == kind).toList();
    }

    private Optional<Quota> limit(int place) {
        return ofKind(QuotaKind.LIMIT).stream()
                .filter(quota -> outcome.bandOf(quota.grade()) == place)
                .findFirst();
    }

    /** From the best grade down, who is beyond the places goes to the next grade that is open to it. */
    private void takeDown() {
        for (int place = 0; place < outcome.bands().size(); place++) {
            int grade = place;
            limit(place).ifPresent(quota -> {
                List<Integer> movable = new ArrayList<>();
                int taken = quota.countsBetter() ? better(grade) : 0;
                for (int i = 0; i < grades.length; i++) {
                    boolean fixed = ordered.get(i).below(grade) < 0;
                    taken += grades[i] == grade && fixed ? 1 : 0;
                    if (grades[i] == grade && !fixed) {
                        movable.add(i);
                    }
                }
                int stay = within(movable, quota, taken);
                for (int i : movable.subList(stay, movable.size())) {
                    grades[i] = ordered.get(i).below(grade);
                    by[i] = quota;
                }
            });
        }
    }

    private int better(int place) {
        return (int) Arrays.stream(grades)
                .filter(grade -> grade >= 0 && grade < place)
                .count();
    }

    /**
     * From the best grade down, the places of each go to the first who are not placed yet and to whom it is open. A grade
     * without a limit takes all of them.
     */
    private void deal() {
        Arrays.fill(grades, -1);
        for (int place = 0; place < outcome.bands().size(); place++) {
            List<Integer> must = new ArrayList<>();
            List<Integer> may = new ArrayList<>();
            for (int i = 0; i < grades.length; i++) {
                if (grades[i] < 0 && ordered.get(i).isOpen(place)) {
                    (ordered.get(i).below(place) < 0 ? must : may).add(i);
                }
            }
            Quota quota = limit(place).orElse(null);
            int taken = must.size() + (quota != null && quota.countsBetter() ? better(place) : 0);
            place(must, place, quota);
            place(quota == null ? may : may.subList(0, within(may, quota, taken)), place, quota);
        }
    }

    private void place(List<Integer> members, int place, @Nullable Quota quota) {
        for (int i : members) {
            grades[i] = place;
            by[i] = quota;
        }
    }

    /** How many of them are within the places that are not taken yet. */
    private int within(List<Integer> members, Quota quota, int taken) {
        List<Contender> contenders = members.stream().map(ordered::get).toList();
        int left = quota.places().among(grades.length) - taken;
        return Order.within(contenders, left, quota.places().word());
    }

    /** The last have the grade at the best, unless it is not open to them. */
    private void bottom(Quota quota) {
        int place = outcome.bandOf(quota.grade());
        List<Integer> fromBelow = new ArrayList<>();
        for (int i = grades.length - 1; i >= 0; i--) {
            fromBelow.add(i);
        }
        for (int i : fromBelow.subList(0, within(fromBelow, quota, 0))) {
            if (grades[i] < place && ordered.get(i).isOpen(place)) {
                grades[i] = place;
                by[i] = quota;
            }
        }
    }
}
