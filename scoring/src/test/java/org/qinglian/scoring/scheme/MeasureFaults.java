package org.qinglian.scoring.scheme;

import java.util.List;

/** Schemes with one fault in a measure. */
final class MeasureFaults {
    private static final String VISITS = "\"kind\": \"count\", \"event\": \"visit\",";

    static final List<FaultyScheme> ALL = List.of(
            FaultyScheme.of(
                    "scheme.window-bound",
                    VISITS,
                    "\"kind\": \"windows\", \"per\": \"week\", \"event\": \"visit\",",
                    "观察期计数应恰有 atLeast、below 之一为界限。",
                    "scheme.json:26:5 /measures/visits: [scheme.window-bound] Windows have not exactly one bound: expected 'atLeast' or 'below'."),
            FaultyScheme.of(
                    "scheme.worth-bands",
                    VISITS,
                    "\"kind\": \"sum\", \"event\": \"visit\", \"worth\": {\"bands\": [{\"worth\": 0}, {\"from\": 60, \"worth\": 1}, {\"from\": 60, \"worth\": 2}]},",
                    "分段应自不设下限（from）的最低一段起逐段升高。",
                    "scheme.json:27:100 /measures/visits/worth/bands/2: [scheme.worth-bands] Bands of worth do not rise from a lowest one without a bound (from); expected each to start above the one before it."),
            FaultyScheme.of(
                    "scheme.joint-look-back",
                    VISITS,
                    "\"kind\": \"joint\", \"parts\": [{\"event\": \"visit\"}, {\"event\": \"call\","
                            + " \"counting\": {\"lookBack\": {\"value\": 1, \"unit\": \"year\"}}}],",
                    "合并计量各部分的回溯期不一致；应与第一部分相同。",
                    "scheme.json:27:54 /measures/visits/parts/1: [scheme.joint-look-back] Parts of a joint measure look back differently; expected each to look back as far as the first."),
            FaultyScheme.of(
                    "scheme.not-above-zero",
                    VISITS,
                    "\"kind\": \"joint\", \"parts\": [{\"event\": \"visit\", \"counting\": {\"caps\": [{\"per\": \"day\","
                            + " \"most\": 0}]}, \"worth\": {\"bands\": [{\"from\": 1, \"worth\": 1}]}}],"
                            + " \"caps\": [{\"per\": \"month\", \"most\": -6}],",
                    "数值 0 应大于零。",
                    "scheme.json:27:90 /measures/visits/parts/0/counting/caps/0/most: [scheme.not-above-zero] Number 0 is not above zero; expected it to be.",
                    "scheme.json:27:124 /measures/visits/parts/0/worth/bands/0: [scheme.worth-bands] Bands of worth do not rise from a lowest one without a bound (from); expected each to start above the one before it.",
                    "scheme.json:27:179 /measures/visits/caps/0/most: [scheme.not-above-zero] Number -6 is not above zero; expected it to be."),
            FaultyScheme.of(
                    "scheme.forbidden-signal",
                    VISITS,
                    "\"kind\": \"joint\", \"parts\": [{\"event\": \"visit\"}, {\"event\": \"app.login\"}],",
                    "计量项“visits”计算“app.login”：登录、点赞、在线时长、截图等使用痕迹不得作为考核依据；应计量实绩。",
                    "warning scheme.json:26:5 /measures/visits: [scheme.forbidden-signal] Measure 'visits' counts 'app.login': traces of use, such as logins, likes, time online or screenshots, are no basis of an assessment; expected what was achieved.",
                    "warning scheme.json:85:11 /score/children/1/children/0: [scheme.trace-only] Item 'bonus.visits' rests on traces of use alone; expected what was achieved, or no such item."),
            FaultyScheme.of(
                    "scheme.quorum",
                    VISITS,
                    "\"kind\": \"survey\", \"event\": \"visit\", \"worth\": {\"satisfied\": 100}, \"quorum\": {\"above\": 2, \"of\": 2},",
                    "回收比例无法达到，或者没有恰好一个界限；应为 atLeast（至多为全部）或 above（低于全部）。",
                    "scheme.json:27:72 /measures/visits/quorum: [scheme.quorum] Quorum cannot be reached or has not exactly one bound; expected 'atLeast' parts up to all of them, or 'above' parts below that."),
            FaultyScheme.of(
                    "scheme.survey-issued",
                    VISITS,
                    "\"kind\": \"survey\", \"event\": \"visit\", \"worth\": {\"satisfied\": 100, \"issued\": 0},",
                    "发出的票不应赋值；只有收回的票可以赋值。",
                    "scheme.json:27:71 /measures/visits/worth/issued: [scheme.survey-issued] Ballots issued have a worth; expected a worth of ballots returned alone."),
            FaultyScheme.of(
                    "scheme.not-above-zero",
                    VISITS,
                    "\"kind\": \"survey\", \"event\": \"visit\", \"worth\": {\"satisfied\": 100}, \"groups\": {\"masses\": 0},",
                    "数值 0 应大于零。",
                    "scheme.json:27:83 /measures/visits/groups/masses: [scheme.not-above-zero] Number 0 is not above zero; expected it to be."),
            FaultyScheme.of(
                    "scheme.standing-measure",
                    VISITS,
                    "\"kind\": \"standing\", \"of\": \"category\", \"better\": \"higher\", \"as\": \"rank\",",
                    "不能按计量项“category”排位；应为本身不是位次的数值。",
                    "scheme.json:27:27 /measures/visits/of: [scheme.standing-measure] Standing cannot compare by measure 'category': expected one of numbers that is no standing itself."),
            FaultyScheme.of(
                    "scheme.forbidden-signal",
                    VISITS,
                    "\"kind\": \"windows\", \"per\": \"week\", \"event\": \"app.login\", \"below\": 1,",
                    "计量项“visits”计算“app.login”：登录、点赞、在线时长、截图等使用痕迹不得作为考核依据；应计量实绩。",
                    "warning scheme.json:26:5 /measures/visits: [scheme.forbidden-signal] Measure 'visits' counts 'app.login': traces of use, such as logins, likes, time online or screenshots, are no basis of an assessment; expected what was achieved.",
                    "warning scheme.json:85:11 /score/children/1/children/0: [scheme.trace-only] Item 'bonus.visits' rests on traces of use alone; expected what was achieved, or no such item."),
            FaultyScheme.of(
                    "scheme.circle",
                    VISITS,
                    "\"kind\": \"result\", \"scheme\": \"sample/pioneer-index\", \"part\": \"score\",",
                    "办法互相取用结果，形成循环：sample/pioneer-index → sample/pioneer-index；应能排出先后次序。",
                    "scheme.json:27:25 /measures/visits/scheme: [scheme.circle] Schemes read each other's results in a circle: sample/pioneer-index → sample/pioneer-index; expected an order in which they can be scored."),
            FaultyScheme.of(
                    "scheme.discretion-range",
                    "\"kind\": \"reading\", \"reading\": \"satisfaction.households\",",
                    "\"kind\": \"discretion\", \"event\": \"role\", \"least\": 10, \"most\": 5,",
                    "酌情认定的上限 5 应不低于下限 10。",
                    "scheme.json:33:59 /measures/satisfaction/most: [scheme.discretion-range] Choice may reach 5 at the most; expected no less than the least, 10.",
                    "scheme.json:36:7 /measures/satisfaction/source: [scheme.discretion-source] Choice says that it rests on 'survey'; expected 'discretion'."),
            FaultyScheme.of(
                    "scheme.discretion-source",
                    "\"kind\": \"reading\", \"reading\": \"satisfaction.households\",",
                    "\"kind\": \"discretion\", \"event\": \"role\", \"least\": 5, \"most\": 10,",
                    "酌情认定的来源为“survey”；应为 discretion。",
                    "scheme.json:36:7 /measures/satisfaction/source: [scheme.discretion-source] Choice says that it rests on 'survey'; expected 'discretion'."));

    private MeasureFaults() {}
}
