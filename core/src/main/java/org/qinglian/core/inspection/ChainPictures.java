package org.qinglian.core.inspection;

import org.qinglian.core.organization.People;
import org.qinglian.core.programme.Programme;
import org.qinglian.core.responsibility.ChainMark;
import org.qinglian.core.responsibility.ChainPicture;
import org.qinglian.core.responsibility.ResponsibilityChain;

/** Draws the chain of responsibility of a programme with what an inspection found on it (责任链问题图). */
public final class ChainPictures {
    private ChainPictures() {}

    /**
     * The chain as it stood on the day of the inspection, each finding marked on the edge or node where it is seen.
     *
     * @param inspection an inspection of this very programme
     */
    public static ChainPicture of(Programme programme, Inspection inspection) {
        People people = People.of(programme.organization());
        ResponsibilityChain chain = ResponsibilityChain.of(programme.responsibility(), people, inspection.asOf());
        return ChainPicture.of(chain, programme.organization())
                .marked(inspection.findings().stream()
                        .map(finding -> new ChainMark(finding.pointer(), finding.check()))
                        .toList());
    }
}
