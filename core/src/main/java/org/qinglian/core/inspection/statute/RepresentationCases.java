package org.qinglian.core.inspection.statute;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.coverage.Village;
import org.qinglian.core.coverage.VillageKind;
import org.qinglian.core.coverage.VillagerAssembly;
import org.qinglian.core.coverage.VillagerRepresentative;
import org.qinglian.core.statute.CaseKind;
import org.qinglian.core.statute.CaseKinds;
import org.qinglian.core.statute.RuleCase;

/**
 * Villager representatives, one by one where they are on record and all of an assembly together (村民代表); the law on
 * villagers' committees does not hold for communities.
 */
final class RepresentationCases implements CaseSource {
    @Override
    public List<CaseKind> kinds() {
        return List.of(CaseKinds.VILLAGE_ASSEMBLY, CaseKinds.REPRESENTATION);
    }

    @Override
    public void each(Inspected inspected, Consumer<RuleCase> cases) {
        List<Village> villages = inspected.programme().coverage().villages();
        for (int i = 0; i < villages.size(); i++) {
            Village village = villages.get(i);
            if (village.kind() == VillageKind.VILLAGE && village.assembly().isPresent()) {
                assembly(village, village.assembly().get(), "/coverage/villages/" + i + "/assembly", cases);
            }
        }
        List<VillagerRepresentative> representatives =
                inspected.programme().coverage().representatives();
        for (int i = 0; i < representatives.size(); i++) {
            VillagerRepresentative each = representatives.get(i);
            if (each.isInOffice(inspected.asOf())) {
                cases.accept(RuleCase.of(CaseKinds.REPRESENTATION, each, "/coverage/representatives/" + i)
                        .count("households", each.electedBy(), "")
                        .count("representatives", Optional.of(1), "")
                        .build());
            }
        }
    }

    private static void assembly(Village village, VillagerAssembly assembly, String pointer, Consumer<RuleCase> cases) {
        cases.accept(RuleCase.of(CaseKinds.REPRESENTATION, village, pointer)
                .count("households", Optional.of(assembly.households()), "/households")
                .count("representatives", Optional.of(assembly.representatives()), "/representatives")
                .build());
        cases.accept(RuleCase.of(CaseKinds.VILLAGE_ASSEMBLY, village, pointer)
                .count("representatives", Optional.of(assembly.representatives()), "/representatives")
                .count("women-representatives", Optional.of(assembly.women()), "/women")
                .count("assembly-members", Optional.of(assembly.members()), "/members")
                .build());
    }
}
