package org.qinglian.core.discipline;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/**
 * How a sanction or a case bears on the appraisal of a year (年度考核影响), from the lightest.
 *
 * @see <a href="https://www.12371.cn">受党纪政务处分和组织处理人员年度考核有关规定</a>
 */
public enum AppraisalEffect implements Coded {
    BY_NEW_POST("by-new-post", "按新任职务参加考核", "appraised by the new post"),
    NOT_EXCELLENT("not-excellent", "不得确定为优秀", "not excellent"),
    COMMENTS_ONLY("comments-only", "只写评语，不确定等次", "comments and no grade"),
    /** The case is not closed; the grade may follow when it is. */
    CASE_OPEN("case-open", "参加考核，不写评语、不确定等次", "takes part; neither comments nor grade"),
    NO_GRADE("no-grade", "不确定等次", "no grade"),
    INCOMPETENT("incompetent", "确定为不称职", "incompetent");

    private final String code;
    private final LocalizedText label;

    AppraisalEffect(String code, String zh, String en) {
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

    /** Whether it weighs more than another; of concurrent ones the heaviest applies. */
    public boolean isHeavierThan(AppraisalEffect other) {
        return compareTo(other) > 0;
    }
}
