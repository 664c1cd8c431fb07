package org.qinglian.core.discipline;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.InvalidValueException;

/**
 * Merges what several acts deserve when they are judged together (合并处理). It says what the rules allow; the body that decides
 * decides. Immutable and thread-safe.
 */
public final class SanctionMerging {
    private final DisciplineNorms norms;

    private SanctionMerging(DisciplineNorms norms) {
        this.norms = norms;
    }

    /** By the standard norms. */
    public static SanctionMerging standard() {
        return by(DisciplineNorms.standard());
    }

    public static SanctionMerging by(DisciplineNorms norms) {
        return new SanctionMerging(norms);
    }

    /**
     * What a Party member deserves for several violations (2023 edition, art. 24): the heaviest, aggravated by one
     * notch; expulsion
     * if one of them deserves it. One violation alone deserves what it deserves.
     *
     * @param deserved what each violation deserves, at least one, all of the Party
     */
    public Sanction party(List<Sanction> deserved) {
        Sanction heaviest = heaviest(deserved, SanctionRegime.PARTY);
        return deserved.size() == 1 ? heaviest : heaviest.nextHeavier().orElse(heaviest);
    }

    /**
     * What a public official deserves for several acts (公职人员政务处分法 art. 15): the heaviest.
     *
     * @param deserved what each act deserves, at least one, all administrative
     */
    public Sanction administrative(List<Sanction> deserved) {
        return heaviest(deserved, SanctionRegime.ADMINISTRATIVE);
    }

    /**
     * Among which terms the decision on several acts may choose: if several deserve the heaviest, from one term of it
     * to all of
     * them together, 48 months at most; empty for a dismissal, which has no term.
     *
     * @param deserved what each act deserves, at least one, all administrative
     */
    public Optional<TermRange> administrativeTerm(List<Sanction> deserved) {
        Sanction heaviest = administrative(deserved);
        int alike = Collections.frequency(deserved, heaviest);
        return term(heaviest).map(months -> {
            int most = norms.mostAdministrativeMonths();
            return new TermRange(months, (int) Math.max(months, Math.min((long) alike * months, most)));
        });
    }

    /** The term of one administrative sanction by the edition in force last. */
    private Optional<Integer> term(Sanction sanction) {
        return Optional.ofNullable(norms.influence().get(sanction.regime()))
                .flatMap(editions -> editions.all().stream().reduce((earlier, later) -> later))
                .flatMap(edition -> edition.content().on(sanction))
                .flatMap(InfluenceRule::months);
    }

    private static Sanction heaviest(List<Sanction> deserved, SanctionRegime regime) {
        if (deserved.isEmpty() || deserved.stream().anyMatch(sanction -> sanction.regime() != regime)) {
            throw InvalidValueException.of(
                    "value.merging", deserved.stream().map(Sanction::code).toList());
        }
        return Collections.max(deserved);
    }
}
