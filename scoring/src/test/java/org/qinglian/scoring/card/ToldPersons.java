package org.qinglian.scoring.card;

import java.util.ArrayList;
import java.util.List;
import org.qinglian.core.document.DocumentSource;
import org.qinglian.scoring.Rollup;
import org.qinglian.scoring.Scorer;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.catalog.SchemeCatalog;
import org.qinglian.scoring.catalog.SchemeReader;
import org.qinglian.scoring.fact.Availability;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.SubjectKinds;
import org.qinglian.scoring.fixture.FactSamples;
import org.qinglian.scoring.scheme.Scheme;

/** Persons and households whose explanations are read. */
final class ToldPersons {
    private static final String MEMBER = SubjectKinds.PARTY_MEMBER;

    private ToldPersons() {}

    /** Everything in order: the full base, five visits, a county commendation. */
    static Told inOrder() {
        Scoring scoring = new ToldFacts("2026-Q3")
                .of("m-01", MEMBER, "category", "ordinary")
                .reading("dues.on-time", "1")
                .reading("pledge.kept", "100")
                .reading("households.linked", "5")
                .event("visit", "2026-07-05")
                .event("visit", "2026-08-04")
                .event("visit", "2026-09-03")
                .event("visit", "2026-09-10")
                .event("visit", "2026-09-24")
                .amount("matter.settled", "2026-08-04", "2")
                .event("commendation", "2026-07-01", "level", "county")
                .by("pioneer-index");
        return new Told("01-member-in-order", scoring, "m-01");
    }

    /** Absences with and without leave, dues late, a warning in force: by points alone a better grade. */
    static Told sanctioned() {
        Scoring before = member("2026-Q2", "1").event("visit", "2026-05-05").by("pioneer-index");
        Scoring scoring = member("2026-Q3", "0")
                .event("meeting.absent", "2026-07-10", "excused", "false")
                .event("meeting.absent", "2026-08-10", "excused", "true")
                .event("sanction.in-force", "2026-07-01", "sanction", "party-warning")
                .event("visit", "2026-07-05")
                .event("visit", "2026-08-04")
                .event("visit", "2026-09-03")
                .event("visit", "2026-09-10")
                .event("visit", "2026-09-24")
                .amount("matter.settled", "2026-08-04", "8")
                .event("commendation", "2026-07-01", "level", "county")
                .event("notice.positive", "2026-07-11", "level", "county")
                .by("pioneer-index");
        return new Told("02-member-sanctioned", scoring, "m-02", before);
    }

    private static ToldFacts member(String period, String duesOnTime) {
        return new ToldFacts(period)
                .of("m-02", MEMBER, "category", "post-holding")
                .reading("dues.on-time", duesOnTime)
                .reading("pledge.kept", "97.5")
                .reading("households.linked", "8");
    }

    /** Dues not known, the pledge withheld, households to link not applicable. */
    static Told factsNotThere() {
        Scoring scoring = new ToldFacts("2026-Q3")
                .of("m-03", MEMBER, "category", "ordinary")
                .absent("pledge.kept", Availability.WITHHELD)
                .absent("households.linked", Availability.NOT_APPLICABLE)
                .event("meeting.absent", "2026-07-10", "excused", "true")
                .by("pioneer-index");
        return new Told("03-member-facts-not-there", scoring, "m-03");
    }

    /** Of no category, so that no table is known to apply: no score. */
    static Told unrated() {
        return new Told("04-member-unrated", unratedAndExempt(), "m-04");
    }

    static Told exempt() {
        return new Told("05-member-exempt", unratedAndExempt(), "m-05");
    }

    private static Scoring unratedAndExempt() {
        return new ToldFacts("2026-Q3")
                .of("m-04", MEMBER)
                .reading("dues.on-time", "1")
                .exempt("m-05", MEMBER, FactSamples.exemption())
                .by("pioneer-index");
    }

    /** The year of a member: three quarters, the appraisal of members, and the worst quarter of a household. */
    static Told rolledUp() {
        Scheme year = SchemeCatalog.standard().get("demo/pioneer-year");
        Facts facts = new ToldFacts("2026")
                .of("m-06", MEMBER)
                .reading("appraisal.members", "88.5")
                .facts();
        List<Scoring> parts = new ArrayList<>();
        for (String quarter : List.of("2026-Q1", "2026-Q2", "2026-Q3")) {
            int number = quarter.charAt(quarter.length() - 1) - '0';
            parts.add(new ToldFacts(quarter)
                    .of("m-06", MEMBER, "category", "ordinary")
                    .reading("dues.on-time", "1")
                    .reading("pledge.kept", Integer.toString(60 + 10 * number))
                    .reading("households.linked", "5")
                    .by("pioneer-index"));
        }
        parts.add(household());
        return new Told("06-member-year", Scorer.of(year).score(Rollup.of(year).add(facts, parts)), "m-06");
    }

    /** A household of the member, of which two months of a quarter are known. */
    private static Scoring household() {
        Scheme quarter = SchemeCatalog.standard().get("demo/household-quarter");
        List<Scoring> months = new ArrayList<>();
        for (String month : List.of("2026-04", "2026-05")) {
            ToldFacts facts = new ToldFacts(month).of("h-1", "household", "member", "m-06");
            for (int day = 10; day < 14; day++) {
                facts.event("yard.failed", month + "-" + day, "excused", "false")
                        .event("village-rules.broken", month + "-" + day);
            }
            months.add(facts.by("household-month"));
        }
        Facts facts = new ToldFacts("2026-Q2")
                .of("h-1", "household", "member", "m-06")
                .facts();
        return Scorer.of(quarter).score(Rollup.of(quarter).add(facts, months));
    }

    /** A month of a household by the rules of its village: volunteer service, a choice, and an item of the village itself. */
    static Told localRules() {
        Scheme frame = SchemeCatalog.standard().get("demo/household-month");
        Scheme local = SchemeReader.standard()
                .load(DocumentSource.of("qingxi.json", """
                {
                  "id": "qingxi/household-month", "version": "2026.1",
                  "title": {"zh": "清溪村文明家庭积分细则（示例）", "en": "Qingxi household points (demonstration)"},
                  "source": {"document": "清溪村积分细则（虚构示例）", "fictional": true},
                  "extends": {"scheme": "demo/household-month", "version": "2026.1"},
                  "measures": {"dike": {
                    "kind": "count", "event": "dike.patrol", "title": {"zh": "巡堤", "en": "Dike patrols"},
                    "source": "system-record"
                  }},
                  "items": {"bonus": [{
                    "kind": "item", "id": "bonus.dike", "title": {"zh": "巡堤", "en": "Dike patrols"}, "start": "earned",
                    "max": 1, "rules": [{"kind": "per-unit", "measure": "dike", "points": 0.5}]
                  }]},
                  "verification": [
                    {"name": "three patrols", "working": {"zh": "12＋1"}, "facts": {"dike": 3}, "score": 13, "grade": "good"}
                  ]
                }
                """), frame)
                .orThrow();
        Facts facts = new ToldFacts("2026-07")
                .of("h-2", "household", "village", "v-qingxi", "member", "m-01")
                .event("yard.failed", "2026-07-06", "excused", "false")
                .event("yard.failed", "2026-07-13", "excused", "true")
                .event("village-rules.broken", "2026-07-09")
                .event("village-rules.broken", "2026-07-19")
                .amount("household.other", "2026-07-21", "1.5", "chooser", "villagers-group", "reason", "占用消防通道")
                .amount("volunteer.service", "2026-07-04", "150", "kind", "clean-up")
                .amount("volunteer.service", "2026-07-18", "40", "kind", "flood")
                .event("dike.patrol", "2026-07-08")
                .event("dike.patrol", "2026-07-10")
                .facts();
        return new Told("07-household-local-rules", Scorer.of(local).score(facts), "h-2");
    }

    /** A cadre's half-year check-up on six months of colours; more than half of the ballots are poor. */
    static Told checkUp() {
        Scheme scheme = SchemeCatalog.standard().get("demo/cadre-check-up");
        List<Scoring> months = new ArrayList<>();
        for (int month = 1; month <= 5; month++) {
            ToldFacts facts =
                    new ToldFacts("2026-0" + month).since("2025-01-01").of("c-01", "cadre");
            String day = "2026-0" + month + "-1";
            facts.event(
                    "conduct.lapse", day + "0", "severity", month == 2 ? "serious" : "light", "matter", "a" + month);
            facts.event("lapse.corrected", day + "5");
            months.add(facts.by("cadre-colours"));
        }
        ToldFacts half = new ToldFacts("2026-H1")
                .of("c-01", "cadre")
                .reading("check-up.positive", "17")
                .reading("check-up.reverse", "1");
        for (String group : List.of("leaders", "colleagues", "residents")) {
            for (String option : List.of("issued", "excellent", "fair", "poor")) {
                String number = option.equals("issued") ? "12" : option.equals("poor") ? "6" : "2";
                half.amount("ballot.check-up", "2026-06-20", number, "group", group, "option", option);
            }
        }
        return new Told(
                "08-cadre-check-up", Scorer.of(scheme).score(Rollup.of(scheme).add(half.facts(), months)), "c-01");
    }

    /** A month in which a cadre turned red. */
    static Told colours() {
        Scoring scoring = new ToldFacts("2026-06")
                .since("2026-01-01")
                .of("c-02", "cadre")
                .event("conduct.lapse", "2026-05-31", "severity", "light", "matter", "desk")
                .event("conduct.lapse", "2026-06-01", "severity", "light", "matter", "desk")
                .event("conduct.lapse", "2026-06-01", "severity", "grave", "matter", "desk")
                .event("conduct.lapse", "2026-06-02", "severity", "light", "matter", "hall")
                .event("conduct.lapse", "2026-06-09", "severity", "light", "matter", "letter", "explained", "true")
                .event("lapse.corrected", "2026-06-20")
                .by("cadre-colours");
        return new Told("09-cadre-red", scoring, "c-02");
    }
}
