package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Ref;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.procurement.Bidder;
import org.qinglian.core.procurement.ChangeApproval;
import org.qinglian.core.procurement.ChangeApprover;
import org.qinglian.core.procurement.ChangeCause;
import org.qinglian.core.procurement.ChangeOrder;
import org.qinglian.core.procurement.Complaint;
import org.qinglian.core.procurement.Estimate;
import org.qinglian.core.procurement.EstimateLink;
import org.qinglian.core.procurement.Objection;
import org.qinglian.core.procurement.ObjectionMatter;
import org.qinglian.core.procurement.Party;
import org.qinglian.core.procurement.ProcedureItem;
import org.qinglian.core.procurement.ProcedureStep;
import org.qinglian.core.procurement.ProcurementBasis;
import org.qinglian.core.procurement.Project;
import org.qinglian.core.procurement.ProjectBuilder;
import org.qinglian.core.procurement.ProjectRole;
import org.qinglian.core.procurement.ProjectStage;
import org.qinglian.core.procurement.RoleAssignment;

/** What belongs to a project itself while it is being made (工程项目底稿); its days are told from the issue of its tender documents. */
final class ProjectDraft {
    private static final Actor COUNTY = Actor.organization(OrganizationGenerator.COUNTY.id());

    private ProjectDraft() {}

    static ProjectBuilder of(String id, Actor owner, LocalDate issued, long investment, boolean completed) {
        ProjectBuilder project = Project.builder()
                .id(Ref.of("pj-" + id))
                .title(LocalizedText.of("工程项目" + id + "（虚构示例）", "Project " + id + " (fictional)"))
                .owner(owner)
                .investment(Money.yuan(investment))
                .budgetMoney(Money.yuan(investment / 2))
                .addProcedures(
                        step(ProjectStage.PLANNING, ProcedureItem.PROPOSAL, issued.minusDays(195)),
                        step(ProjectStage.PLANNING, ProcedureItem.FEASIBILITY_STUDY, issued.minusDays(120)),
                        step(ProjectStage.DESIGN, ProcedureItem.PRELIMINARY_DESIGN, issued.minusDays(40)),
                        step(ProjectStage.TENDERING, ProcedureItem.TENDER_REVIEW, issued.minusDays(7)))
                .addEstimates(
                        estimate(EstimateLink.ESTIMATE, investment, issued.minusDays(120)),
                        estimate(EstimateLink.APPROVED_COST, investment / 100 * 98, issued.minusDays(40)),
                        estimate(EstimateLink.BUDGET, investment / 100 * 80, issued.minusDays(8)))
                .addHistory(
                        Step.of(ProjectStage.PLANNING, issued.minusDays(200)),
                        Step.of(ProjectStage.DESIGN, issued.minusDays(110)),
                        Step.of(ProjectStage.TENDERING, issued.minusDays(10)),
                        Step.of(ProjectStage.CONSTRUCTION_MANAGEMENT, issued.plusDays(70)));
        if (completed) {
            project.addProcedures(
                            step(ProjectStage.CONSTRUCTION_MANAGEMENT, ProcedureItem.ACCEPTANCE, issued.plusDays(160)))
                    .addEstimates(
                            estimate(EstimateLink.SETTLEMENT, investment / 100 * 82, issued.plusDays(180)),
                            estimate(EstimateLink.FINAL_ACCOUNTS, investment / 100 * 83, issued.plusDays(195)))
                    .addHistory(Step.of(ProjectStage.COMPLETED, issued.plusDays(165)));
        }
        return project;
    }

    static List<RoleAssignment> roles(Actor owner, Ref<Bidder> agency, Ref<Bidder> contractor, Ref<Bidder> supervisor) {
        return List.of(
                new RoleAssignment(ProjectRole.ORIGINATE, Party.of(owner)),
                new RoleAssignment(ProjectRole.APPROVE, Party.of(COUNTY)),
                new RoleAssignment(ProjectRole.ORGANISE_TENDER, company(agency)),
                new RoleAssignment(ProjectRole.CONSTRUCT, company(contractor)),
                new RoleAssignment(ProjectRole.SUPERVISE, company(supervisor)),
                new RoleAssignment(ProjectRole.ACCEPT, Party.of(owner)),
                new RoleAssignment(ProjectRole.AUDIT, Party.of(COUNTY)));
    }

    static Party company(Ref<Bidder> bidder) {
        return new Party(Optional.empty(), Optional.of(bidder));
    }

    static Estimate estimate(EstimateLink link, long yuan, LocalDate on) {
        return new Estimate(link, Money.yuan(yuan), Optional.of(on), Optional.of(COUNTY));
    }

    static ChangeOrder change(String id, Actor owner, LocalDate issued, long amount) {
        return ChangeOrder.builder()
                .id(Ref.of("co-" + id))
                .contract(Ref.of("ct-" + id))
                .cause(ChangeCause.SITE)
                .amount(Money.yuan(amount))
                .tier("third")
                .addApprovals(new ChangeApproval(ChangeApprover.OWNER, owner, issued.plusDays(90)))
                .carriedOutOn(issued.plusDays(100))
                .build();
    }

    static Objection objection(String id, Ref<Bidder> by, LocalDate issued) {
        return Objection.builder()
                .id(Ref.of("ob-" + id))
                .tender(Ref.of("t-" + id))
                .matter(ObjectionMatter.RESULT)
                .by(by)
                .raisedOn(issued.plusDays(37))
                .repliedOn(issued.plusDays(38))
                .build();
    }

    static Complaint complaint(String id, Ref<Bidder> by, LocalDate issued) {
        return Complaint.builder()
                .id(Ref.of("cp-" + id))
                .tender(Ref.of("t-" + id))
                .matter(ObjectionMatter.RESULT)
                .by(by)
                .objection(Ref.of("ob-" + id))
                .supervisor(COUNTY)
                .knewOn(issued.plusDays(36))
                .madeOn(issued.plusDays(41))
                .acceptedOn(issued.plusDays(43))
                .decidedOn(issued.plusDays(63))
                .upheld(false)
                .build();
    }

    private static ProcedureStep step(ProjectStage procedure, ProcedureItem item, LocalDate on) {
        return ProcedureStep.builder()
                .procedure(procedure)
                .item(item)
                .actor(Party.of(COUNTY))
                .input("送审稿（虚构示例）")
                .output("批复（虚构示例）")
                .rule(ProcurementBasis.INVESTMENT_STEPS)
                .passed(true)
                .on(on)
                .build();
    }
}
