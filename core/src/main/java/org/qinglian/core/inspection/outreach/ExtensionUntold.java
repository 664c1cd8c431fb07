package org.qinglian.core.inspection.outreach;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.outreach.InformationRequest;
import org.qinglian.core.outreach.OutreachBasis;
import org.qinglian.core.outreach.OutreachNorms;

/** Who asked is told of an extension before the time of the reply is over (延期告知). */
final class ExtensionUntold extends RecordCheck<InformationRequest> {
    ExtensionUntold() {
        super(
                "outreach.extension-untold",
                Severity.ERROR,
                Optional.of(OutreachBasis.EXTENSION),
                OutreachCollections.REQUESTS);
    }

    @Override
    protected void judge(InformationRequest request, String pointer, Inspected inspected, Verdicts verdicts) {
        if (request.extendedBy().isPresent() && !request.receivedOn().isAfter(inspected.asOf())) {
            verdicts.expectInTime(
                    request,
                    pointer + "/extensionToldOn",
                    Deadline.of(
                            request.receivedOn(),
                            inspected.norms(OutreachNorms.standard()).toldWithin(),
                            inspected.calendar()),
                    request.extensionToldOn(),
                    inspected.asOf(),
                    Map.of());
        }
    }
}
