package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qinglian.core.common.Ref;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.conduct.DecisionCitation;
import org.qinglian.core.conduct.NoticeAudience;
import org.qinglian.core.conduct.SecrecyOutcome;
import org.qinglian.core.discipline.DecisionStage;
import org.qinglian.core.discipline.Sanction;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Appointment;
import org.qinglian.core.organization.Cadre;

/** Flaws of what notices, codes and lists say (通报内容类问题). */
final class NoticeContentFlaws {
    private static final int INCOMPLETE = 2;
    private static final LocalDate FIRST_ADMONISHED = LocalDate.of(2026, 3, 16);

    /** Those that fit few notices, to be planted first. */
    static final List<SeededFlaw> RARE = rare();
    /** The others. */
    static final List<SeededFlaw> ALL = content();

    private NoticeContentFlaws() {}

    private static List<SeededFlaw> rare() {
        return List.of(
                SeededFlaw.found(
                        "conduct.joint-numbers",
                        1,
                        "The joint notice went out under the number of the other issuer alone.",
                        draft -> ConductFlaws.change(
                                draft,
                                "joint",
                                notice -> !notice.jointIssuers().isEmpty() && notice.isPublished(),
                                1,
                                notice -> notice.withDocumentNumber(Optional.empty()))),
                SeededFlaw.found(
                        "conduct.commended-unfit",
                        1,
                        "The commission had answered that a sanction was still running; nobody read on.",
                        draft -> ConductFlaws.change(
                                draft,
                                "unfit",
                                ConductFlaws::commendsPerson,
                                1,
                                notice -> notice.withOpinion(
                                        notice.opinion().orElseThrow().withInfluencePeriod(true)))),
                SeededFlaw.found(
                        "conduct.commended-unfit",
                        1,
                        "The commission answered from memory; its own register had an admonition of the month before.",
                        NoticeContentFlaws::commendedThoughAdmonished),
                SeededFlaw.found(
                        "conduct.citation-differs",
                        1,
                        "The day of the meeting was cited as the day of effect.",
                        NoticeContentFlaws::citedWrongly),
                SeededFlaw.notAssessed(
                        "conduct.commended-unfit",
                        1,
                        "The commission was not asked before the commendation.",
                        draft -> ConductFlaws.change(
                                draft,
                                "no-opinion",
                                ConductFlaws::commendsPerson,
                                1,
                                notice -> notice.withOpinion(Optional.empty()))),
                SeededFlaw.found(
                        "conduct.commended-and-criticised",
                        1,
                        "Two desks wrote about one matter and did not speak to each other.",
                        NoticeContentFlaws::contradiction),
                SeededFlaw.found(
                        "conduct.named-in-full",
                        1,
                        "The name was redacted in the heading and forgotten in the text.",
                        NoticeContentFlaws::named),
                SeededFlaw.found(
                        "conduct.secret-but-public",
                        1,
                        "The review said within the Party; the web desk published it all the same.",
                        draft -> ConductFlaws.change(
                                draft,
                                "secret",
                                notice -> notice.audience() == NoticeAudience.PUBLIC && notice.isPublished(),
                                1,
                                notice -> notice.withSecrecy(SecrecyOutcome.RESTRICTED))),
                SeededFlaw.notAssessed(
                        "conduct.secret-but-public",
                        1,
                        "The outcome of the secrecy review was not entered.",
                        draft -> ConductFlaws.change(
                                draft,
                                "no-outcome-of-review",
                                notice -> notice.audience() == NoticeAudience.PUBLIC && notice.isPublished(),
                                1,
                                notice -> notice.withSecrecy(Optional.empty()))));
    }

    private static List<SeededFlaw> content() {
        return List.of(
                SeededFlaw.found(
                        "conduct.negative-incomplete",
                        INCOMPLETE,
                        "What followed was left out.",
                        draft -> ConductFlaws.change(
                                draft,
                                "no-outcome",
                                ConductFlaws::isNegative,
                                INCOMPLETE,
                                notice -> notice.withOutcome(Optional.empty()))),
                SeededFlaw.found(
                        "conduct.rule-not-in-force",
                        1,
                        "The desk still cited the code that ended with 2024.",
                        draft -> ConductFlaws.change(
                                draft,
                                "former-rule",
                                CaseNotice::isPublished,
                                1,
                                notice -> notice.withRules(List.of(ConductGenerator.FORMER_RULE)))),
                SeededFlaw.found(
                        "conduct.code-ordinals",
                        1,
                        "A rule was struck from the former code and the others kept their numbers.",
                        NoticeContentFlaws::struckRule),
                SeededFlaw.found(
                        "conduct.ranking-members",
                        1,
                        "One agency asked to be left off the black list, and was.",
                        NoticeContentFlaws::leftOff));
    }

    /** An admonition of the month before, so late that its follow-up is still to come. */
    private static void commendedThoughAdmonished(CountyDraft draft) {
        Set<Ref<Cadre>> appointed = draft.appointments.stream()
                .filter(appointment -> !appointment.during().from().isBefore(FIRST_ADMONISHED))
                .map(Appointment::holder)
                .collect(Collectors.toSet());
        Map<Actor, Long> mentioned = draft.notices.stream()
                .flatMap(notice -> notice.persons().stream())
                .collect(Collectors.groupingBy(person -> person, Collectors.counting()));
        CaseNotice commending = draft.claim(
                        draft.chance("admonished"),
                        draft.notices,
                        notice -> ConductFlaws.commendsPerson(notice)
                                && notice.issuedOn()
                                        .filter(day -> day.isAfter(FIRST_ADMONISHED.plusMonths(1)))
                                        .isPresent()
                                && CountyDraft.known(mentioned, notice.persons().get(0)) == 1
                                && notice.persons()
                                        .get(0)
                                        .cadre()
                                        .filter(appointed::contains)
                                        .isEmpty(),
                        1)
                .get(0);
        LocalDate day = commending.issuedOn().orElseThrow().minusMonths(1);
        int number = draft.discipline.decisions.size() + 1;
        draft.discipline.decisions.add(SanctionDecision.builder()
                .id(Ids.of("s", number, 4))
                .person(commending.persons().get(0))
                .matter("示组诫（虚构）" + number)
                .sanction(Sanction.ADMONITION)
                .decidedBy(Actor.organization(OrganizationGenerator.COUNTY.id()))
                .history(List.of(
                        Step.of(DecisionStage.DRAFT, day.minusDays(9)),
                        Step.of(DecisionStage.DECIDED, day),
                        Step.of(DecisionStage.EFFECTIVE, day)))
                .build());
    }

    private static void citedWrongly(CountyDraft draft) {
        CaseNotice citing = draft.notices.stream()
                .filter(notice ->
                        notice.decision().flatMap(DecisionCitation::sanction).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No notice cites the register"));
        CountyDraft.replace(
                draft.notices,
                ConductFlaws.decided(
                        citing,
                        decision -> decision.withEffectiveOn(
                                decision.effectiveOn().orElseThrow().minusDays(2))));
    }

    private static void contradiction(CountyDraft draft) {
        CaseNotice blamed = draft.claim(
                        draft.chance("blamed"),
                        draft.notices,
                        notice -> ConductFlaws.isNegative(notice)
                                && !notice.persons().isEmpty(),
                        1)
                .get(0);
        ConductFlaws.change(
                draft,
                "praised",
                ConductFlaws::commendsPerson,
                1,
                notice -> notice.withSubjects(blamed.subjects()).withMatter(blamed.matter()));
    }

    private static void named(CountyDraft draft) {
        Map<Ref<Cadre>, String> names = draft.cadres.stream()
                .collect(Collectors.toMap(Cadre::id, cadre -> cadre.name().full()));
        ConductFlaws.change(
                draft,
                "named",
                notice -> ConductFlaws.isNegative(notice) && !notice.persons().isEmpty(),
                1,
                notice -> notice.withFacts(
                        names.get(notice.persons().get(0).cadre().orElseThrow()) + "：" + notice.facts()));
    }

    private static void struckRule(CountyDraft draft) {
        draft.codes.replaceAll(code -> code.id().equals(ConductGenerator.FORMER_CODE)
                ? code.withRules(code.rules().stream()
                        .map(rule -> rule.withOrdinal(rule.ordinal() + rule.ordinal() / 2))
                        .toList())
                : code);
    }

    private static void leftOff(CountyDraft draft) {
        draft.claim(
                        draft.chance("left-off"),
                        draft.rankings,
                        list -> !list.black().isEmpty(),
                        1)
                .forEach(list -> CountyDraft.replace(
                        draft.rankings,
                        list.withBlack(list.black().subList(1, list.black().size()))));
    }
}
