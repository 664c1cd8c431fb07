package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/**
 * What the law deems collusion between bidders (视为投标人相互串通投标的情形, 招标投标法实施条例第四十条), in the order of its items. It is
 * a fact on record; whether there was collusion is for the supervisor to decide.
 */
public enum CollusionSign implements Coded {
    COMPILED_TOGETHER("compiled-together", "投标文件由同一单位或者个人编制", "compiled by one hand"),
    HANDLED_TOGETHER("handled-together", "委托同一单位或者个人办理投标事宜", "handled by one hand"),
    SAME_MANAGER("same-manager", "项目管理成员为同一人", "a project manager in common"),
    ALIKE("alike", "投标文件异常一致或者报价呈规律性差异", "files abnormally alike or prices at regular distances"),
    MIXED_FILES("mixed-files", "投标文件相互混装", "files mixed with each other"),
    SAME_ACCOUNT("same-account", "投标保证金从同一账户转出", "securities paid from one account");

    private final String code;
    private final LocalizedText label;

    CollusionSign(String code, String zh, String en) {
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
