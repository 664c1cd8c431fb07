package org.qinglian.core.inspection;

import static org.qinglian.core.common.Severity.ERROR;
import static org.qinglian.core.common.Severity.INFORMATION;
import static org.qinglian.core.common.Severity.WARNING;
import static org.qinglian.core.fixture.ProgrammeSamples.withCadre;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qinglian.core.cadre.CardReply;
import org.qinglian.core.cadre.Colour;
import org.qinglian.core.cadre.ColourCard;
import org.qinglian.core.cadre.ColourLevel;
import org.qinglian.core.cadre.ColourRating;
import org.qinglian.core.cadre.Lifting;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.CadreSamples;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.programme.Programme;

/** A failing sample for every check of cadres: colours and cards; the others are in {@link CadreManagementFailures}. */
final class CadreFailures {
    private CadreFailures() {}

    static List<FailingSample> all() {
        return Stream.of(facts(), ratings(), cards(), CadreManagementFailures.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<FailingSample> facts() {
        return List.of(
                FailingSample.of("cadre.scheme-levels", ERROR)
                        .in(withCadre(register -> register.withSchemes(Replace.in(
                                register.schemes(),
                                "cs-1",
                                scheme -> scheme.withLevels(
                                        Replace.at(scheme.levels(), 2, ColourLevel.referred(Colour.YELLOW)))))))
                        .at("cs-1", "/cadre/schemes/0/levels")
                        .basis("《清廉建设实施意见》干部“三色”管理考评办法")
                        .says(
                                "三色管理办法“cs-1”的颜色等次为：绿色、黄色、黄色；应至少两级，且颜色不重复。",
                                "Colour scheme 'cs-1' has the levels: green; yellow; yellow; expected two or more, each of another colour."),
                FailingSample.of("cadre.fact-repeated", WARNING)
                        .in(withCadre(register -> register.withFacts(Replace.plus(
                                register.facts(),
                                CadreSamples.fact("cf-4")
                                        .subject(Actor.member("m-01"))
                                        .build()))))
                        .at("cf-4", "/cadre/facts/3")
                        .basis("《清廉建设实施意见》干部“三色”管理考评办法")
                        .says(
                                "行为事实“cf-4”与“cf-1”同为 2026-03-30 的“逾期未办”，对象和来源相同；应只登记一次。",
                                "Conduct fact 'cf-4' repeats 'cf-1': deadline missed on 2026-03-30, of the same subject and source; expected one record."));
    }

    private static List<FailingSample> ratings() {
        return List.of(
                FailingSample.of("cadre.rating-ungrounded", ERROR)
                        .in(withRating(
                                "cr-2",
                                rating -> rating.withVersion(Optional.empty()).withReasons(List.of())))
                        .at("cr-2", "/cadre/ratings/1")
                        .basis("《清廉建设实施意见》干部“三色”管理考评办法")
                        .says(
                                "三色评定“cr-2”未注明：版本（version）、理由（reasons）；应注明所依据的办法、版本和理由。",
                                "Colour rating 'cr-2' does not name: version, reasons; expected the scheme, its version and the reasons."),
                FailingSample.of("cadre.rating-colour-unknown", ERROR)
                        .in(withRating("cr-2", rating -> rating.withColour(Colour.ORANGE)))
                        .at("cr-2", "/cadre/ratings/1/colour")
                        .basis("《清廉建设实施意见》干部“三色”管理考评办法")
                        .says(
                                "三色评定“cr-2”的颜色为“橙色”；所依据的办法只有：绿色、黄色、红色。",
                                "Colour rating 'cr-2' is orange; expected one of the colours of its scheme: green; yellow; red."),
                FailingSample.of("cadre.rating-out-of-force", ERROR)
                        .in(withRating("cr-2", rating -> rating.withEffectiveFrom(LocalDate.of(2025, 12, 31))))
                        .at("cr-2", "/cadre/ratings/1/effectiveFrom")
                        .basis("《清廉建设实施意见》干部“三色”管理考评办法")
                        .says(
                                "三色评定“cr-2”起始日 2025-12-31，与所依据的办法不符；应为施行日 2026-01-01 及以后。",
                                "Colour rating 'cr-2': first day 2025-12-31; expected a day from 2026-01-01 on, by its scheme."),
                FailingSample.of("cadre.rating-without-body", ERROR)
                        .in(withRating("cr-2", rating -> rating.withDecidedBy(Actor.cadre("c-01"))))
                        .at("cr-2", "/cadre/ratings/1/decidedBy")
                        .basis("《清廉建设实施意见》干部“三色”管理考评办法")
                        .says(
                                "三色评定“cr-2”的决定机关（decidedBy）为：c-01；应为被评定对象以外的组织或者单位。",
                                "Colour rating 'cr-2' was decided by: c-01; expected a body other than the subject."),
                FailingSample.of("cadre.rating-skips-level", ERROR)
                        .in(withRating("cr-3", rating -> rating.withFacts(Ref.of("cf-1"))))
                        .at("cr-3", "/cadre/ratings/2/colour")
                        .basis("地方做法：惠农区重点项目三色预警：逐级升级，情节严重的可越级")
                        .says(
                                "三色评定“cr-3”由“无”越级评为“红色”，而所依据的事实均非严重；应逐级升级。",
                                "Colour rating 'cr-3' goes from none to red and rests on no serious fact; expected one level at a time."),
                FailingSample.of("cadre.rating-repeated", ERROR)
                        .in(withRating("cr-5", rating -> rating.withCorrects(Optional.empty())))
                        .at("cr-5", "/cadre/ratings/4/effectiveFrom")
                        .says(
                                "三色评定“cr-5”与“cr-4”同自 2026-04-02 起，对象和办法相同；应只有一项，或者注明更正关系（corrects）。",
                                "Colour rating 'cr-5' begins on 2026-04-02 as 'cr-4' does, for the same subject and scheme; expected one of them, or that it corrects the other."),
                FailingSample.of("cadre.rating-expired", WARNING)
                        .in(withRating("cr-2", rating -> rating.withLifting(Optional.empty())))
                        .at("cr-2", "/cadre/ratings/1/effectiveUntil")
                        .basis("本库约定：公开的三色办法均无明确解除规定，解除方式由办法选定：期满，或者整改核实")
                        .says(
                                "三色评定“cr-2”期限到 2026-06-29，截至 2026-06-30 既未解除也未重新评定；应在期满后解除。",
                                "Colour rating 'cr-2' had its term until 2026-06-29 and was neither lifted nor replaced by 2026-06-30; expected that it is lifted."),
                FailingSample.of("cadre.lifting-ungrounded", ERROR)
                        .in(withRating(
                                "cr-2", rating -> rating.withLifting(Lifting.expired(LocalDate.of(2026, 6, 29)))))
                        .at("cr-2", "/cadre/ratings/1/lifting")
                        .basis("本库约定：公开的三色办法均无明确解除规定，解除方式由办法选定：期满，或者整改核实")
                        .says(
                                "三色评定“cr-2”的解除：2026-06-29 期满解除，期限到 2026-06-29；办法规定的方式为：期满解除、整改核实后解除，期满的应在期限之后，整改的应有核实机关和依据。",
                                "Colour rating 'cr-2' was lifted: 2026-06-29, while its term goes on to 2026-06-29; expected by its scheme: at the end of its term; after the correction was verified, after the term or by a body on evidence."),
                FailingSample.of("cadre.rating-in-influence", INFORMATION)
                        .in(withRating("cr-1", rating -> rating.withColour(Colour.GREEN)))
                        .at("cr-1", "/cadre/ratings/0/colour")
                        .basis("本库约定：影响期内的干部，三色评定不低于预警等次（可关闭的选项）")
                        .says(
                                "三色评定“cr-1”评为“绿色”，而处分“s-1”的影响期为 2026-03-20 至 2027-03-19；影响期内建议不低于预警等次。",
                                "Colour rating 'cr-1' is green, while sanction 's-1' has effect for 2026-03-20 to 2027-03-19; a level of warning or above is suggested."),
                FailingSample.of("cadre.referral-without-clue", ERROR)
                        .in(withRating("cr-3", rating -> rating.withReferral(Optional.empty())))
                        .at("cr-3", "/cadre/ratings/2/referral")
                        .basis("地方做法：丹凤县驻村干部三色管理（2020）：连续红色或者涉嫌违纪的移送纪委")
                        .says(
                                "三色评定“cr-3”评为“红色”，应移送的问题：无；应有移送记录和问题线索或者案件。",
                                "Colour rating 'cr-3' is red, which calls for a referral; found: none; expected a referral with its clue or case."));
    }

    private static List<FailingSample> cards() {
        return List.of(
                FailingSample.of("cadre.card-unanswered", ERROR)
                        .in(withCard(
                                "cc-1",
                                card -> card.withReplies(
                                        CardReply.accepted(LocalDate.of(2026, 4, 10), LocalDate.of(2026, 4, 13)))))
                        .at("cc-1", "/cadre/cards/0/replies")
                        .basis("地方做法：丹凤县“三卡”制度（2013）：7日、10日、15日内回复，审核不过退回")
                        .says(
                                "督促卡“cc-1”于 2026-04-02 发出，回复情况：2026-04-10；应在 7 日内、不迟于 2026-04-09 回复。",
                                "Card 'cc-1' was issued on 2026-04-02; replied to: 2026-04-10; expected within 7 days, by 2026-04-09."),
                FailingSample.of("cadre.card-returned", ERROR)
                        .in(withCard(
                                "cc-2", card -> card.withReplies(card.replies().get(0))))
                        .at("cc-2", "/cadre/cards/1/replies/0")
                        .basis("地方做法：丹凤县“三卡”制度（2013）：7日、10日、15日内回复，审核不过退回")
                        .says(
                                "督促卡“cc-2”的回复于 2026-03-12 审核退回，重报情况：截至 2026-06-30 未完成；应在 10 日内、不迟于 2026-03-22 重报。",
                                "Card 'cc-2': a reply was returned on 2026-03-12; replied to again: not done by 2026-06-30; expected within 10 days, by 2026-03-22."));
    }

    private static Programme withRating(String id, UnaryOperator<ColourRating> change) {
        return withCadre(register -> register.withRatings(Replace.in(register.ratings(), id, change)));
    }

    private static Programme withCard(String id, UnaryOperator<ColourCard> change) {
        return withCadre(register -> register.withCards(Replace.in(register.cards(), id, change)));
    }
}
