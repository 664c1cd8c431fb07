package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** A dated event of procurement (采购时间节点), as the rules about time limits name it. */
public enum ProcurementEvent implements Coded {
    CRITERIA_FIXED("criteria-fixed", "确定评标标准", "criteria fixed"),
    ANNOUNCED("announced", "发布招标公告", "announced"),
    PREQUALIFICATION_SALE_END("prequalification-sale-end", "资格预审文件发售截止", "end of sale of prequalification documents"),
    PREQUALIFICATION_DEADLINE("prequalification-deadline", "提交资格预审申请截止", "prequalification deadline"),
    DOCUMENTS_ISSUED("documents-issued", "发出招标文件", "documents issued"),
    SALE_START("sale-start", "招标文件发售开始", "start of sale"),
    SALE_END("sale-end", "招标文件发售截止", "end of sale"),
    CLARIFICATION("clarification", "澄清或者修改", "clarification"),
    BID("bid", "递交投标文件", "bid"),
    BID_DEADLINE("bid-deadline", "投标截止", "bid deadline"),
    OPENING("opening", "开标", "opening"),
    EVALUATION_REPORT("evaluation-report", "收到评标报告", "evaluation report"),
    CANDIDATE_NOTICE("candidate-notice", "公示中标候选人", "candidate notice"),
    CANDIDATE_NOTICE_END("candidate-notice-end", "中标候选人公示期满", "end of candidate notice"),
    WINNER_DETERMINED("winner-determined", "确定中标人", "winner determined"),
    AWARD_NOTICE("award-notice", "发出中标通知书", "award notice"),
    SUPERVISOR_REPORT("supervisor-report", "向监督部门提交书面报告", "report to the supervisor"),
    CONTRACT_SIGNED("contract-signed", "订立合同", "contract signed"),
    CONTRACT_PUBLISHED("contract-published", "合同公告", "contract published"),
    CONTRACT_FILED("contract-filed", "合同备案", "contract filed"),
    CHANGE("change", "实施变更", "change carried out"),
    OBJECTION("objection", "提出异议", "objection"),
    REPLY("reply", "答复异议", "reply"),
    KNEW("knew", "知道或者应当知道", "knew"),
    COMPLAINT("complaint", "投诉", "complaint"),
    ACCEPTANCE("acceptance", "受理投诉", "acceptance"),
    DECISION("decision", "处理投诉", "decision"),
    PROCUREMENT_END("procurement-end", "采购结束", "end of procurement"),
    DISPOSAL("disposal", "销毁采购文件", "disposal of documents");

    private final String code;
    private final LocalizedText label;

    ProcurementEvent(String code, String zh, String en) {
        this.code = code;
        this.label = LocalizedText.of(zh, en);
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
