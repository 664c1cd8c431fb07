package org.qinglian.core.discipline;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Edition;
import org.qinglian.core.common.Editions;

/** The editions of the rules on appeals that this library knows (历次申诉期限规定). */
final class AppealEditions {
    private static final String SOE = "国有企业管理人员处分条例";

    private AppealEditions() {}

    static Map<AppealKind, Editions<AppealRules>> standard() {
        TimeLimit oneMonth = TimeLimit.months(1);
        TimeLimit twoMonths = TimeLimit.months(2);
        return Map.of(
                AppealKind.PARTY_RE_EXAMINATION, party(),
                AppealKind.SUPERVISION_REVIEW, supervision(AppealRules.of(oneMonth, oneMonth)),
                AppealKind.SUPERVISION_SECOND_REVIEW, supervision(AppealRules.of(oneMonth, twoMonths)),
                AppealKind.CIVIL_SERVANT_REVIEW,
                        civilServant("第九十五条", AppealRules.of(TimeLimit.days(30), TimeLimit.days(30))),
                AppealKind.CIVIL_SERVANT_APPEAL, civilServant("第九十五条、第九十六条", civilServantAppeal()),
                AppealKind.SOE_REVIEW,
                        since("2024-09-01", Basis.of(SOE).withVersion("2024"), AppealRules.of(oneMonth, oneMonth)),
                AppealKind.SOE_APPEAL, since("2024-09-01", Basis.of(SOE).withVersion("2024"), soeAppeal()));
    }

    /** The Party sets no limit for filing. */
    private static Editions<AppealRules> party() {
        return since(
                "2019-01-01",
                Basis.of("中国共产党纪律检查机关监督执纪工作规则", "第五十九条").withVersion("2018"),
                new AppealRules(Optional.empty(), Optional.empty(), TimeLimit.months(3), Optional.empty()));
    }

    private static Editions<AppealRules> supervision(AppealRules rules) {
        String law = "监察法";
        return Editions.of(
                new Edition<>(
                        DateRange.of(LocalDate.of(2018, 3, 20), LocalDate.of(2025, 5, 31)),
                        Basis.of(law, "第四十九条").withVersion("2018"),
                        rules),
                new Edition<>(
                        DateRange.from(LocalDate.of(2025, 6, 1)),
                        Basis.of(law, "第五十六条").withVersion("2024"),
                        rules));
    }

    private static Editions<AppealRules> civilServant(String article, AppealRules rules) {
        return since("2019-06-01", Basis.of("公务员法", article).withVersion("2018"), rules);
    }

    private static AppealRules civilServantAppeal() {
        return new AppealRules(
                Optional.of(TimeLimit.days(15)),
                Optional.of(TimeLimit.days(30)),
                TimeLimit.days(60),
                Optional.of(TimeLimit.days(90)));
    }

    private static AppealRules soeAppeal() {
        return new AppealRules(
                Optional.of(TimeLimit.months(1)),
                Optional.empty(),
                TimeLimit.months(2),
                Optional.of(TimeLimit.months(3)));
    }

    private static Editions<AppealRules> since(String day, Basis basis, AppealRules rules) {
        return Editions.of(new Edition<>(DateRange.from(LocalDate.parse(day)), basis, rules));
    }
}
