package org.qinglian.core.inspection.coverage;

import java.util.List;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.coverage.Village;
import org.qinglian.core.coverage.VillageKind;
import org.qinglian.core.coverage.VillagerAssembly;

/** The assemblies of villager representatives that are on record (村民代表会议). */
final class Assemblies {
    private Assemblies() {}

    /** What is done with the assembly of one village. */
    interface Visitor {
        void assembly(Village village, VillagerAssembly assembly, String pointer);
    }

    /** Those of villages only: the law on villagers' committees does not hold for communities. */
    static void each(Inspected inspected, Visitor visitor) {
        List<Village> villages = inspected.programme().coverage().villages();
        for (int i = 0; i < villages.size(); i++) {
            Village village = villages.get(i);
            if (village.kind() == VillageKind.VILLAGE && village.assembly().isPresent()) {
                visitor.assembly(village, village.assembly().get(), "/coverage/villages/" + i + "/assembly/");
            }
        }
    }
}
