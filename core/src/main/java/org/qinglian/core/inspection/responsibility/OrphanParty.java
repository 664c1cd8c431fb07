package org.qinglian.core.inspection.responsibility;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Appointment;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.Post;
import org.qinglian.core.organization.PostRole;
import org.qinglian.core.responsibility.ResponsibilityChain;

/** Leading bodies and the members of their teams hold at least one duty (主体无责). */
final class OrphanParty extends ChainCheck {
    OrphanParty() {
        super("responsibility.orphan-party", Severity.WARNING, Bases.FOUR_PARTIES);
    }

    @Override
    void run(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        if (chain.register().duties().isEmpty()) {
            return;
        }
        bodies(chain, inspected, verdicts);
        members(chain, inspected, verdicts);
    }

    private static void bodies(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        List<Organization> organizations = inspected.programme().organization().organizations();
        for (int i = 0; i < organizations.size(); i++) {
            Organization body = organizations.get(i);
            if (norms(inspected).mustHold().contains(body.kind()) && !body.isDissolvedBy(chain.asOf())) {
                LocalizedText other = body.parent()
                        .map(above -> Words.of("responsibility.orphan-party.under", Map.of("other", above)))
                        .orElseGet(() -> Words.of("responsibility.orphan-party.top"));
                verdicts.expect(
                        !chain.heldBy(Actor.of(body)).isEmpty(),
                        body,
                        "/organization/organizations/" + i,
                        Map.of("other", other, "asOf", chain.asOf()));
            }
        }
    }

    /** Only teams of bodies that take part in the chain: how a body that holds nothing divides it is no question. */
    private static void members(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        Set<Ref<Organization>> taking = new LinkedHashSet<>();
        chain.parties().forEach(party -> party.organization().ifPresent(taking::add));
        List<Appointment> appointments = inspected.programme().organization().appointments();
        for (int i = 0; i < appointments.size(); i++) {
            Appointment appointment = appointments.get(i);
            Optional<Ref<Organization>> team = inspected
                    .registry()
                    .find(Post.class, appointment.post())
                    .filter(post -> post.role() != PostRole.STAFF)
                    .map(Post::organization)
                    .filter(taking::contains);
            if (team.isPresent() && appointment.during().contains(chain.asOf())) {
                verdicts.expect(
                        !chain.heldBy(Actor.cadre(appointment.holder().id())).isEmpty(),
                        appointment,
                        "/organization/appointments/" + i,
                        Map.of(
                                "other",
                                Words.of(
                                        "responsibility.orphan-party.team",
                                        Map.of("party", appointment.holder(), "other", team.get())),
                                "asOf",
                                chain.asOf()));
            }
        }
    }
}
