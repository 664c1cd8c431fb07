package org.qinglian.scoring.scheme;

import java.util.List;

/** Schemes with one fault in gates, extra conditions, recognition, quotas, ties or lists. */
final class QuotaFaults {
    private static final String ROUNDING = "\"rounding\": {\"digits\": 1, \"word\": \"half-up\"},";
    private static final String DECLARED =
            ROUNDING + "\n    \"precedence\": \"bands-then-quotas\", \"ties\": {\"by\": []},\n    ";
    private static final String LIMIT = "{\"grade\": \"excellent\", \"kind\": \"limit\", ";

    private static final String CONSEQUENCE =
            "{\"id\": \"talk\", \"grades\": [\"warned\"], \"title\": {\"zh\": \"谈话\"}, \"decidedBy\": {\"zh\": \"党委\"}, \"basis\": {\"document\": \"样例办法\"}}";

    static final List<FaultyScheme> ALL = List.of(
            FaultyScheme.of(
                    "scheme.grade-without-places",
                    ROUNDING,
                    ROUNDING
                            + "\n    \"precedence\": \"quotas-over-bands\", \"ties\": {\"by\": []},"
                            + "\n    \"quotas\": [{\"grade\": \"qualified\", \"kind\": \"limit\","
                            + " \"places\": {\"word\": \"at-most\", \"share\": 0.3}}],",
                    "名额按得分先后分配，但等次“excellent”未设限额，其余对象将全部归入；除最低等次外应各设限额。",
                    "warning scheme.json:120:7 /outcome/bands/0: [scheme.grade-without-places] Places are dealt by rank, and grade 'excellent' has no limit: it takes everybody who is left. Expected a limit of every grade but the lowest."),
            FaultyScheme.of(
                    "scheme.gate-form",
                    "{\"node\": \"base\", \"atLeast\": 64}",
                    "{\"node\": \"base\", \"atLeast\": 64, \"above\": 64}",
                    "门槛应恰有 atLeast、above 之一（指标“base”）。",
                    "scheme.json:83:38 /score/children/1/gate: [scheme.gate-form] Gate on node 'base' has not exactly one of atLeast and above."),
            FaultyScheme.of(
                    "scheme.lowest-band-condition",
                    "\"en\": \"warned\"}",
                    "\"en\": \"warned\"}, \"when\": {\"measure\": \"visits\", \"atLeast\": 1}",
                    "最低等次“warned”不能有附加条件：不满足的将没有等次。",
                    "scheme.json:120:66 /outcome/bands/2/when: [scheme.lowest-band-condition] Lowest grade 'warned' has an extra condition; who lacks it would have no grade. Expected none."),
            FaultyScheme.of(
                    "scheme.recognises-nobody",
                    "{\"kind\": \"ceiling\", \"grade\": \"qualified\"}",
                    "{\"kind\": \"not-recognised\"}",
                    "否决项“sanctioned”不予认定，但办法没有说明认定哪些等次（recognisedFrom）。",
                    "scheme.json:111:7 /overrides/0/effect: [scheme.recognises-nobody] Override 'sanctioned' withholds recognition, but the scheme does not say which grades are recognised (recognisedFrom)."),
            FaultyScheme.of(
                    "scheme.unknown-grade",
                    ROUNDING,
                    ROUNDING + "\n    \"recognisedFrom\": \"good\",",
                    "等次“good”不存在；可用：excellent, qualified, warned。",
                    "scheme.json:117:5 /outcome/recognisedFrom: [scheme.unknown-grade] Grade 'good' does not exist; expected one of: excellent, qualified, warned."),
            FaultyScheme.of(
                    "scheme.unknown-measure",
                    "\"from\": 90}",
                    "\"from\": 90, \"when\": {\"measure\": \"projects\", \"atLeast\": 1}}",
                    "未知计量项“projects”；已定义：meeting.absence, study.hours, notices, visits, satisfaction, sanctions, category。",
                    "scheme.json:118:93 /outcome/bands/0/when/measure: [scheme.unknown-measure] Measure 'projects' is not defined; expected one of: meeting.absence, study.hours, notices, visits, satisfaction, sanctions, category."),
            FaultyScheme.of(
                    "scheme.precedence-missing",
                    ROUNDING,
                    ROUNDING + "\n    \"ties\": {\"by\": []},\n    \"quotas\": [" + LIMIT
                            + "\"places\": {\"word\": \"at-most\", \"share\": 0.3}}],",
                    "有比例控制的，应说明分数段与比例的先后（precedence）。",
                    "scheme.json:118:5 /outcome/quotas: [scheme.precedence-missing] Scheme has quotas but does not say what counts before what (precedence)."),
            FaultyScheme.of(
                    "scheme.ties-missing",
                    ROUNDING,
                    ROUNDING + "\n    \"precedence\": \"bands-then-quotas\",\n    \"quotas\": [" + LIMIT
                            + "\"places\": {\"word\": \"at-most\", \"share\": 0.3}}],",
                    "有比例控制或榜单的，应说明同分如何处理（ties）。",
                    "scheme.json:118:5 /outcome/quotas: [scheme.ties-missing] Scheme has quotas or lists but does not say what becomes of equal scores (ties)."),
            FaultyScheme.of(
                    "scheme.places-form",
                    ROUNDING,
                    DECLARED + "\"quotas\": [" + LIMIT + "\"places\": {\"word\": \"at-most\", \"share\": 1.3}}],",
                    "名额应恰有 share（大于 0、不超过 1）与 count（不小于 0）之一。",
                    "scheme.json:118:5 /outcome/quotas: [scheme.quota-sum] Limits of the grades add up to 1.3 of the whole; if they are cumulative, expected orBetter.",
                    "scheme.json:118:56 /outcome/quotas/0/places: [scheme.places-form] Places have not exactly one of share (above 0, at most 1) and count (0 or more)."),
            FaultyScheme.of(
                    "scheme.places-form",
                    ROUNDING,
                    DECLARED
                            + "\"lists\": [{\"id\": \"red\", \"title\": {\"zh\": \"红榜\"}, \"end\": \"top\", \"places\": {\"word\": \"at-most\", \"share\": 0.3, \"count\": 5}}],",
                    "名额应恰有 share（大于 0、不超过 1）与 count（不小于 0）之一。",
                    "scheme.json:118:66 /outcome/lists/0/places: [scheme.places-form] Places have not exactly one of share (above 0, at most 1) and count (0 or more)."),
            FaultyScheme.of(
                    "scheme.quota-or-better",
                    ROUNDING,
                    DECLARED
                            + "\"quotas\": [{\"grade\": \"warned\", \"kind\": \"bottom\", \"orBetter\": true, \"places\": {\"word\": \"at-least\", \"count\": 1}}],",
                    "orBetter 只用于限额；此处为末位。",
                    "scheme.json:118:54 /outcome/quotas/0/orBetter: [scheme.quota-or-better] Only a limit can say orBetter; found in a bottom."),
            FaultyScheme.of(
                    "scheme.quota-sum",
                    ROUNDING,
                    DECLARED + "\"quotas\": [" + LIMIT
                            + "\"places\": {\"word\": \"about\", \"share\": 0.25}}, {\"grade\": \"qualified\", \"kind\": \"limit\", \"places\": {\"word\": \"about\", \"share\": 0.85}}],",
                    "各等次限额合计为 1.10，超过全部；累计比例应注明 orBetter。",
                    "scheme.json:118:5 /outcome/quotas: [scheme.quota-sum] Limits of the grades add up to 1.10 of the whole; if they are cumulative, expected orBetter."),
            FaultyScheme.of(
                    "scheme.unknown-grade",
                    ROUNDING,
                    DECLARED
                            + "\"quotas\": [{\"grade\": \"good\", \"kind\": \"target\", \"places\": {\"word\": \"at-least\", \"count\": 1}}], \"advances\": [{\"from\": \"bad\", \"to\": \"warned\"}],",
                    "等次“good”不存在；可用：excellent, qualified, warned。",
                    "scheme.json:118:17 /outcome/quotas/0/grade: [scheme.unknown-grade] Grade 'good' does not exist; expected one of: excellent, qualified, warned.",
                    "scheme.json:118:112 /outcome/advances/0/from: [scheme.unknown-grade] Grade 'bad' does not exist; expected one of: excellent, qualified, warned."),
            FaultyScheme.of(
                    "scheme.ties-margin",
                    ROUNDING,
                    ROUNDING + "\n    \"ties\": {\"within\": 0.2, \"by\": []},",
                    "同分范围 0.2 应不小于 0，并有用以区分的计量项（by）。",
                    "scheme.json:117:14 /outcome/ties/within: [scheme.ties-margin] Margin of ties 0.2 expected to be 0 or more, with measures (by) that break them."),
            FaultyScheme.of(
                    "scheme.rule-column",
                    ROUNDING,
                    ROUNDING + "\n    \"ties\": {\"by\": [\"notices\"]},",
                    "规则不能读取计量项“notices”的类型（数值、代码或分类次数）。",
                    "scheme.json:117:21 /outcome/ties/by/0: [scheme.rule-column] Rule cannot read measure 'notices': it is of another type (number, code or tally)."),
            FaultyScheme.of(
                    "scheme.duplicate-list",
                    ROUNDING,
                    DECLARED
                            + "\"lists\": [{\"id\": \"red\", \"title\": {\"zh\": \"红榜\"}, \"end\": \"top\", \"places\": {\"word\": \"at-most\", \"count\": 5}}, {\"id\": \"red\", \"title\": {\"zh\": \"黑榜\"}, \"end\": \"bottom\", \"places\": {\"word\": \"at-most\", \"count\": 5}}],",
                    "榜单标识“red”重复。",
                    "scheme.json:118:111 /outcome/lists/1/id: [scheme.duplicate-list] List id 'red' is used twice; expected one of its own."),
            FaultyScheme.of(
                    "scheme.duplicate-consequence",
                    ROUNDING,
                    ROUNDING + "\n    \"consequences\": [" + CONSEQUENCE + ", " + CONSEQUENCE + "],",
                    "结果运用标识“talk”重复。",
                    "scheme.json:117:142 /outcome/consequences/1/id: [scheme.duplicate-consequence] Consequence id 'talk' is used twice; expected one of its own."),
            FaultyScheme.of(
                    "scheme.opening",
                    "  \"verification\": [\n",
                    "  \"openings\": [{\"group\": \"base.study\"}],\n  \"verification\": [\n",
                    "开放的指标组“base.study”不存在；应为指标组的标识。",
                    "scheme.json:123:17 /openings/0/group: [scheme.opening] Opening names 'base.study', which is no group of the scheme."),
            FaultyScheme.of(
                    "scheme.rollup-form",
                    "\"kind\": \"reading\", \"reading\": \"study.hours\",",
                    "\"kind\": \"rollup\", \"scheme\": \"sample/month\", \"take\": \"share\",",
                    "汇总计量项“study.hours”不成立：达标率和个数须列明等次（grades），其余不列；首次、末次和增减只用于同一对象；按比例折算只用于合计，并须有期数（parts）。",
                    "scheme.json:15:5 /measures/study.hours: [scheme.rollup-form] Roll-up 'study.hours' does not hold: a share or count names grades and nothing else does; first, last and change are of one subject; pro rata is of a sum with a number of parts."),
            FaultyScheme.of(
                    "scheme.too-many-bands",
                    "\"bands\": [\n",
                    "\"bands\": [\n" + manyBands(),
                    "等次共 61 个；不应超过 60 个。",
                    "scheme.json:117:5 /outcome/bands: [scheme.too-many-bands] Scheme has 61 bands; expected 60 at the most."));

    private QuotaFaults() {}

    /** Fifty-eight more grades above the best one. */
    private static String manyBands() {
        StringBuilder bands = new StringBuilder();
        for (int i = 58; i > 0; i--) {
            bands.append("{\"grade\": \"g%d\", \"title\": {\"zh\": \"等\"}, \"from\": 90.%02d},\n".formatted(i, i));
        }
        return bands.toString();
    }
}
