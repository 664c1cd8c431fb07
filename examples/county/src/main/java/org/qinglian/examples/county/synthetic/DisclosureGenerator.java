package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.outreach.InformationRequest;
import org.qinglian.core.outreach.InformationRequestBuilder;
import org.qinglian.core.outreach.ProactiveDisclosure;

/** Makes disclosures and requests for information (主动公开、依申请公开) of the governments of townships. */
final class DisclosureGenerator {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 6);
    private static final LocalDate LAST = LocalDate.of(2026, 8, 20);

    private DisclosureGenerator() {}

    static void generate(CountyDraft draft) {
        Chance chance = draft.chance("disclosures");
        for (int i = 0; i < draft.map.townships().size(); i++) {
            Actor government =
                    Actor.institution(draft.map.townships().get(i).government().id());
            for (int j = 1; j <= 4; j++) {
                LocalDate formed = chance.day(FIRST, LAST);
                draft.outreach.disclosures.add(ProactiveDisclosure.builder()
                        .id(Ref.of("di-" + Ids.padded(i + 1, 2) + "-" + j))
                        .title(LocalizedText.of("权责清单（虚构示例）", "Powers and duties (fictional)"))
                        .unit(government)
                        .formedOn(formed)
                        .publishedOn(formed.plusDays(chance.between(3, 18)))
                        .channel("政府网站（虚构示例）")
                        .build());
            }
            draft.outreach.requests.add(
                    request("rq-" + Ids.padded(i + 1, 2) + "-1", government, chance.day(FIRST, LAST))
                            .build());
            LocalDate received = chance.day(FIRST, LAST);
            draft.outreach.requests.add(request("rq-" + Ids.padded(i + 1, 2) + "-2", government, received)
                    .repliedOn(received.plusDays(25))
                    .extendedBy(20)
                    .extensionToldOn(received.plusDays(chance.between(5, 15)))
                    .build());
        }
    }

    static InformationRequestBuilder request(String id, Actor government, LocalDate received) {
        return InformationRequest.builder()
                .id(Ref.of(id))
                .unit(government)
                .receivedOn(received)
                .repliedOn(received.plusDays(12));
    }
}
