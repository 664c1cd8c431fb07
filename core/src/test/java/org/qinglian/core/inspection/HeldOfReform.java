package org.qinglian.core.inspection;

import static org.qinglian.core.fixture.ProgrammeSamples.withCadre;
import static org.qinglian.core.fixture.ProgrammeSamples.withFund;
import static org.qinglian.core.fixture.ProgrammeSamples.withOutreach;
import static org.qinglian.core.fixture.ProgrammeSamples.withRectification;
import static org.qinglian.core.inspection.Held.changed;
import static org.qinglian.core.inspection.Held.reached;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qinglian.core.cadre.CardReply;
import org.qinglian.core.cadre.ColourCard;
import org.qinglian.core.cadre.FormerPostAppraisal;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.Money;
import org.qinglian.core.fixture.FundSamples;
import org.qinglian.core.fund.FundFlow;
import org.qinglian.core.fund.FundPayment;
import org.qinglian.core.fund.SubsidyPayment;
import org.qinglian.core.programme.Programme;
import org.qinglian.core.rectification.LifeMeeting;
import org.qinglian.core.rectification.LifeMeetingState;
import org.qinglian.core.rectification.Supervision;
import org.qinglian.core.rectification.SupervisionState;

/** What rectification, cadres, funds and outreach hold to a deadline. */
final class HeldOfReform {
    private HeldOfReform() {}

    static List<Held> all() {
        return Stream.of(rectification(), cadres(), funds())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Held> rectification() {
        return List.of(
                Held.to(
                        "2026-01-02",
                        "rectification.meeting-report-late",
                        "lm-yunshan",
                        day -> meeting(
                                "lm-yunshan",
                                m -> m.withHistory(reached(m.history(), LifeMeetingState.REPORTED, day)))),
                Held.to(
                        "2025-11-10",
                        "rectification.special-meeting-missing",
                        "sv-1",
                        day -> meeting(
                                "lm-special", m -> m.withHistory(reached(m.history(), LifeMeetingState.HELD, day)))),
                Held.to(
                        "2025-11-10",
                        "rectification.principal-not-reported",
                        "sv-1",
                        day -> supervision(s -> s.withPrincipalReportedOn(day))),
                Held.to(
                        "2025-11-10",
                        "rectification.supervision-late",
                        "sv-1",
                        day -> supervision(s -> s.withHistory(reached(s.history(), SupervisionState.REPORTED, day)))));
    }

    private static Programme meeting(String id, UnaryOperator<LifeMeeting> change) {
        return withRectification(register -> register.withLifeMeetings(changed(register.lifeMeetings(), id, change)));
    }

    private static Programme supervision(UnaryOperator<Supervision> change) {
        return withRectification(
                register -> register.withSupervisions(changed(register.supervisions(), "sv-1", change)));
    }

    private static List<Held> cadres() {
        return List.of(
                Held.to(
                        "2026-04-09",
                        "cadre.card-unanswered",
                        "cc-1",
                        day -> card("cc-1", card -> replies(Optional.empty(), day))),
                Held.to(
                        "2026-03-22",
                        "cadre.card-returned",
                        "cc-2",
                        day -> card(
                                "cc-2",
                                card -> replies(Optional.of(card.replies().get(0)), day))),
                Held.to(
                        "2026-03-31",
                        "cadre.former-post-unappraised",
                        "fp-1",
                        day -> withCadre(register -> register.withFormerPosts(changed(
                                register.formerPosts(),
                                "fp-1",
                                former -> former.withAppraisals(Stream.concat(
                                                Stream.of(former.appraisals().get(0)),
                                                day.stream()
                                                        .map(on -> appraised(
                                                                former.appraisals()
                                                                        .get(1),
                                                                on)))
                                        .toList()))))),
                Held.to(
                        "2026-03-30",
                        "outreach.extension-untold",
                        "rq-1",
                        day -> withOutreach(register -> register.withRequests(
                                changed(register.requests(), "rq-1", request -> request.withExtensionToldOn(day))))));
    }

    private static FormerPostAppraisal appraised(FormerPostAppraisal known, LocalDate on) {
        return new FormerPostAppraisal(known.year(), known.result(), on);
    }

    private static List<CardReply> replies(Optional<CardReply> returned, Optional<LocalDate> day) {
        List<CardReply> replies = new ArrayList<>(returned.stream().toList());
        day.ifPresent(on -> replies.add(CardReply.accepted(on, on)));
        return replies;
    }

    private static Programme card(String id, Function<ColourCard, List<CardReply>> replies) {
        return withCadre(register ->
                register.withCards(changed(register.cards(), id, card -> card.withReplies(replies.apply(card)))));
    }

    private static List<Held> funds() {
        return List.of(
                Held.to(
                        "2026-05-21",
                        "fund.credited-late",
                        "sb-1",
                        day -> payment(0, payment -> payment.withCreditedOn(day))),
                Held.to(
                        "2026-05-26",
                        "fund.failed-payment-open",
                        "sb-1",
                        day -> payment(1, payment -> payment.withFixedOn(day))),
                Held.to(
                        "2026-06-29",
                        "fund.flow-stuck",
                        "f-special",
                        day -> withFund(register ->
                                register.withFlows(changed(register.flows(), "f-special", flow -> stuck(flow, day))))));
    }

    private static Programme payment(int place, UnaryOperator<SubsidyPayment> change) {
        return withFund(register -> register.withBatches(changed(
                register.batches(),
                "sb-1",
                batch -> batch.withPayments(Replace.at(
                        batch.payments(), place, change.apply(batch.payments().get(place)))))));
    }

    /** It came to the township on 31 March, and was paid out on a day or not yet. */
    private static FundFlow stuck(FundFlow flow, Optional<LocalDate> day) {
        return flow.withHops(Replace.at(
                        flow.hops(),
                        2,
                        FundSamples.hop(Level.TOWNSHIP)
                                .receivedOn(LocalDate.of(2026, 3, 31))
                                .build()))
                .withPayments(day.map(on -> new FundPayment(on, Money.yuan(2_000_000))).stream()
                        .toList());
    }
}
