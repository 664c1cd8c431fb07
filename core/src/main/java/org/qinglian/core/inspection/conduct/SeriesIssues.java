package org.qinglian.core.inspection.conduct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.conduct.JointIssuer;
import org.qinglian.core.conduct.NoticeSeries;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.programme.Registry;

/** The issues of each series of each issuer, and of each year where a series restarts (期号册), in the order of the register. */
final class SeriesIssues {
    /** What is numbered by itself; without a year if numbers go on over the years. */
    record Numbering(Ref<Organization> issuer, Ref<NoticeSeries> series, Optional<Integer> year) {}

    /** One number, and where it stands. */
    record Issue(CaseNotice notice, String pointer, Ref<NoticeSeries> series, int number) {
        LocalDate issuedOn() {
            return notice.issuedOn().orElseThrow();
        }
    }

    private final Map<Numbering, List<Issue>> numberings = new LinkedHashMap<>();
    private final Registry registry;

    private SeriesIssues(Inspected inspected) {
        this.registry = inspected.registry();
        Notices.forEach(inspected, (notice, pointer) -> {
            add(notice.issuer(), new Issue(notice, pointer + "/issueNumber", notice.series(), notice.issueNumber()));
            for (int i = 0; i < notice.jointIssuers().size(); i++) {
                JointIssuer joint = notice.jointIssuers().get(i);
                String place = pointer + "/jointIssuers/" + i + "/issueNumber";
                Ref<NoticeSeries> series = joint.series().orElse(notice.series());
                joint.issueNumber().ifPresent(number -> add(joint.issuer(), new Issue(notice, place, series, number)));
            }
        });
    }

    static SeriesIssues of(Inspected inspected) {
        return inspected.shared(SeriesIssues.class, SeriesIssues::new);
    }

    Map<Numbering, List<Issue>> numberings() {
        return numberings;
    }

    /** The name of the series of an issue; its identifier if it is not on record. */
    LocalizedText name(Issue issue) {
        return registry.find(NoticeSeries.class, issue.series())
                .map(NoticeSeries::name)
                .orElseGet(() -> LocalizedText.zh(issue.series().id()));
    }

    private void add(Ref<Organization> issuer, Issue issue) {
        boolean restarts = registry.find(NoticeSeries.class, issue.series())
                .filter(NoticeSeries::restartsYearly)
                .isPresent();
        Optional<Integer> year = restarts ? issue.notice().numberedIn() : Optional.empty();
        numberings
                .computeIfAbsent(new Numbering(issuer, issue.series(), year), key -> new ArrayList<>())
                .add(issue);
    }
}
