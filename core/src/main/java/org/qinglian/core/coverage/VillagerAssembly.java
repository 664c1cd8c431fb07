package org.qinglian.core.coverage;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The assembly of the villager representatives of a village (村民代表会议), as it was elected. It consists of the villagers'
 * committee and the representatives (村民委员会组织法（2018）第二十五条).
 *
 * <p>Example: 252 households elected 24 representatives, 10 of them women; with the committee the assembly has 29 members. A
 * small village has none: all its villagers meet.
 *
 * @param households the households that elected, 0 or more
 * @param representatives the representatives (村民代表), 0 or more; the law wants one for 5 to 15 households
 * @param women how many of the representatives are women, 0 or more
 * @param members all members of the assembly, the representatives among them, 0 or more
 * @param electedOn the day of the election
 */
@Value.Builder
public record VillagerAssembly(
        @NotNull @PositiveOrZero Integer households,
        @NotNull @PositiveOrZero Integer representatives,
        @NotNull @PositiveOrZero Integer women,
        @NotNull @PositiveOrZero Integer members,
        Optional<LocalDate> electedOn)
        implements WithVillagerAssembly {
    public static VillagerAssemblyBuilder builder() {
        return new VillagerAssemblyBuilder();
    }
}
