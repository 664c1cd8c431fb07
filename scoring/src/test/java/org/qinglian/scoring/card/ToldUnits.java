package org.qinglian.scoring.card;

import java.util.List;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.fact.Availability;
import org.qinglian.scoring.fact.SubjectKinds;

/** Branches, villages and townships whose explanations are read. */
final class ToldUnits {
    private ToldUnits() {}

    /** A branch without a secretary, whose bonus stays closed. */
    static Told closedGate() {
        Scoring scoring = new ToldFacts("2026-Q3")
                .of("o-qingxi", SubjectKinds.BRANCH, "field", "village", "township", "o-yunshan")
                .reading("secretary.in-post", "0")
                .event("meeting.held", "2026-07-15", "kind", "life-meeting")
                .event("meeting.held", "2026-08-15", "kind", "member-meeting")
                .reading("meetings.attendance", "88")
                .reading("coverage.team-village", "100")
                .reading("coverage.grid-branch", "97.77")
                .reading("coverage.member-household", "98.4848484848")
                .event("commendation", "2026-08-20", "level", "county")
                .event("notice.negative", "2026-08-03", "level", "county")
                .by("fortress-index");
        return new Told("10-branch-closed-gate", scoring, "o-qingxi");
    }

    /** Weights within weights, petitions by level and form, and a part that is scaled up for. */
    static Told weightedMean() {
        Scoring scoring = new ToldFacts("2026-Q3")
                .of("o-yunshan", SubjectKinds.TOWNSHIP_COMMITTEE)
                .reading("disclosure.missed", "1")
                .reading("coverage.team-village", "96")
                .reading("coverage.grid-branch", "88.8888888889")
                .reading("coverage.member-household", "98.4848484848")
                .absent("organization-life.on-time", Availability.NOT_APPLICABLE)
                .reading("funds.in-place", "79.9")
                .reading("service.on-time", "94.6")
                .reading("satisfaction.residents", "92")
                .reading("satisfaction.members", "94")
                .event("petition", "2026-08-03", "level", "county", "form", "group")
                .event("petition", "2026-08-04", "level", "province", "form", "group")
                .by("service-index");
        return new Told("11-township-weighted-mean", scoring, "o-yunshan");
    }

    /** Steps, a cascade, a survey, a rank, a choice, and what does not count. */
    static Told everyRule() {
        Scoring scoring = new ToldFacts("2026-Q3")
                .since("2024-10-01")
                .of("v-qingxi", "village", "township", "o-yunshan")
                .reading("disclosure.rate", "88.5")
                .reading("hotline.resolved", "92")
                .reading("demo/village-accounts:score", "360")
                .code("demo/village-accounts:grade", "sound")
                .event("supervision.meeting", "2026-07-10")
                .event("supervision.meeting", "2026-09-04")
                .amount("integrity.training", "2026-07-03", "240")
                .amount("integrity.training", "2026-08-14", "20")
                .amount("integrity.training", "2026-08-21", "90")
                .event("hearing.missed", "2026-07-20", "excused", "true")
                .event("hearing.missed", "2026-09-20", "excused", "false")
                .ballots("ballot.village", "2026-09-15", "representatives", 30, 24, 4, 1)
                .ballots("ballot.village", "2026-09-15", "members", 20, 15, 3, 0)
                .ballots("ballot.village", "2026-09-15", "residents", 50, 20, 4, 4)
                .event("suggestion", "2026-07-01", "matter", "ledger", "stage", "filed")
                .event("suggestion", "2026-08-01", "matter", "ledger", "stage", "county")
                .event("letter.of-thanks", "2026-08-20", "reported", "true")
                .amount("role.in-key-work", "2026-09-01", "1", "chooser", "township-committee", "reason", "防汛清障")
                .amount("role.in-key-work", "2026-09-02", "5", "chooser", "township-committee", "reason", "防汛清障")
                .event("notice.negative", "2026-05-02", "level", "county")
                .event("notice.negative", "2026-08-02", "level", "county")
                .of("v-baishi", "village", "township", "o-yunshan")
                .reading("hotline.resolved", "95")
                .by("clean-village-index");
        return new Told("12-village-every-rule", scoring, "v-qingxi");
    }

    /** Five villages of ninety and more, of which two may lead; three are so near that commendations come before points. */
    private static Scoring quotas() {
        ToldFacts facts = new ToldFacts("2026").since("2024-01-01");
        List<String> disclosed = List.of("100", "99", "98.9", "98.8", "99.9", "80", "78", "70");
        for (int i = 0; i < disclosed.size(); i++) {
            facts.of("v-" + (i + 1), "village", "township", "o-yunshan")
                    .reading("disclosure.timely", disclosed.get(i))
                    .reading("supervision.covered", "95")
                    .reading("satisfaction.villagers", i == 7 ? "61" : "96")
                    .reading("project.innovation", i == 3 ? "0" : "1")
                    .reading("cooperative", "1");
            for (int month = 1; month <= 4; month++) {
                facts.event("education.held", "2026-0" + month + "-10");
            }
            if (i == 1) {
                facts.event("commendation", "2026-06-01");
            }
            if (i == 2) {
                facts.event("negative-list.event", "2025-06-01").event("petition.mass", "2026-03-03");
            }
        }
        return facts.by("clean-village-rating");
    }

    static Told movedByQuota() {
        return new Told("13-village-moved-by-quota", quotas(), "v-5");
    }

    static Told leading() {
        return new Told("14-village-leading", quotas(), "v-2");
    }

    static Told negativeList() {
        return new Told("15-village-negative-list", quotas(), "v-3");
    }

    static Told extraCondition() {
        return new Told("16-village-extra-condition", quotas(), "v-4");
    }

    static Told bottom() {
        return new Told("17-village-bottom", quotas(), "v-8");
    }

    /** Stars for parts that pass. */
    static Told stars() {
        Scoring scoring = new ToldFacts("2026")
                .of("v-9", "village", "township", "o-yunshan")
                .reading("team.complete", "0")
                .reading("team.age", "51.5")
                .reading("team.schooled", "50")
                .event("disclosure.missed", "2026-03-03")
                .event("notice.negative", "2026-05-05", "level", "county")
                .reading("service.on-time", "97")
                .reading("satisfaction.villagers", "88")
                .event("visit", "2026-02-02")
                .event("visit", "2026-02-02")
                .event("visit", "2026-02-02")
                .event("errand.run", "2026-02-05")
                .event("petition.mass", "2026-06-06")
                .reading("secretary.sanctioned", "0")
                .by("village-stars");
        return new Told("18-village-stars", scoring, "v-9");
    }

    /** Accounts: steps, an income rated by an office, funds misused. */
    static Told accounts() {
        Scoring scoring = new ToldFacts("2026-Q3")
                .of("v-10", "village", "township", "o-yunshan")
                .event("accounts.published", "2026-07-10", "matter", "funds")
                .event("accounts.published", "2026-07-11", "matter", "assets")
                .event("accounts.published", "2026-07-12", "matter", "assets")
                .reading("entries.on-time", "93")
                .reading("expense.non-productive", "25.5")
                .reading("collective.income", "35")
                .reading("collective.income-growth", "4")
                .amount("income.rated", "2026-09-20", "42", "chooser", "accounts-office", "reason", "项目到账")
                .absent("assets.inventoried", Availability.NOT_APPLICABLE)
                .event("contract.irregular", "2026-08-08")
                .reading("supervisors.average-age", "62.3")
                .amount("accounts.exam", "2026-09-01", "85")
                .event("funds.misused", "2026-09-09")
                .by("village-accounts");
        return new Told("19-village-accounts-zero", scoring, "v-10");
    }
}
