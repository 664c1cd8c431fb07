package org.qinglian.scoring.scheme;

import java.util.List;
import org.qinglian.scoring.fixture.SchemeSamples;

/** Schemes with one fault in bands, overrides or verification cases. */
final class OutcomeFaults {
    static final List<FaultyScheme> ALL = List.of(
            FaultyScheme.of(
                    "scheme.duplicate-grade",
                    "\"grade\": \"warned\"",
                    "\"grade\": \"qualified\"",
                    "等次“qualified”重复。",
                    "scheme.json:120:8 /outcome/bands/2/grade: [scheme.duplicate-grade] Grade 'qualified' has two bands; expected one."),
            FaultyScheme.of(
                    "scheme.band-gap",
                    "\"from\": 60, \"below\": 90",
                    "\"from\": 60, \"below\": 89",
                    "等次“qualified”的界限 89 与 90 之间有空档，其间的得分没有等次。",
                    "scheme.json:119:84 /outcome/bands/1/below: [scheme.band-gap] Bands leave a gap between 89 of grade 'qualified' and 90; scores in it would have no grade."),
            FaultyScheme.of(
                    "scheme.band-gap",
                    "\"en\": \"warned\"}",
                    "\"en\": \"warned\"}, \"from\": 1",
                    "等次“warned”的界限 1 与 0 之间有空档，其间的得分没有等次。",
                    "scheme.json:120:66 /outcome/bands/2/from: [scheme.band-gap] Bands leave a gap between 1 of grade 'warned' and 0; scores in it would have no grade."),
            FaultyScheme.of(
                    "scheme.band-gap",
                    "\"from\": 90}",
                    "\"from\": 90, \"below\": 95}",
                    "等次“excellent”的界限 95 与 100 之间有空档，其间的得分没有等次。",
                    "scheme.json:118:84 /outcome/bands/0/below: [scheme.band-gap] Bands leave a gap between 95 of grade 'excellent' and 100; scores in it would have no grade."),
            FaultyScheme.of(
                    "scheme.band-overlap",
                    "\"from\": 60, \"below\": 90",
                    "\"from\": 60, \"below\": 95",
                    "等次“qualified”的上限 95 超过更高等次的下限 90，两档重叠。",
                    "scheme.json:119:84 /outcome/bands/1/below: [scheme.band-overlap] Band of grade 'qualified' ends at 95, above 90 where the better one starts; expected no overlap."),
            FaultyScheme.of(
                    "scheme.band-order",
                    "\"from\": 60, \"below\": 90",
                    "\"from\": 92",
                    "本等次下限 92 应低于更高等次的 90。",
                    "scheme.json:119:72 /outcome/bands/1/from: [scheme.band-order] Band starts at 92; expected less than 90, where the better one starts."),
            FaultyScheme.of(
                    "scheme.band-unreachable",
                    "\"from\": 60, \"below\": 90}",
                    "\"below\": 90}",
                    "等次“warned”排在不设下限的“qualified”之后，无人可得。",
                    "scheme.json:120:7 /outcome/bands/2: [scheme.band-unreachable] Grade 'warned' stands after 'qualified', which has no lower bound; nobody can get it."),
            FaultyScheme.of(
                    "scheme.unreachable-grade",
                    "\"from\": 90},\n      {\"grade\": \"qualified\", \"title\": {\"zh\": \"合格\", \"en\": \"qualified\"}, \"from\": 60, \"below\": 90}",
                    "\"from\": 101},\n      {\"grade\": \"qualified\", \"title\": {\"zh\": \"合格\", \"en\": \"qualified\"}, \"from\": 60, \"below\": 101}",
                    "等次“excellent”无人可得：可达得分为 0 至 100。",
                    "warning scheme.json:118:7 /outcome/bands/0: [scheme.unreachable-grade] Grade 'excellent' cannot be reached: scores go from 0 to 100."),
            FaultyScheme.of(
                    "scheme.duplicate-override",
                    "  \"overrides\": [\n",
                    "  \"overrides\": [\n    {\n      \"id\": \"sanctioned\", \"title\": {\"zh\": \"受处分\"}, \"when\": {\"measure\": \"sanctions\", \"atLeast\": 2},\n      \"effect\": {\"kind\": \"zero\"}, \"basis\": {\"document\": \"样例办法\"}\n    },\n",
                    "否决项标识“sanctioned”重复。",
                    "scheme.json:113:7 /overrides/1/id: [scheme.duplicate-override] Override id 'sanctioned' is used twice; expected one of its own."),
            FaultyScheme.of(
                    "scheme.unknown-grade",
                    "{\"kind\": \"ceiling\", \"grade\": \"qualified\"}",
                    "{\"kind\": \"ceiling\", \"grade\": \"good\"}",
                    "等次“good”不存在；可用：excellent, qualified, warned。",
                    "scheme.json:111:37 /overrides/0/effect/grade: [scheme.unknown-grade] Grade 'good' does not exist; expected one of: excellent, qualified, warned."),
            new FaultyScheme(
                    "scheme.no-verification",
                    SchemeSamples.text().replaceFirst("(?s),\\n  \"verification\".*", "\n}\n"),
                    "办法没有验证案例；应至少有一个手工算例。",
                    List.of(
                            "warning scheme.json:1:1: [scheme.no-verification] Scheme has no verification case; expected at least one worked by hand.")),
            FaultyScheme.of(
                    "scheme.verification-failed",
                    "\"base\": 72.5, \"bonus\"",
                    "\"base\": 72, \"bonus\"",
                    "验证案例“two absences”不符：算得 72.5，应为 72。",
                    "scheme.json:130:58 /verification/0/expect/base: [scheme.verification-failed] Verification case 'two absences' fails: found 72.5, expected 72."),
            FaultyScheme.of(
                    "scheme.verification-failed",
                    "\"score\": 86.5",
                    "\"score\": 86",
                    "验证案例“two absences”不符：算得 86.5，应为 86。",
                    "scheme.json:131:7 /verification/0/score: [scheme.verification-failed] Verification case 'two absences' fails: found 86.5, expected 86."),
            FaultyScheme.of(
                    "scheme.verification-failed",
                    "\"grade\": \"qualified\"\n    }",
                    "\"grade\": \"excellent\"\n    }",
                    "验证案例“two absences”不符：算得 qualified，应为 excellent。",
                    "scheme.json:132:7 /verification/0/grade: [scheme.verification-failed] Verification case 'two absences' fails: found qualified, expected excellent."),
            FaultyScheme.of(
                    "scheme.verification-failed",
                    "\"study.hours\": 33, ",
                    "",
                    "验证案例“two absences”不符：算得 refused，应为 16.5。",
                    "scheme.json:130:38 /verification/0/expect/base.study: [scheme.verification-failed] Verification case 'two absences' fails: found refused, expected 16.5.",
                    "scheme.json:130:58 /verification/0/expect/base: [scheme.verification-failed] Verification case 'two absences' fails: found refused, expected 72.5.",
                    "scheme.json:130:72 /verification/0/expect/bonus: [scheme.verification-failed] Verification case 'two absences' fails: found refused, expected 14.",
                    "scheme.json:131:7 /verification/0/score: [scheme.verification-failed] Verification case 'two absences' fails: found –, expected 86.5.",
                    "scheme.json:132:7 /verification/0/grade: [scheme.verification-failed] Verification case 'two absences' fails: found –, expected qualified."),
            FaultyScheme.of(
                    "scheme.unknown-node",
                    "\"base\": 72.5, \"bonus\"",
                    "\"basis\": 72.5, \"bonus\"",
                    "指标“basis”不存在，或不在本处之前；应为已列出的指标。",
                    "scheme.json:130:58 /verification/0/expect/basis: [scheme.unknown-node] Node 'basis' does not exist or does not stand before this one; expected a node that does."),
            FaultyScheme.of(
                    "scheme.unknown-measure",
                    "\"meeting.absence\": 2, ",
                    "\"meeting.absences\": 2, ",
                    "未知计量项“meeting.absences”；已定义：meeting.absence, study.hours, notices, visits, satisfaction, sanctions, category。",
                    "scheme.json:128:9 /verification/0/facts/meeting.absences: [scheme.unknown-measure] Measure 'meeting.absences' is not defined; expected one of: meeting.absence, study.hours, notices, visits, satisfaction, sanctions, category."),
            FaultyScheme.of(
                    "scheme.given-value",
                    "\"study.hours\": 33",
                    "\"study.hours\": \"33\"",
                    "给定值 \"33\" 与计量项的类型不符。",
                    "scheme.json:128:31 /verification/0/facts/study.hours: [scheme.given-value] Given value \"33\" does not fit its measure."),
            FaultyScheme.of(
                    "scheme.given-value",
                    "\"study.hours\": 33",
                    "\"study.hours\": {\"status\": \"observed\"}",
                    "给定值 {\"status\":\"observed\"} 与计量项的类型不符。",
                    "scheme.json:128:31 /verification/0/facts/study.hours: [scheme.given-value] Given value {\"status\":\"observed\"} does not fit its measure."),
            FaultyScheme.of(
                    "scheme.given-value",
                    "\"visits\": 12, ",
                    "\"visits\": 1e30, ",
                    "给定值 1E+30 与计量项的类型不符。",
                    "scheme.json:128:50 /verification/0/facts/visits: [scheme.given-value] Given value 1E+30 does not fit its measure."),
            FaultyScheme.of(
                    "scheme.given-value",
                    "\"visits\": 12, ",
                    "\"visits\": 12, \"notices\": {\"county\": 0.5}, ",
                    "给定值 {\"county\":0.5} 与计量项的类型不符。",
                    "scheme.json:128:64 /verification/0/facts/notices: [scheme.given-value] Given value {\"county\":0.5} does not fit its measure."),
            FaultyScheme.of(
                    "scheme.beyond-exact-range",
                    "\"visits\": 12, ",
                    "\"visits\": 999999999999, ",
                    "验证案例“two absences”无法计算：分值超出精确运算范围；应减小数值或减少小数位。",
                    "scheme.json:124:5 /verification/0: [scheme.beyond-exact-range] Verification case 'two absences' cannot be worked: points are beyond the exact range; expected smaller numbers or fewer decimals."));

    private OutcomeFaults() {}
}
