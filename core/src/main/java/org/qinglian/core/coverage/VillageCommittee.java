package org.qinglian.core.coverage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;

/**
 * The villagers' committee of one term (村民委员会一届), and who supervises it (村务监督机构).
 *
 * <p>Example: a chair, a vice-chair and a member, in office since November 2025, and three supervisors, none of whom is a close
 * relative of theirs. By law a committee has three to seven members; nobody of it and no close relative of anybody in it may be a
 * supervisor. It is not the Party branch of the village.
 *
 * @param id its identifier
 * @param village the village
 * @param during the term
 * @param busyFinances whether the collective finances are so busy that they are published monthly (财务往来较多)
 * @param officers its members and the supervisors, with all changes in the term
 * @param kinships the close kinship that they declared
 */
@Value.Builder
public record VillageCommittee(
        @NotNull Ref<VillageCommittee> id,
        @BelongsTo @NotNull Ref<Village> village,
        @NotNull @Valid DateRange during,
        @NotNull Boolean busyFinances,
        List<@Valid VillageOfficer> officers,
        List<@Valid DeclaredKinship> kinships)
        implements Identified<VillageCommittee>, WithVillageCommittee {
    public VillageCommittee {
        officers = Copy.list(officers);
        kinships = Copy.list(kinships);
    }

    public static VillageCommitteeBuilder builder() {
        return new VillageCommitteeBuilder();
    }

    /** The members of the committee who are in office on a day. */
    public List<VillageOfficer> members(LocalDate day) {
        return inOffice(day).filter(officer -> officer.office().isOfCommittee()).toList();
    }

    /** The supervisors who are in office on a day. */
    public List<VillageOfficer> supervisors(LocalDate day) {
        return inOffice(day)
                .filter(officer -> !officer.office().isOfCommittee())
                .toList();
    }

    /**
     * The supervisors on a day who should not be: those who are members themselves, and those who declared close kinship with
     * one. Whether one code, or one cadre or member under two codes, is the same person is taken from the record.
     */
    public List<VillageOfficer> conflicted(LocalDate day) {
        Set<Object> members = new HashSet<>();
        members(day).forEach(member -> {
            members.add(member.code());
            member.person().ifPresent(members::add);
        });
        Map<String, Set<String>> kin = new HashMap<>();
        for (DeclaredKinship declared : kinships) {
            kin.computeIfAbsent(declared.one(), code -> new HashSet<>()).add(declared.other());
            kin.computeIfAbsent(declared.other(), code -> new HashSet<>()).add(declared.one());
        }
        return supervisors(day).stream()
                .filter(supervisor -> members.contains(supervisor.code())
                        || supervisor.person().filter(members::contains).isPresent()
                        || kin.getOrDefault(supervisor.code(), Set.of()).stream()
                                .anyMatch(members::contains))
                .toList();
    }

    /** The officer of a code, by the last entry if several say what the person was one after the other. */
    public Optional<VillageOfficer> officer(String code) {
        return officers.stream().filter(officer -> officer.code().equals(code)).reduce((earlier, later) -> later);
    }

    private Stream<VillageOfficer> inOffice(LocalDate day) {
        return officers.stream().filter(officer -> officer.during().contains(day));
    }
}
