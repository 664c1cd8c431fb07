package org.qinglian.scoring.scheme;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** The word with which a rule says a number of places (名额用语). It settles two things: how a part of a place is rounded, and
 * which way those go who are tied where the places end. */
public enum PlacesWord implements Coded {
    /** 不超过: a part of a place is none, and of those who are tied at the end none is in. */
    AT_MOST("at-most", "不超过", "at most"),
    /** 左右: half a place or more is one, and of those who are tied at the end all are in. */
    ABOUT("about", "左右", "about"),
    /** 不少于: a part of a place is one, and of those who are tied at the end all are in. */
    AT_LEAST("at-least", "不少于", "at least");

    private final String code;
    private final LocalizedText label;

    PlacesWord(String code, String zh, String en) {
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
