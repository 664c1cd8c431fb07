package org.qinglian.core.inspection.cadre;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.cadre.AttendanceMonth;
import org.qinglian.core.cadre.CadreBasis;
import org.qinglian.core.cadre.FormerPostCadre;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** Attendance and approved leave of a month add up to the days that were due (考勤相符). */
final class FormerPostAbsent extends RecordCheck<FormerPostCadre> {
    FormerPostAbsent() {
        super(
                "cadre.former-post-absent",
                Severity.WARNING,
                Optional.of(CadreBasis.FORMER_POSTS),
                CadreCollections.FORMER_POSTS);
    }

    @Override
    protected void judge(FormerPostCadre former, String pointer, Inspected inspected, Verdicts verdicts) {
        for (int i = 0; i < former.attendance().size(); i++) {
            AttendanceMonth month = former.attendance().get(i);
            verdicts.expect(
                    month.unaccounted() == 0,
                    former,
                    pointer + "/attendance/" + i,
                    Map.of(
                            "month", month.month(),
                            "expected", month.expected(),
                            "found", month.attended(),
                            "leave", month.onLeave()));
        }
    }
}
