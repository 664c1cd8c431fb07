package org.qinglian.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglian.core.coverage.Household;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Problem;
import org.qinglian.core.organization.Member;

class ProgrammeReaderTest {
    private final ProgrammeReader reader = ProgrammeReader.standard();

    @TempDir
    Path folder;

    @Test
    void keeps_the_good_and_places_every_fault_of_a_folder() throws IOException {
        write("programme.json", """
                {"schemaVersion": "0.1", "id": "demo", "title": {"zh": "示范"}, "colour": "red"}
                """);
        write("organization/organizations.json", """
                [
                  {"id": "county", "name": {"zh": "县委"}, "kind": "committee", "level": "county"},
                  {"id": "b1", "name": {"zh": "支部"}, "kind": "twig", "level": "village", "parent": "county"},
                  {"id": "b2", "name": {"zh": "支部"}, "kind": "branch", "level": "village", "parent": "nowhere"},
                  {"id": "b2", "name": {"zh": "支部"}, "kind": "branch", "level": "village", "parent": "county"}
                ]
                """);
        write("organization/members.json", """
                [
                  {"id": "m1", "name": "张三", "branch": "b2", "status": "full", "admittedOn": "1999-13-01"},
                  {"id": "m2", "name": " ", "branch": "b2", "status": "full"},
                  {"id": "m3", "name": "李四", "branch": "b2", "status": "full",
                   "nickname": "阿四", "exclusion": {"reason": "", "approvedBy": "镇党委", "during": {"from": "2026-01-01"}}},
                  17
                ]
                """);
        write("organization/institutions.json", """
                [{"id": "i1", "name": {"zh": "学校"}, "sector": "school", "level": "county", "creditCode": "123"},
                """);
        write("coverage/households.json", """
                [{"id": "h1", "grid": "g1"}, {"grid": "g1"}]
                """);
        write("coverage/houses.json", "[]");

        Loaded<Programme> loaded = reader.load(folder);

        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "coverage/households.json:1:15 /0/grid: [programme.dangling-reference] Reference names grid 'g1', which does not exist; expected the identifier of a record.",
                        "coverage/households.json:1:30 /1/id: [document.missing-value] Field 'id' is missing; expected a value. The record was set aside.",
                        "coverage/houses.json: [programme.unknown-file] File belongs to no collection; expected one of: coverage/villages.json, coverage/grids.json, coverage/households.json, coverage/teams.json, coverage/links.json, coverage/visits.json, coverage/teamVisits.json, coverage/villagePublications.json, coverage/representatives.json, coverage/villageCommittees.json, coverage/villageAppraisals.json.",
                        "organization/institutions.json:1:76 /0/creditCode: [constraint.UnifiedSocialCreditCode] Field 'creditCode' is '123'; it must be a unified social credit code of 18 characters with correct check characters (GB 32100).",
                        "organization/institutions.json:2:1 /1: [document.truncated] File ends in the middle of the JSON; expected its end. What is incomplete was not read.",
                        "organization/members.json:2:64 /0/admittedOn: [document.malformed-value] Value '1999-13-01' is malformed; expected a date such as 2026-07-01.",
                        "organization/members.json:3:16 /1/name: [value.blank-name] Name is blank; expected a text that is not. The record was set aside.",
                        "organization/members.json:5:4 /2/nickname: [document.unknown-field] Unknown field 'nickname'; expected one of: admittedOn, branch, category, exclusion, id, name, status.",
                        "organization/members.json:5:36 /2/exclusion/reason: [constraint.NotBlank] Field 'reason' is ''; it must not be blank.",
                        "organization/members.json:6:3 /3: [document.wrong-type] Found a number; expected an object.",
                        "organization/organizations.json:3:38 /1/kind: [document.malformed-value] Value 'twig' is malformed; expected committee, work-committee, general-branch, branch, group. The record was set aside.",
                        "organization/organizations.json:4:76 /2/parent: [programme.dangling-reference] Reference names organisation 'nowhere', which does not exist; expected the identifier of a record.",
                        "organization/organizations.json:5:4 /3/id: [programme.duplicate-id] Organisation 'b2' has an identifier that is already used at organization/organizations.json:4:3 /2; this record was set aside.",
                        "programme.json:1:63 /colour: [document.unknown-field] Unknown field 'colour'; expected one of: division, id, schemaVersion, title.");
        Programme programme = loaded.value().orElseThrow();
        assertThat(programme.organization().members()).extracting(Member::id).hasSize(2);
        assertThat(programme.coverage().households()).extracting(Household::id).hasSize(1);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
