package org.qinglian.core.inspection.cadre;

import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.cadre.CadreBasis;
import org.qinglian.core.cadre.CadreNorms;
import org.qinglian.core.cadre.FormerPostAppraisal;
import org.qinglian.core.cadre.FormerPostCadre;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** Who left a leading post by the end of last year was appraised for it in time (退出现职年度考核). */
final class FormerPostUnappraised extends RecordCheck<FormerPostCadre> {
    FormerPostUnappraised() {
        super(
                "cadre.former-post-unappraised",
                Severity.WARNING,
                Optional.of(CadreBasis.FORMER_POSTS),
                CadreCollections.FORMER_POSTS);
    }

    @Override
    protected void judge(FormerPostCadre former, String pointer, Inspected inspected, Verdicts verdicts) {
        int year = inspected.asOf().getYear() - 1;
        LocalDate end = LocalDate.of(year, 12, 31);
        if (!former.leftOn().isAfter(end)) {
            verdicts.expectInTime(
                    former,
                    pointer + "/appraisals",
                    Deadline.of(end, inspected.norms(CadreNorms.standard()).appraisedWithin(), inspected.calendar()),
                    former.appraisals().stream()
                            .filter(appraisal -> appraisal.year() == year)
                            .map(FormerPostAppraisal::appraisedOn)
                            .findFirst(),
                    inspected.asOf(),
                    Map.of("year", Year.of(year)));
        }
    }
}
