package org.qinglian.scoring.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.qinglian.scoring.scheme.ListEnd;
import org.qinglian.scoring.scheme.Outcome;
import org.qinglian.scoring.scheme.Places;
import org.qinglian.scoring.scheme.PlacesWord;
import org.qinglian.scoring.scheme.Precedence;
import org.qinglian.scoring.scheme.Quota;
import org.qinglian.scoring.scheme.QuotaKind;
import org.qinglian.scoring.scheme.RankList;
import org.qinglian.scoring.scheme.Ties;

/**
 * Order, quotas and lists of one peer group, said once more in the plainest way, from the documentation of the package: who is
 * before whom is asked of every pair. It shares no code with the ranking.
 */
public final class ReferenceRanking {
    private final Outcome outcome;
    private final List<Contender> peers;
    private final Map<Contender, Integer> runs = new LinkedHashMap<>();

    /**
     * One peer group.
     *
     * @param peers all who are compared
     */
    public ReferenceRanking(Outcome outcome, List<Contender> peers) {
        this.outcome = outcome;
        this.peers = peers;
        Ties ties = outcome.ties().orElse(Ties.SHARED);
        BigDecimal margin =
                ties.by().isEmpty() ? BigDecimal.ZERO : ties.within().orElse(BigDecimal.ZERO);
        for (int run = 0; runs.size() < peers.size(); run++) {
            BigDecimal highest = peers.stream()
                    .filter(peer -> !runs.containsKey(peer))
                    .map(Contender::score)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            for (Contender peer : peers) {
                if (!runs.containsKey(peer) && highest.subtract(peer.score()).compareTo(margin) <= 0) {
                    runs.put(peer, run);
                }
            }
        }
    }

    /** The peer groups, in the order in which they first came. */
    public static Map<String, List<Contender>> groups(List<Contender> contenders) {
        Map<String, List<Contender>> groups = new LinkedHashMap<>();
        contenders.forEach(each ->
                groups.computeIfAbsent(each.group(), group -> new ArrayList<>()).add(each));
        return groups;
    }

    private boolean isBefore(Contender one, Contender other) {
        int run = Integer.compare(runs.get(one), runs.get(other));
        if (run != 0) {
            return run < 0;
        }
        for (int i = 0; i < one.criteria().size(); i++) {
            int criterion = one.criteria().get(i).compareTo(other.criteria().get(i));
            if (criterion != 0) {
                return criterion > 0;
            }
        }
        return one.score().compareTo(other.score()) > 0;
    }

    private boolean isTied(Contender one, Contender other) {
        return !isBefore(one, other) && !isBefore(other, one);
    }

    private int ahead(Contender of, List<Contender> among) {
        return (int) among.stream().filter(peer -> isBefore(peer, of)).count();
    }

    /** Each peer with its rank, best first, and those who share one by identifier. */
    public List<Rank> ranks() {
        return peers.stream()
                .map(peer -> new Rank(
                        peer.subject(), peer.group(), peer.score(), 1 + ahead(peer, peers), peers.size(), peer.award()))
                .sorted(Comparator.comparing(Rank::rank).thenComparing(Rank::subject))
                .toList();
    }

    /** Those of a list, from its end inwards. */
    public List<String> list(RankList list) {
        boolean top = list.end() == ListEnd.TOP;
        List<Contender> eligible =
                peers.stream().filter(peer -> !top || peer.award()).toList();
        int places = places(list.places(), peers.size());
        return ranks().stream()
                .map(Rank::subject)
                .map(subject -> eligible.stream()
                        .filter(each -> each.subject().equals(subject))
                        .findFirst())
                .flatMap(Optional::stream)
                .filter(each -> isWithin(each, eligible, places, list.places().word(), top))
                .map(Contender::subject)
                .toList();
    }

    /** Whether somebody is among the first so many of some, or with {@code first} not, the last. */
    private boolean isWithin(Contender who, List<Contender> among, int places, PlacesWord word, boolean first) {
        int before = (int) among.stream()
                .filter(peer -> first ? isBefore(peer, who) : isBefore(who, peer))
                .count();
        int tied = (int) among.stream().filter(peer -> isTied(peer, who)).count();
        return word == PlacesWord.AT_MOST ? before + tied <= places : before < places;
    }

    private static int places(Places places, int subjects) {
        if (places.count().isPresent()) {
            return places.count().get();
        }
        BigDecimal exact = places.share().orElseThrow().multiply(BigDecimal.valueOf(subjects));
        BigDecimal whole = exact.setScale(0, RoundingMode.DOWN);
        BigDecimal part = exact.subtract(whole);
        boolean up = switch (places.word()) {
            case AT_MOST -> false;
            case ABOUT -> part.compareTo(new BigDecimal("0.5")) >= 0;
            case AT_LEAST -> part.signum() > 0;
        };
        return whole.intValueExact() + (up ? 1 : 0);
    }

    /** The quotas of a year: each until one of the same grade and kind with a later year. */
    public static List<Quota> inForce(Outcome outcome, int year) {
        List<Quota> begun = outcome.quotas().stream()
                .filter(quota -> quota.fromYear().isEmpty() || quota.fromYear().get() <= year)
                .toList();
        return begun.stream()
                .filter(quota -> begun.stream()
                        .noneMatch(other -> other.grade().equals(quota.grade())
                                && other.kind() == quota.kind()
                                && other.fromYear().orElse(Integer.MIN_VALUE)
                                        > quota.fromYear().orElse(Integer.MIN_VALUE)))
                .toList();
    }

    /** What quotas make of the grades; all peers have one. */
    public List<Settlement> settle(int year) {
        List<Quota> quotas = inForce(outcome, year);
        Map<Contender, Integer> grades = new LinkedHashMap<>();
        Map<Contender, Quota> by = new LinkedHashMap<>();
        peers.forEach(peer -> grades.put(peer, peer.grade()));
        Precedence precedence = outcome.precedence().orElse(Precedence.BANDS_OVER_QUOTAS);
        if (precedence == Precedence.BANDS_THEN_QUOTAS) {
            bandsThenQuotas(quotas, grades, by);
        } else if (precedence == Precedence.QUOTAS_OVER_BANDS
                && quotas.stream().anyMatch(quota -> quota.kind() == QuotaKind.LIMIT)) {
            quotasOverBands(quotas, grades, by);
        }
        if (precedence != Precedence.BANDS_OVER_QUOTAS) {
            bottoms(quotas, grades, by);
        }
        return peers.stream()
                .map(peer -> new Settlement(
                        peer.subject(),
                        peer.group(),
                        peer.grade(),
                        grades.get(peer),
                        Optional.ofNullable(by.get(peer))))
                .toList();
    }

    private void bandsThenQuotas(List<Quota> quotas, Map<Contender, Integer> grades, Map<Contender, Quota> by) {
        for (int grade = 0; grade < outcome.bands().size(); grade++) {
            int now = grade;
            for (Quota limit : limits(quotas, grade)) {
                List<Contender> have =
                        peers.stream().filter(peer -> grades.get(peer) == now).toList();
                List<Contender> others = have.stream()
                        .filter(peer -> lower(peer, now).isPresent())
                        .toList();
                int left = places(limit.places(), peers.size())
                        - (have.size() - others.size())
                        - (isCumulative(limit) ? better(grades, now) : 0);
                for (Contender each : others) {
                    if (!isWithin(each, others, left, limit.places().word(), true)) {
                        grades.put(each, lower(each, now).orElseThrow());
                        by.put(each, limit);
                    }
                }
            }
        }
    }

    private void quotasOverBands(List<Quota> quotas, Map<Contender, Integer> grades, Map<Contender, Quota> by) {
        grades.clear();
        for (int grade = 0; grade < outcome.bands().size(); grade++) {
            int now = grade;
            List<Contender> open = peers.stream()
                    .filter(peer -> !grades.containsKey(peer) && isOpen(peer, now))
                    .toList();
            List<Contender> others =
                    open.stream().filter(peer -> lower(peer, now).isPresent()).toList();
            Optional<Quota> limit = limits(quotas, grade).stream().findFirst();
            int taken = open.size()
                    - others.size()
                    + (limit.filter(ReferenceRanking::isCumulative).isPresent() ? better(grades, now) : 0);
            for (Contender each : open) {
                boolean placed = !others.contains(each)
                        || limit.map(quota -> isWithin(
                                        each,
                                        others,
                                        places(quota.places(), peers.size()) - taken,
                                        quota.places().word(),
                                        true))
                                .orElse(true);
                if (placed) {
                    grades.put(each, now);
                    limit.ifPresentOrElse(quota -> by.put(each, quota), () -> by.remove(each));
                }
            }
        }
    }

    private void bottoms(List<Quota> quotas, Map<Contender, Integer> grades, Map<Contender, Quota> by) {
        for (Quota quota : quotas) {
            if (quota.kind() == QuotaKind.BOTTOM) {
                int grade = place(quota);
                int places = places(quota.places(), peers.size());
                for (Contender peer : peers) {
                    boolean last = isWithin(peer, peers, places, quota.places().word(), false);
                    if (last && grades.get(peer) < grade && isOpen(peer, grade)) {
                        grades.put(peer, grade);
                        by.put(peer, quota);
                    }
                }
            }
        }
    }

    /** How many hold the grade of a quota in the end, with the better or the worse ones if they count in it. */
    public static int holders(Outcome outcome, Quota quota, List<Settlement> settled) {
        List<String> grades = outcome.bands().stream().map(band -> band.grade()).toList();
        int place = grades.indexOf(quota.grade());
        return (int) settled.stream()
                .map(Settlement::grade)
                .filter(grade -> grade == place
                        || (quota.kind() == QuotaKind.BOTTOM && grade > place)
                        || (quota.kind() == QuotaKind.TARGET && grade < place)
                        || (isCumulative(quota) && grade < place))
                .count();
    }

    /** The places of a quota among so many. */
    public static int among(Quota quota, int subjects) {
        return places(quota.places(), subjects);
    }

    private List<Quota> limits(List<Quota> quotas, int grade) {
        return quotas.stream()
                .filter(quota -> quota.kind() == QuotaKind.LIMIT && place(quota) == grade)
                .toList();
    }

    private static boolean isCumulative(Quota quota) {
        return quota.orBetter().orElse(false);
    }

    private int place(Quota quota) {
        return outcome.bands().stream().map(band -> band.grade()).toList().indexOf(quota.grade());
    }

    private static int better(Map<Contender, Integer> grades, int than) {
        return (int) grades.values().stream().filter(grade -> grade < than).count();
    }

    private static boolean isOpen(Contender peer, int grade) {
        return (peer.open() & (1L << grade)) != 0;
    }

    private Optional<Integer> lower(Contender peer, int than) {
        return IntStream.range(than + 1, outcome.bands().size())
                .filter(grade -> isOpen(peer, grade))
                .boxed()
                .findFirst();
    }
}
