package org.qinglian.core.discipline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.qinglian.core.common.LargestRemainder;
import org.qinglian.core.organization.CadreRank;

/** Works out what must hold among the numbers of a four-forms bulletin (“四种形态”数据勾稽). */
final class FourFormsIdentities {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 1;
    private static final BigDecimal STEP = new BigDecimal("0.1");

    private final FourFormsReport report;
    private final List<FigureIdentity> identities = new ArrayList<>();

    FourFormsIdentities(FourFormsReport report) {
        this.report = report;
    }

    List<FigureIdentity> all() {
        report.forms()
                .ifPresent(forms -> identities.add(
                        FigureIdentity.sum("discipline.identity.forms-total", Map.of(), forms.total(), forms.each())));
        report.sanctioned().ifPresent(this::sanctioned);
        shares();
        return List.copyOf(identities);
    }

    private void sanctioned(PublishedNumber sanctioned) {
        ranks(sanctioned);
        report.partySanctioned()
                .ifPresent(party -> identities.add(FigureIdentity.atMost(
                        "discipline.identity.party-among-sanctioned", Map.of(), List.of(sanctioned), List.of(party))));
        report.administrativeSanctioned()
                .ifPresent(state -> report.partySanctioned()
                        .ifPresent(party -> identities.add(FigureIdentity.atMost(
                                "discipline.identity.sanctioned-within-regimes",
                                Map.of(),
                                List.of(party, state),
                                List.of(sanctioned)))));
    }

    /** The ranks add up to those sanctioned if all of them are there; some of them come to no more. */
    private void ranks(PublishedNumber sanctioned) {
        List<PublishedNumber> parts =
                report.ranks().stream().map(RankFigure::persons).toList();
        boolean complete =
                report.ranks().stream().map(RankFigure::rank).distinct().count() == CadreRank.values().length;
        if (complete) {
            identities.add(FigureIdentity.sum("discipline.identity.ranks-total", Map.of(), sanctioned, parts));
        } else if (!parts.isEmpty()) {
            identities.add(FigureIdentity.atMost(
                    "discipline.identity.ranks-among-sanctioned", Map.of(), List.of(sanctioned), parts));
        }
    }

    private void shares() {
        List<BigDecimal> printed = report.shares();
        if (printed.isEmpty()) {
            return;
        }
        BigDecimal sum = printed.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        identities.add(FigureIdentity.of(
                "discipline.identity.shares-hundred",
                Map.of(),
                "100.0",
                sum.setScale(Math.max(DIGITS, sum.scale()), RoundingMode.UNNECESSARY)
                        .toPlainString(),
                sum.compareTo(HUNDRED) == 0));
        report.forms()
                .filter(forms ->
                        forms.each().stream().anyMatch(form -> form.value().signum() > 0))
                .ifPresent(forms -> shares(forms, printed));
    }

    /** Whole numbers divide exactly as printed; rounded ones may differ by what their rounding hides. */
    private void shares(FormFigures forms, List<BigDecimal> printed) {
        List<BigDecimal> computed = LargestRemainder.percentages(
                forms.each().stream()
                        .map(form -> form.value().movePointRight(2).longValue())
                        .toList(),
                DIGITS);
        boolean exact = forms.each().stream().allMatch(PublishedNumber::isExact);
        boolean holds = printed.size() == computed.size()
                && IntStream.range(0, computed.size())
                        .allMatch(i -> exact
                                ? printed.get(i).compareTo(computed.get(i)) == 0
                                : isWithinRounding(printed.get(i), forms.each().get(i), forms.total()));
        identities.add(FigureIdentity.of(
                "discipline.identity.shares",
                Map.of(),
                FigureIdentity.join(printed),
                FigureIdentity.join(computed),
                holds));
    }

    private static boolean isWithinRounding(BigDecimal share, PublishedNumber part, PublishedNumber whole) {
        if (whole.low().signum() == 0) {
            return true;
        }
        BigDecimal least = part.low().multiply(HUNDRED).divide(whole.high(), 4, RoundingMode.FLOOR);
        BigDecimal most = part.high().multiply(HUNDRED).divide(whole.low(), 4, RoundingMode.CEILING);
        return share.compareTo(least.subtract(STEP)) >= 0 && share.compareTo(most.add(STEP)) <= 0;
    }
}
