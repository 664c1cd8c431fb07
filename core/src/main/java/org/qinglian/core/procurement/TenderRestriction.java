package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** An unreasonable condition by which a buyer restricts or excludes bidders (不合理条件, 招标投标法实施条例第三十二条), in the order of its items. */
public enum TenderRestriction implements Coded {
    UNEQUAL_INFORMATION("unequal-information", "提供有差别的项目信息", "unequal information"),
    UNRELATED_CONDITIONS("unrelated-conditions", "条件与项目实际需要不相适应或者与履行无关", "conditions that the project does not need"),
    REGIONAL_MERITS("regional-merits", "以特定行政区域或者特定行业的业绩、奖项作为条件", "merits of one region or trade"),
    UNEQUAL_SCREENING("unequal-screening", "采取不同的审查或者评标标准", "unequal standards"),
    BRAND("brand", "限定或者指定专利、商标、品牌、原产地或者供应商", "a patent, brand, origin or supplier named"),
    OWNERSHIP("ownership", "非法限定所有制形式或者组织形式", "a form of ownership or organisation demanded"),
    OTHER("other", "其他不合理条件", "other unreasonable conditions");

    private final String code;
    private final LocalizedText label;

    TenderRestriction(String code, String zh, String en) {
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
