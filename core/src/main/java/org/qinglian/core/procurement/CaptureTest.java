package org.qinglian.core.procurement;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * Whether a project is held hostage by its owner (被业主绑架). There is no published formula; these are this library's signs: the
 * owner's changes after the award above a limit, follow-on purchases from a single source, changes concentrated on one approver
 * and contractor, and a project that outgrew its approved cost. A sign is a reason to look, not a verdict.
 */
public final class CaptureTest {
    /** Who alone approved a change for whom (审批人与施工单位). */
    private record Hand(Actor approver, Ref<Bidder> contractor) {}

    private static final List<EstimateLink> AFTER_APPROVED =
            List.of(EstimateLink.FINAL_ACCOUNTS, EstimateLink.SETTLEMENT, EstimateLink.BUDGET);

    private final CaptureLimits limits;

    private CaptureTest(CaptureLimits limits) {
        this.limits = limits;
    }

    public static CaptureTest of(ProcurementNorms norms) {
        return new CaptureTest(norms.captureLimits());
    }

    /** The signs in the file of a project; one whose amounts are in two currencies cannot show what rests on them. */
    public Set<CaptureSign> signs(ProjectFile file) {
        Set<CaptureSign> signs = EnumSet.noneOf(CaptureSign.class);
        if (hasOwnerChanges(file)) {
            signs.add(CaptureSign.OWNER_CHANGES);
        }
        if (followOns(file) >= limits.followOns()) {
            signs.add(CaptureSign.FOLLOW_ONS);
        }
        if (isConcentrated(file)) {
            signs.add(CaptureSign.CONCENTRATED_CHANGES);
        }
        if (isOverApprovedCost(file.project())) {
            signs.add(CaptureSign.OVER_APPROVED_COST);
        }
        return signs;
    }

    /** Whether so many signs make a finding. */
    public boolean isCaptured(Set<CaptureSign> signs) {
        return signs.size() >= limits.signs();
    }

    private boolean hasOwnerChanges(ProjectFile file) {
        List<Money> changes = file.changes().stream()
                .filter(change -> change.cause() == ChangeCause.OWNER)
                .map(ChangeOrder::amount)
                .filter(amount -> amount.amount().signum() > 0)
                .toList();
        List<Money> prices = file.contracts().stream().map(Contract::amount).toList();
        if (changes.isEmpty() || !areInOneCurrency(changes, prices)) {
            return false;
        }
        return sum(changes).compareTo(sum(prices).multiply(limits.ownerChanges())) > 0;
    }

    private static long followOns(ProjectFile file) {
        return file.contracts().stream()
                .mapToLong(contract -> contract.followOns().size())
                .sum();
    }

    private boolean isConcentrated(ProjectFile file) {
        Map<Ref<Contract>, Ref<Bidder>> contractors = new HashMap<>();
        file.contracts().forEach(contract -> contractors.put(contract.id(), contract.contractor()));
        Map<Hand, Integer> hands = new HashMap<>();
        for (ChangeOrder change : file.changes()) {
            Ref<Bidder> contractor = contractors.get(change.contract());
            if (contractor != null && change.approvals().size() == 1) {
                hands.merge(new Hand(change.approvals().get(0).by(), contractor), 1, Integer::sum);
            }
        }
        int most = hands.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int all = file.changes().size();
        return all >= limits.minimumChanges()
                && BigDecimal.valueOf(most).compareTo(limits.concentration().multiply(BigDecimal.valueOf(all))) >= 0;
    }

    private static boolean isOverApprovedCost(Project project) {
        Optional<Money> approved = project.amount(EstimateLink.APPROVED_COST);
        Optional<Money> latest = AFTER_APPROVED.stream()
                .flatMap(link -> project.amount(link).stream())
                .findFirst();
        return approved.isPresent()
                && latest.filter(amount -> amount.sameCurrency(approved.get()))
                        .filter(amount -> amount.isMoreThan(approved.get()))
                        .isPresent();
    }

    private static boolean areInOneCurrency(List<Money> changes, List<Money> prices) {
        return Stream.concat(changes.stream(), prices.stream()).allMatch(changes.get(0)::sameCurrency);
    }

    private static BigDecimal sum(List<Money> amounts) {
        return amounts.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
