package org.qinglian.core.accountability;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/**
 * The state of a case of accountability (问责程序), in the order of its life.
 *
 * <p>An appeal does not suspend execution and is no state of the case: it is a record of its own, {@link
 * AccountabilityAppeal}.
 */
public enum AccountabilityState implements Coded {
    /** A sign that somebody failed; nothing is established. */
    CLUE("clue", "线索", "clue"),
    INITIATION_APPROVED("initiation-approved", "批准启动", "initiation approved"),
    INQUIRY("inquiry", "问责调查", "inquiry"),
    /** The object has seen the facts and has been heard (事实材料见面、听取陈述申辩). */
    FACTS_MET("facts-met", "事实见面", "facts met"),
    PROPOSED("proposed", "提出处理意见", "proposed"),
    DECIDED("decided", "作出决定", "decided"),
    ANNOUNCED("announced", "宣布", "announced"),
    EXECUTED("executed", "执行完毕", "executed"),
    /** The self-criticism is written and the examination made at a democratic life meeting. */
    SELF_EXAMINED("self-examined", "书面检讨并作深刻检查", "self-examined"),
    FILED("filed", "归档", "filed"),
    /** Not held to account on grounds (第十七条). */
    EXEMPTED("exempted", "不予问责或者免予问责", "exempted"),
    /** The object is under filed review, which takes the place of an inquiry; a decision may still follow. */
    SKIPPED_UNDER_REVIEW("skipped-under-review", "已立案审查，不再另行调查", "skipped, under review"),
    /** Ended without a decision, for the reason that {@link Closure} gives. */
    TERMINATED("terminated", "终止", "terminated");

    private final String code;
    private final LocalizedText label;

    AccountabilityState(String code, String zh, String en) {
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
