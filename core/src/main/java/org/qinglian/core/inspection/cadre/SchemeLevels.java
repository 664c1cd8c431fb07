package org.qinglian.core.inspection.cadre;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.cadre.CadreBasis;
import org.qinglian.core.cadre.Colour;
import org.qinglian.core.cadre.ColourLevel;
import org.qinglian.core.cadre.ColourScheme;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** A colour scheme has two levels or more, each of another colour (等次有序). */
final class SchemeLevels extends RecordCheck<ColourScheme> {
    SchemeLevels() {
        super("cadre.scheme-levels", Severity.ERROR, Optional.of(CadreBasis.COLOURS), CadreCollections.SCHEMES);
    }

    @Override
    protected void judge(ColourScheme scheme, String pointer, Inspected inspected, Verdicts verdicts) {
        List<Colour> colours = scheme.levels().stream().map(ColourLevel::colour).toList();
        verdicts.expect(
                colours.size() > 1 && Set.copyOf(colours).size() == colours.size(),
                scheme,
                pointer + "/levels",
                Map.of("found", Wording.names(colours)));
    }
}
