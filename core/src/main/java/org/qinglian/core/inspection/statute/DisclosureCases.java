package org.qinglian.core.inspection.statute;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.outreach.InformationRequest;
import org.qinglian.core.outreach.ProactiveDisclosure;
import org.qinglian.core.statute.CaseKind;
import org.qinglian.core.statute.CaseKinds;
import org.qinglian.core.statute.RuleCase;

/** Information that is disclosed, and requests for it (政府信息公开). */
final class DisclosureCases implements CaseSource {
    @Override
    public List<CaseKind> kinds() {
        return List.of(CaseKinds.DISCLOSURE, CaseKinds.INFORMATION_REQUEST);
    }

    @Override
    public void each(Inspected inspected, Consumer<RuleCase> cases) {
        List<ProactiveDisclosure> disclosures = inspected.programme().outreach().disclosures();
        for (int i = 0; i < disclosures.size(); i++) {
            ProactiveDisclosure disclosure = disclosures.get(i);
            cases.accept(RuleCase.of(CaseKinds.DISCLOSURE, disclosure, "/outreach/disclosures/" + i)
                    .event("formed", Optional.of(disclosure.formedOn()), "/formedOn")
                    .event("published", disclosure.publishedOn(), "/publishedOn")
                    .build());
        }
        List<InformationRequest> requests = inspected.programme().outreach().requests();
        for (int i = 0; i < requests.size(); i++) {
            InformationRequest request = requests.get(i);
            cases.accept(RuleCase.of(CaseKinds.INFORMATION_REQUEST, request, "/outreach/requests/" + i)
                    .event("received", Optional.of(request.receivedOn()), "/receivedOn")
                    .event("replied", request.repliedOn(), "/repliedOn")
                    .count("extension", request.extendedBy(), "/extendedBy")
                    .fact("extended", Optional.of(request.extendedBy().isPresent()), "/extendedBy")
                    .build());
        }
    }
}
