package org.qinglian.scoring.scheme;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qinglian.scoring.fixture.SchemeSamples;

/** Schemes with one fault in what they ask for: too much, twice, by traces, by choice, or short of the full points. */
final class BurdenFaults {
    private static final String CHILDREN = "\"max\": 100, \"floor\": 0,\n    \"children\": [\n";
    private static final String NOTICES = "\"en\": \"negative notices\"},\n      \"source\": \"system-record\"";

    static final List<FaultyScheme> ALL = List.of(
            FaultyScheme.of(
                    "scheme.counted-twice",
                    "\"event\": \"visit\",",
                    "\"event\": \"meeting.absent\",",
                    "“bonus.visits”所计的事实“meeting.absent”已在“base.meetings”中计分；同一事实应只计一次。",
                    "warning scheme.json:89:15 /score/children/1/children/0/rules/0: [scheme.counted-twice] Facts 'meeting.absent' count in 'bonus.visits' and in 'base.meetings' already; expected them to count in one place."),
            new FaultyScheme(
                    "scheme.coefficient-short",
                    shareOfTechnicians(),
                    "系数 0.57 在目标 35% 时得 19.95 分，达不到“base.study”的满分 20 分；应另设达标规则，或改用两端标杆值。",
                    List.of(
                            "warning scheme.json:1:1: [scheme.no-verification] Scheme has no verification case; expected at least one worked by hand.",
                            "warning scheme.json:69:62 /score/children/0/children/1/rules/0/points: [scheme.coefficient-short] Coefficient 0.57 gives 19.95 at the target of 35 %, not the full 20 points of 'base.study'; expected a rule of its own for the target, or goalposts.")),
            FaultyScheme.of(
                    "scheme.too-many-indicators",
                    CHILDREN,
                    CHILDREN + items(46),
                    "每个对象要考核 51 项指标；不应超过 50 项。",
                    "warning scheme.json:50:3 /score: [scheme.too-many-indicators] Every subject is scored by 51 items; expected 50 at the most."),
            new FaultyScheme(
                    "scheme.too-many-reports",
                    SchemeSamples.text().replace("\"system-record\"", "\"self-report\""),
                    "由考核对象手工填报的计量项有 6 个；不应超过 5 个，其余应取自记录。",
                    List.of(
                            "warning scheme.json:8:3 /measures: [scheme.too-many-reports] Measures that subjects report by hand: 6; expected 5 at the most, and records for the rest.")),
            FaultyScheme.of(
                    "scheme.trace-only",
                    "\"event\": \"visit\",",
                    "\"event\": \"app.login\",",
                    "指标“bonus.visits”只看使用痕迹；应看实绩，或取消此项。",
                    "warning scheme.json:26:5 /measures/visits: [scheme.forbidden-signal] Measure 'visits' counts 'app.login': traces of use, such as logins, likes, time online or screenshots, are no basis of an assessment; expected what was achieved.",
                    "warning scheme.json:85:11 /score/children/1/children/0: [scheme.trace-only] Item 'bonus.visits' rests on traces of use alone; expected what was achieved, or no such item."),
            FaultyScheme.of(
                    "scheme.discretion-share",
                    NOTICES,
                    NOTICES.replace("system-record", "discretion"),
                    "满分 100 分中有 50 分靠酌情认定，占 50%；不应超过 30%。",
                    "warning scheme.json:50:3 /score: [scheme.discretion-share] Of 100 full points, 50 rest on somebody's choice (50 %); expected 30 % at the most."),
            FaultyScheme.of(
                    "scheme.basis-without-version",
                    "\"basis\": {\"document\": \"样例办法\", \"article\": \"第九条\"}",
                    "\"basis\": {\"document\": \"否决清单\"}",
                    "否决项“sanctioned”以另一文件《否决清单》为依据，未注明版本；应注明所适用的版本。",
                    "warning scheme.json:112:7 /overrides/0/basis: [scheme.basis-without-version] Override 'sanctioned' rests on another document, 否决清单, without its version; expected the edition that holds."),
            new FaultyScheme(
                    "scheme.veto-missing",
                    SchemeSamples.text().replaceFirst("(?s)\"overrides\": \\[.*?\\n  ],\\n  ", ""),
                    "办法分等次，却没有否决项；应列出否决清单，清单在其他文件中的，以该文件及其版本为依据列出。",
                    List.of(
                            "warning scheme.json:1:1: [scheme.veto-missing] Scheme gives grades but has no override; expected its veto list, or those of the document that holds beside it, named with its version as their basis.",
                            "warning scheme.json:38:5 /measures/sanctions: [scheme.unused-measure] Measure 'sanctions' is used by nothing.")));

    private BurdenFaults() {}

    /** The share of technicians in a table of 1000 points: 35 % is worth 20, by 0.57 for each percent. */
    private static String shareOfTechnicians() {
        return SchemeSamples.textWith(
                        "\"measure\": \"study.hours\", \"points\": 0.5",
                        "\"measure\": \"study.hours\", \"points\": 0.57")
                .replace("\"unit\": {\"zh\": \"小时\", \"en\": \"hours\"},", "\"unit\": {\"zh\": \"%\", \"en\": \"%\"},")
                .replaceFirst("(?s),\\n  \"verification\".*", "\n}\n");
    }

    private static String items(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "{\"kind\": \"item\", \"id\": \"more." + i
                        + "\", \"title\": {\"zh\": \"其他\"}, \"start\": \"earned\"},\n")
                .collect(Collectors.joining());
    }
}
