package org.qinglian.core.procurement;

import java.util.List;
import org.qinglian.core.common.Copy;

/**
 * Everything on record about one project (项目卷宗).
 *
 * @param project the project
 * @param lots its lots
 * @param tenders its tenders
 * @param awards their awards
 * @param contracts the contracts of these
 * @param changes the change orders of these
 */
public record ProjectFile(
        Project project,
        List<Lot> lots,
        List<Tender> tenders,
        List<Award> awards,
        List<Contract> contracts,
        List<ChangeOrder> changes) {
    public ProjectFile {
        lots = Copy.list(lots);
        tenders = Copy.list(tenders);
        awards = Copy.list(awards);
        contracts = Copy.list(contracts);
        changes = Copy.list(changes);
    }
}
