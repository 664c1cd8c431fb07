package org.qinglian.scoring.scheme;

import java.util.List;

/** Schemes with one fault in measures, nodes, rules or conditions. */
final class TreeFaults {
    static final List<FaultyScheme> ALL = List.of(
            FaultyScheme.of(
                    "scheme.unknown-measure",
                    "\"measure\": \"sanctions\", \"atLeast\"",
                    "\"measure\": \"sanction\", \"atLeast\"",
                    "未知计量项“sanction”；已定义：meeting.absence, study.hours, notices, visits, satisfaction, sanctions, category。",
                    "warning scheme.json:38:5 /measures/sanctions: [scheme.unused-measure] Measure 'sanctions' is used by nothing.",
                    "scheme.json:110:16 /overrides/0/when/measure: [scheme.unknown-measure] Measure 'sanction' is not defined; expected one of: meeting.absence, study.hours, notices, visits, satisfaction, sanctions, category."),
            FaultyScheme.of(
                    "scheme.unused-measure",
                    "\"category\": {\n",
                    "\"late\": {\"kind\": \"count\", \"event\": \"meeting.late\", \"title\": {\"zh\": \"迟到\"}, \"source\": \"system-record\"},\n    \"category\": {\n",
                    "计量项“late”未被使用。",
                    "warning scheme.json:44:5 /measures/late: [scheme.unused-measure] Measure 'late' is used by nothing."),
            FaultyScheme.of(
                    "scheme.duplicate-node",
                    "\"id\": \"bonus.visits\"",
                    "\"id\": \"base.study\"",
                    "指标标识“base.study”重复；应唯一。",
                    "scheme.json:86:29 /score/children/1/children/0/id: [scheme.duplicate-node] Node id 'base.study' is used twice; expected one of its own."),
            FaultyScheme.of(
                    "scheme.unknown-node",
                    "{\"node\": \"base\", \"atLeast\": 64}",
                    "{\"node\": \"bonus.visits\", \"atLeast\": 64}",
                    "指标“bonus.visits”不存在，或不在本处之前；应为已列出的指标。",
                    "scheme.json:83:47 /score/children/1/gate/node: [scheme.unknown-node] Node 'bonus.visits' does not exist or does not stand before this one; expected a node that does."),
            FaultyScheme.of(
                    "scheme.group-empty",
                    "\"max\": 100, \"floor\": 0,\n    \"children\": [\n",
                    "\"max\": 100, \"floor\": 0,\n    \"children\": [\n      {\"kind\": \"group\", \"id\": \"extra\", \"title\": {\"zh\": \"附加\"}, \"combine\": \"sum\", \"children\": []},\n",
                    "指标组“extra”没有指标；应至少有一个。",
                    "scheme.json:54:7 /score/children/0: [scheme.group-empty] Group 'extra' has no parts; expected one at least."),
            FaultyScheme.of(
                    "scheme.max-missing",
                    "\"max\": 10, \"missing\": \"exclude\",",
                    "\"missing\": \"full\",",
                    "指标“bonus.satisfaction”须有满分（max）：满分起评、按满分计或折算都以它为准。",
                    "scheme.json:92:11 /score/children/1/children/1: [scheme.max-missing] Item 'bonus.satisfaction' needs its full points (max): it starts from them, or is filled in or rescaled by them."),
            FaultyScheme.of(
                    "scheme.floor-above-max",
                    "\"start\": \"granted\", \"max\": 10, \"floor\": 0,",
                    "\"start\": \"granted\", \"max\": 10, \"floor\": 10.5,",
                    "下限 10.5 高于满分 10。",
                    "scheme.json:60:44 /score/children/0/children/0/floor: [scheme.floor-above-max] Floor 10.5 is above the maximum 10."),
            FaultyScheme.of(
                    "scheme.children-points",
                    "\"start\": \"earned\", \"max\": 20,",
                    "\"start\": \"earned\", \"max\": 25,",
                    "“base”各部分满分合计 85，与本组满分 80 不符。",
                    "warning scheme.json:56:27 /score/children/0/max: [scheme.children-points] Parts of 'base' have 85 full points together; expected 80, those of the group."),
            FaultyScheme.of(
                    "scheme.unreachable-max",
                    "\"points\": 0.5, \"cap\": 10",
                    "\"points\": 0.5, \"cap\": 8",
                    "“total”最多可得 98，达不到满分 100。",
                    "warning scheme.json:52:23 /score/max: [scheme.unreachable-max] Node 'total' can reach 98 at the most; expected its maximum 100 to be reachable.",
                    "warning scheme.json:83:27 /score/children/1/max: [scheme.unreachable-max] Node 'bonus' can reach 18 at the most; expected its maximum 20 to be reachable.",
                    "warning scheme.json:87:32 /score/children/1/children/0/max: [scheme.unreachable-max] Node 'bonus.visits' can reach 8 at the most; expected its maximum 10 to be reachable."),
            FaultyScheme.of(
                    "scheme.weight-missing",
                    "\"max\": 100, \"floor\": 0,\n    \"children\": [\n",
                    "\"max\": 100, \"floor\": 0,\n    \"children\": [\n      {\n        \"kind\": \"group\", \"id\": \"mean\", \"title\": {\"zh\": \"均分\"}, \"combine\": \"weighted-mean\",\n        \"children\": [{\"kind\": \"item\", \"id\": \"half\", \"title\": {\"zh\": \"半数\"}, \"start\": \"earned\", \"weight\": 0}]\n      },\n",
                    "“half”在加权平均中没有正的权重（weight）。",
                    "scheme.json:56:22 /score/children/0/children/0: [scheme.weight-missing] Node 'half' has no weight above zero in a weighted mean."),
            FaultyScheme.of(
                    "scheme.pass-missing",
                    "\"combine\": \"sum\", \"max\": 20, \"gate\"",
                    "\"combine\": \"passes\", \"gate\"",
                    "指标组“bonus”计达标数，但未规定达标线（pass）。",
                    "scheme.json:81:7 /score/children/1: [scheme.pass-missing] Group 'bonus' counts passes and does not say what a pass is (pass)."),
            FaultyScheme.of(
                    "scheme.pass-unused",
                    "\"combine\": \"sum\", \"max\": 20, \"gate\"",
                    "\"combine\": \"sum\", \"max\": 20, \"pass\": {\"atLeast\": 8}, \"gate\"",
                    "指标组“bonus”规定了达标线，但不计达标数；合成方式应为 passes，否则不设达标线。",
                    "scheme.json:83:38 /score/children/1/pass: [scheme.pass-unused] Group 'bonus' says what a pass is and counts none; expected combine 'passes', or no pass."),
            FaultyScheme.of(
                    "scheme.pass-unreachable",
                    "\"combine\": \"sum\", \"max\": 20, \"gate\"",
                    "\"combine\": \"passes\", \"pass\": {\"atLeast\": 10.5, \"points\": 10}, \"gate\"",
                    "“bonus.visits”最多可得 10，达不到达标线 10.5。",
                    "warning scheme.json:52:23 /score/max: [scheme.unreachable-max] Node 'total' can reach 80 at the most; expected its maximum 100 to be reachable.",
                    "warning scheme.json:85:11 /score/children/1/children/0: [scheme.pass-unreachable] Part 'bonus.visits' can reach 10 at the most; expected 10.5, which a pass asks for, to be reachable.",
                    "warning scheme.json:92:11 /score/children/1/children/1: [scheme.pass-unreachable] Part 'bonus.satisfaction' can reach 10 at the most; expected 10.5, which a pass asks for, to be reachable.",
                    "warning scheme.json:118:7 /outcome/bands/0: [scheme.unreachable-grade] Grade 'excellent' cannot be reached: scores go from 0 to 80.",
                    "scheme.json:130:72 /verification/0/expect/bonus: [scheme.verification-failed] Verification case 'two absences' fails: found 0, expected 14.",
                    "scheme.json:131:7 /verification/0/score: [scheme.verification-failed] Verification case 'two absences' fails: found 72.5, expected 86.5."),
            FaultyScheme.of(
                    "scheme.not-above-zero",
                    "\"combine\": \"sum\", \"max\": 20, \"gate\"",
                    "\"combine\": \"passes\", \"pass\": {\"atLeast\": 8, \"points\": 0}, \"gate\"",
                    "数值 0 应大于零。",
                    "warning scheme.json:52:23 /score/max: [scheme.unreachable-max] Node 'total' can reach 80 at the most; expected its maximum 100 to be reachable.",
                    "scheme.json:83:53 /score/children/1/pass/points: [scheme.not-above-zero] Number 0 is not above zero; expected it to be.",
                    "warning scheme.json:118:7 /outcome/bands/0: [scheme.unreachable-grade] Grade 'excellent' cannot be reached: scores go from 0 to 80."),
            FaultyScheme.of(
                    "scheme.rule-column",
                    "\"measure\": \"study.hours\", \"points\"",
                    "\"measure\": \"category\", \"points\"",
                    "规则不能读取计量项“category”的类型（数值、代码或分类次数）。",
                    "warning scheme.json:15:5 /measures/study.hours: [scheme.unused-measure] Measure 'study.hours' is used by nothing.",
                    "scheme.json:69:36 /score/children/0/children/1/rules/0/measure: [scheme.rule-column] Rule cannot read measure 'category': it is of another type (number, code or tally)."),
            FaultyScheme.of(
                    "scheme.condition-form",
                    "\"when\": {\"measure\": \"sanctions\", \"atLeast\": 1}",
                    "\"when\": {\"measure\": \"sanctions\", \"atLeast\": 1, \"not\": {\"measure\": \"visits\", \"above\": 3}}",
                    "条件应恰为 measure、all、any、not 四种形式之一。",
                    "scheme.json:110:7 /overrides/0/when: [scheme.condition-form] Condition has not exactly one of the forms measure, all, any, not."),
            FaultyScheme.of(
                    "scheme.condition-form",
                    "\"when\": {\"measure\": \"sanctions\", \"atLeast\": 1}",
                    "\"when\": {\"any\": [{\"measure\": \"sanctions\", \"atLeast\": 1}], \"above\": 3}",
                    "条件应恰为 measure、all、any、not 四种形式之一。",
                    "scheme.json:110:7 /overrides/0/when: [scheme.condition-form] Condition has not exactly one of the forms measure, all, any, not."),
            FaultyScheme.of(
                    "scheme.condition-column",
                    "\"when\": {\"measure\": \"sanctions\", \"atLeast\": 1}",
                    "\"when\": {\"measure\": \"sanctions\", \"in\": [\"1\"]}",
                    "对计量项“sanctions”的比较不成立：数值用上下限，代码用 in，两者取一。",
                    "scheme.json:110:7 /overrides/0/when: [scheme.condition-column] Comparison does not fit measure 'sanctions': expected bounds for a number, or 'in' for a code."),
            FaultyScheme.of(
                    "scheme.number-range",
                    "\"measure\": \"study.hours\", \"points\": 0.5",
                    "\"measure\": \"study.hours\", \"points\": 0.1234567890123",
                    "数值 0.1234567890123 超出范围；绝对值不超过 1000000000，小数不超过 6 位。",
                    "scheme.json:69:15 /score/children/0/children/1/rules/0: [scheme.number-range] Number 0.1234567890123 is out of range; expected at most 1000000000 and 6 decimals."),
            FaultyScheme.of(
                    "scheme.award-without-condition",
                    "{\"kind\": \"per-unit\", \"measure\": \"meeting.absence\", \"points\": -2}",
                    "{\"kind\": \"per-unit\", \"measure\": \"meeting.absence\", \"points\": -2}, {\"kind\": \"award\", \"points\": 1}",
                    "定额计分须有条件（when）。",
                    "scheme.json:62:81 /score/children/0/children/0/rules/1: [scheme.award-without-condition] Award has no condition (when); expected one."),
            FaultyScheme.of(
                    "scheme.cap-sign",
                    "{\"kind\": \"per-unit\", \"measure\": \"meeting.absence\", \"points\": -2}",
                    "{\"kind\": \"per-unit\", \"measure\": \"meeting.absence\", \"points\": -2, \"cap\": 6}",
                    "累计上限 6 与分值 -2 正负不一致。",
                    "scheme.json:62:80 /score/children/0/children/0/rules/0/cap: [scheme.cap-sign] Cap 6 has another sign than the points -2."),
            FaultyScheme.of(
                    "scheme.tier-gap",
                    "{\"kind\": \"per-unit\", \"measure\": \"meeting.absence\", \"points\": -2}",
                    "{\"kind\": \"tiers\", \"measure\": \"meeting.absence\", \"tiers\": [{\"from\": 1, \"points\": 0}]}",
                    "最低一档以 1 起，低于它的值没有分；最低一档应不设下限。",
                    "scheme.json:62:74 /score/children/0/children/0/rules/0/tiers/0/from: [scheme.tier-gap] Lowest tier starts at 1, so that values below it have no points; expected it to have no bound."),
            FaultyScheme.of(
                    "scheme.tier-without-bound",
                    "{\"kind\": \"per-unit\", \"measure\": \"meeting.absence\", \"points\": -2}",
                    "{\"kind\": \"tiers\", \"measure\": \"meeting.absence\", \"tiers\": [{\"points\": 0}, {\"points\": -2}]}",
                    "除最低一档外，各档应有下限（from）。",
                    "scheme.json:62:88 /score/children/0/children/0/rules/0/tiers/1: [scheme.tier-without-bound] Tier has no bound (from); expected one in every tier but the lowest."),
            FaultyScheme.of(
                    "scheme.tier-order",
                    "{\"kind\": \"per-unit\", \"measure\": \"meeting.absence\", \"points\": -2}",
                    "{\n                \"kind\": \"tiers\", \"measure\": \"meeting.absence\",\n                \"tiers\": [{\"points\": 0}, {\"from\": 2, \"points\": -4}, {\"from\": 1, \"points\": -2}]\n              }",
                    "本档下限 1 应高于前一档的 2。",
                    "scheme.json:64:70 /score/children/0/children/0/rules/0/tiers/2/from: [scheme.tier-order] Tier starts at 1; expected more than 2, where the one before it starts."),
            FaultyScheme.of(
                    "scheme.goalposts",
                    "\"from\": {\"value\": 60,",
                    "\"from\": {\"value\": 100,",
                    "上端标杆值 100 应高于下端 100。",
                    "scheme.json:98:61 /score/children/1/children/1/rules/0/to/value: [scheme.goalposts] Upper goalpost 100 is not above the lower one 100."),
            FaultyScheme.of(
                    "scheme.steps-target",
                    "{\"kind\": \"per-unit\", \"measure\": \"meeting.absence\", \"points\": -2}",
                    "{\"kind\": \"steps\", \"measure\": \"meeting.absence\", \"step\": 3, \"points\": -2, \"part\": \"dropped\"}",
                    "阶梯计分应恰有 below、above 之一为基准。",
                    "scheme.json:62:15 /score/children/0/children/0/rules/0: [scheme.steps-target] Steps have not exactly one target: expected 'below' or 'above'."),
            FaultyScheme.of(
                    "scheme.steps-length",
                    "{\"kind\": \"per-unit\", \"measure\": \"meeting.absence\", \"points\": -2}",
                    "{\"kind\": \"steps\", \"measure\": \"meeting.absence\", \"above\": 1, \"step\": 0, \"points\": -2, \"part\": \"dropped\"}",
                    "每档长度 0 应大于零。",
                    "scheme.json:62:75 /score/children/0/children/0/rules/0/step: [scheme.steps-length] Step 0 is no length; expected more than zero."),
            FaultyScheme.of(
                    "scheme.duplicate-stage",
                    "{\"kind\": \"lookup\", \"measure\": \"notices\", \"points\": {\"county\": -20, \"township\": -10}}",
                    "{\"kind\": \"cascade\", \"measure\": \"notices\", \"stages\": [{\"code\": \"county\", \"points\": -20}, {\"code\": \"county\", \"points\": -1}]}",
                    "环节“county”重复；每个环节应只列一次。",
                    "scheme.json:76:104 /score/children/0/children/2/rules/0/stages/1/code: [scheme.duplicate-stage] Stage 'county' stands twice; expected each stage once."));

    private TreeFaults() {}
}
