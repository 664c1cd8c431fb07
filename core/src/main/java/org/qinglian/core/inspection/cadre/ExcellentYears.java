package org.qinglian.core.inspection.cadre;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.responsibility.Appraisal;
import org.qinglian.core.responsibility.AppraisalResult;

/**
 * Who was appraised excellent for a whole year (年度评优).
 *
 * @param appraisals the first such appraisal, by person and year
 */
record ExcellentYears(Map<Key, Ref<Appraisal>> appraisals) {
    /** A person, by the record by which the person is known, and a year. */
    record Key(Actor person, int year) {}

    static ExcellentYears of(Inspected inspected) {
        return inspected.shared(ExcellentYears.class, whole -> {
            Map<Key, Ref<Appraisal>> appraisals = new HashMap<>();
            whole.programme().responsibility().appraisals().stream()
                    .filter(appraisal -> appraisal.result() == AppraisalResult.EXCELLENT)
                    .filter(appraisal -> appraisal.period().unit() == Period.Unit.YEAR)
                    .filter(appraisal -> !appraisal.appraisedOn().isAfter(whole.asOf()))
                    .forEach(appraisal -> appraisals.putIfAbsent(
                            new Key(
                                    whole.people().known(appraisal.subject()),
                                    appraisal.period().start().getYear()),
                            appraisal.id()));
            return new ExcellentYears(appraisals);
        });
    }

    /** The appraisal by which a person was excellent in a year. */
    Optional<Ref<Appraisal>> of(Actor person, int year) {
        return Optional.ofNullable(appraisals.get(new Key(person, year)));
    }
}
