package org.qinglian.core.inspection.statute;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.coverage.Village;
import org.qinglian.core.coverage.VillageKind;
import org.qinglian.core.coverage.VillagerAssembly;
import org.qinglian.core.statute.CaseKind;
import org.qinglian.core.statute.CaseKinds;
import org.qinglian.core.statute.RuleCase;

/** Assemblies of villager representatives (村民代表会议); the law on villagers' committees does not hold for communities. */
final class AssemblyCases implements CaseSource {
    @Override
    public List<CaseKind> kinds() {
        return List.of(CaseKinds.VILLAGE_ASSEMBLY);
    }

    @Override
    public void each(Inspected inspected, Consumer<RuleCase> cases) {
        List<Village> villages = inspected.programme().coverage().villages();
        for (int i = 0; i < villages.size(); i++) {
            Village village = villages.get(i);
            if (village.kind() == VillageKind.VILLAGE && village.assembly().isPresent()) {
                cases.accept(ruleCase(village, village.assembly().get(), "/coverage/villages/" + i + "/assembly"));
            }
        }
    }

    private static RuleCase ruleCase(Village village, VillagerAssembly assembly, String pointer) {
        return RuleCase.of(CaseKinds.VILLAGE_ASSEMBLY, village, pointer)
                .count("households", Optional.ofNullable(assembly.households()), "/households")
                .count("representatives", Optional.ofNullable(assembly.representatives()), "/representatives")
                .count("women-representatives", Optional.ofNullable(assembly.women()), "/women")
                .count("assembly-members", Optional.ofNullable(assembly.members()), "/members")
                .build();
    }
}
