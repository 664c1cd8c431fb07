package org.qinglian.core.inspection.statute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Ref;
import org.qinglian.core.procurement.Lot;
import org.qinglian.core.procurement.ProcurementCategory;
import org.qinglian.core.procurement.ProcurementIndex;
import org.qinglian.core.procurement.Project;
import org.qinglian.core.statute.CaseKind;
import org.qinglian.core.statute.CaseKinds;
import org.qinglian.core.statute.RuleCase;

/** Lots, and those of them that could be put out together (标段). */
final class LotCases implements CaseSource {
    /** The lots of a project that could be put out together. */
    private record Bundle(Ref<Project> project, String name) {}

    @Override
    public List<CaseKind> kinds() {
        return List.of(CaseKinds.WORKS_LOT, CaseKinds.GOODS_LOT, CaseKinds.SERVICES_LOT, CaseKinds.LOT_BUNDLE);
    }

    @Override
    public void each(Inspected inspected, Consumer<RuleCase> cases) {
        ProcurementIndex index = ProcurementCases.index(inspected);
        List<Lot> lots = index.register().lots();
        Map<Bundle, List<Integer>> bundles = new LinkedHashMap<>();
        for (int i = 0; i < lots.size(); i++) {
            Lot lot = lots.get(i);
            cases.accept(single(lot, "/procurement/lots/" + i, index));
            int place = i;
            lot.bundle()
                    .ifPresent(
                            name -> bundles.computeIfAbsent(new Bundle(lot.project(), name), any -> new ArrayList<>())
                                    .add(place));
        }
        bundles.values().stream()
                .filter(places -> places.size() > 1)
                .forEach(places -> cases.accept(bundle(places, index)));
    }

    private static RuleCase single(Lot lot, String pointer, ProcurementIndex index) {
        return project(RuleCase.of(kind(lot), lot, pointer), lot, index)
                .money("estimate", lot.estimate(), "/estimate")
                .fact("tendered", Optional.of(isTendered(lot, index)), "")
                .build();
    }

    private static CaseKind kind(Lot lot) {
        return switch (lot.category()) {
            case WORKS -> CaseKinds.WORKS_LOT;
            case GOODS -> CaseKinds.GOODS_LOT;
            case SERVICES -> CaseKinds.SERVICES_LOT;
        };
    }

    /** Seen at the first of its lots. */
    private static RuleCase bundle(List<Integer> places, ProcurementIndex index) {
        List<Lot> lots = places.stream().map(index.register().lots()::get).toList();
        Lot first = lots.get(0);
        RuleCase.Builder builder =
                project(RuleCase.of(CaseKinds.LOT_BUNDLE, first, "/procurement/lots/" + places.get(0)), first, index);
        for (ProcurementCategory category : ProcurementCategory.values()) {
            builder.money(category.code() + "-estimate", total(lots, category), "/bundle");
        }
        return builder.fact("tendered", Optional.of(lots.stream().allMatch(lot -> isTendered(lot, index))), "/bundle")
                .build();
    }

    private static RuleCase.Builder project(RuleCase.Builder builder, Lot lot, ProcurementIndex index) {
        Optional<Project> project = index.project(lot.project());
        return builder.money("budget-money", project.flatMap(Project::budgetMoney), "/project")
                .money("investment", project.flatMap(Project::investment), "/project");
    }

    private static boolean isTendered(Lot lot, ProcurementIndex index) {
        return index.tenders(lot.id()).stream()
                .anyMatch(tender -> tender.method().isTender());
    }

    /** What the lots of a category come to; not known if one has no estimate, or they are in two currencies. */
    private static Optional<Money> total(List<Lot> lots, ProcurementCategory category) {
        Optional<Money> total = Optional.of(Money.yuan(0));
        for (Lot lot : lots) {
            if (lot.category() == category) {
                Optional<Money> sum = total;
                total = lot.estimate()
                        .filter(estimate -> sum.filter(estimate::sameCurrency).isPresent())
                        .map(estimate -> sum.orElseThrow().plus(estimate));
            }
        }
        return total;
    }
}
