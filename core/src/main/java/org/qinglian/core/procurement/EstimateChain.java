package org.qinglian.core.procurement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.qinglian.core.common.Money;

/**
 * The chain of estimates of a project (估算→概算→预算→结算→决算): its overrun at each link, and the links that are missing.
 *
 * <p>An estimate of 10,000,000 and an approved cost of 11,000,000 yuan make an overrun of 10 % at that link.
 */
public final class EstimateChain {
    private final List<Estimate> links;

    private EstimateChain(List<Estimate> links) {
        this.links = links;
    }

    /** The chain of a project; of two amounts for one link the first counts. */
    public static EstimateChain of(Project project) {
        Map<EstimateLink, Estimate> first = new EnumMap<>(EstimateLink.class);
        project.estimates().forEach(estimate -> first.putIfAbsent(estimate.link(), estimate));
        return new EstimateChain(List.copyOf(first.values()));
    }

    /** The links on record, in their order. */
    public List<Estimate> links() {
        return links;
    }

    /** The overrun at each link that has one before it; a link in another currency, or after one that is not positive, has none. */
    public List<Overrun> overruns() {
        List<Overrun> overruns = new ArrayList<>();
        for (int i = 1; i < links.size(); i++) {
            Estimate before = links.get(i - 1);
            Estimate link = links.get(i);
            if (before.amount().sameCurrency(link.amount())
                    && before.amount().amount().signum() > 0) {
                Money over = link.amount().minus(before.amount());
                BigDecimal ratio = over.amount().divide(before.amount().amount(), MathContext.DECIMAL64);
                overruns.add(new Overrun(before.link(), link.link(), over, ratio));
            }
        }
        return overruns;
    }

    /** The links that are not on record, though a later one is (断链). */
    public List<EstimateLink> missing() {
        Set<EstimateLink> present = EnumSet.noneOf(EstimateLink.class);
        links.forEach(estimate -> present.add(estimate.link()));
        return Stream.of(EstimateLink.values())
                .filter(link -> !present.contains(link))
                .filter(link -> present.stream().anyMatch(later -> later.compareTo(link) > 0))
                .toList();
    }
}
