package org.qinglian.core.organization;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** The rank of a cadre (职级), highest first, after the grouping of the four-forms bulletin. */
public enum CadreRank implements Coded {
    PROVINCIAL("provincial", "省部级", "provincial"),
    BUREAU("bureau", "厅局级", "bureau"),
    COUNTY("county", "县处级", "county"),
    TOWNSHIP("township", "乡科级", "township"),
    GENERAL("general", "一般干部", "general cadre"),
    OTHER("other", "其他人员", "other");

    private final String code;
    private final LocalizedText label;

    CadreRank(String code, String zh, String en) {
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
