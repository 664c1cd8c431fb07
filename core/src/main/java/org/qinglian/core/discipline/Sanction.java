package org.qinglian.core.discipline;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/**
 * What may be decided against a person (处分种类): the closed list of each regime, from light to heavy.
 *
 * <p>The two warnings are two sanctions: 党内警告 of the Party has effect for 12 months, 政务警告 of the state for 6. For how
 * long each has effect is data of an edition of the rules; see {@link InfluenceRules}.
 *
 * @see <a href="https://www.12371.cn">中国共产党纪律处分条例（2023）第八条；公职人员政务处分法（2020）第七条</a>
 */
public enum Sanction implements Coded {
    PARTY_WARNING(SanctionRegime.PARTY, "party-warning", "党内警告", "Party warning"),
    PARTY_SERIOUS_WARNING(SanctionRegime.PARTY, "party-serious-warning", "党内严重警告", "serious Party warning"),
    PARTY_REMOVAL(SanctionRegime.PARTY, "party-removal", "撤销党内职务", "removal from Party posts"),
    PARTY_PROBATION(SanctionRegime.PARTY, "party-probation", "留党察看", "probation within the Party"),
    PARTY_EXPULSION(SanctionRegime.PARTY, "party-expulsion", "开除党籍", "expulsion from the Party"),

    WARNING(SanctionRegime.ADMINISTRATIVE, "warning", "政务警告", "administrative warning"),
    DEMERIT(SanctionRegime.ADMINISTRATIVE, "demerit", "记过", "demerit"),
    SERIOUS_DEMERIT(SanctionRegime.ADMINISTRATIVE, "serious-demerit", "记大过", "serious demerit"),
    DEMOTION(SanctionRegime.ADMINISTRATIVE, "demotion", "降级", "demotion in grade"),
    REMOVAL(SanctionRegime.ADMINISTRATIVE, "removal", "撤职", "removal from post"),
    DISMISSAL(SanctionRegime.ADMINISTRATIVE, "dismissal", "开除", "dismissal"),

    SUSPENSION(SanctionRegime.ORGANIZATIONAL, "suspension", "停职检查", "suspension from duty"),
    REASSIGNMENT(SanctionRegime.ORGANIZATIONAL, "reassignment", "调整职务", "reassignment"),
    ORDERED_RESIGNATION(SanctionRegime.ORGANIZATIONAL, "ordered-resignation", "责令辞职", "ordered resignation"),
    RELIEF(SanctionRegime.ORGANIZATIONAL, "relief", "免职", "relief of post"),
    DOWNGRADING(SanctionRegime.ORGANIZATIONAL, "downgrading", "降职", "downgrading"),

    ADMONITION(SanctionRegime.ADMONITION, "admonition", "诫勉", "admonition");

    private final SanctionRegime regime;
    private final String code;
    private final LocalizedText label;

    Sanction(SanctionRegime regime, String code, String zh, String en) {
        this.regime = regime;
        this.code = code;
        this.label = LocalizedText.of(zh, en);
    }

    /** The closed list of a regime, from light to heavy. */
    public static List<Sanction> of(SanctionRegime regime) {
        return Arrays.stream(values())
                .filter(sanction -> sanction.regime == regime)
                .toList();
    }

    /** Under which rules it is decided. */
    public SanctionRegime regime() {
        return regime;
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

    /** Its place in the list of its regime, from 1 for the lightest. */
    public int weight() {
        return of(regime).indexOf(this) + 1;
    }

    /** Whether it is of the same regime and heavier; sanctions of two regimes have no common scale. */
    public boolean isHeavierThan(Sanction other) {
        return regime == other.regime && compareTo(other) > 0;
    }

    /** The next heavier of its regime (加重一档); empty for the heaviest. */
    public Optional<Sanction> nextHeavier() {
        List<Sanction> all = of(regime);
        return all.stream().skip(weight()).findFirst();
    }

    /** Whether it takes a post away (撤职以上), so that post and pay are to be changed. */
    public boolean removesPosts() {
        return switch (this) {
            case PARTY_REMOVAL, PARTY_PROBATION, PARTY_EXPULSION, REMOVAL, DISMISSAL -> true;
            default -> false;
        };
    }
}
