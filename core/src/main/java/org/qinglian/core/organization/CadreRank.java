package org.qinglian.core.organization;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/**
 * The rank of a cadre (职级), highest first, as fine as it is ever published. A table that knows fewer folds them: see {@link
 * RankGrouping}.
 */
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

    /** Whether this rank is strictly above {@code other}; 县处级 is above 乡科级. */
    public boolean isAbove(CadreRank other) {
        return compareTo(other) < 0;
    }

    /** The group in which a published table counts this rank. */
    public RankGroup foldTo(RankGrouping grouping) {
        return grouping.group(this);
    }
}
