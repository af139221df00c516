// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What keeps a DBA from running the scripts in the wrong place, or half of them. */
class SafeRunTest {
    private final Map<String, String> files =
            Scripts.sql(Television.plan(), ScriptOptions.defaults().of("sha256:abc", java.util.List.of()));

    @Test
    void everyFileThatIsRunAloneRefusesTheWrongPlaceToo() {
        assertThat(files.get("session.sql"))
                .contains("IF v_schema <> 'APPS' THEN", "NOT LIKE '12.2%'", "IF ad_zd.get_edition_type <> 'RUN' THEN");
        files.keySet().stream()
                .filter(name -> name.matches("\\d\\d_.*"))
                .forEach(name -> assertThat(files.get(name)).as(name).contains("@@session.sql\nBEGIN\n"));
    }

    @Test
    void theUserIsInitializedOnlyWhereThePlaceIsRight() {
        assertThat(files.get("session.sql"))
                .containsSubsequence("CURRENT_SCHEMA", "get_edition_type", "fnd_global.apps_initialize(");
    }

    /** SQL*Plus answers a missing file with SP2-0310 and goes on. */
    @Test
    void aMissingFileStopsTheRun() {
        assertThat(files.get("apply.sql"))
                .containsSubsequence(
                        "@@20_locations.sql\n",
                        "IF :orgsmith_file IS NULL OR :orgsmith_file <> '20_locations.sql' THEN",
                        "COMMIT;",
                        "@@30_business_groups.sql");
        assertThat(files.get("dry-run.sql")).contains("<> '20_locations.sql' THEN");
        assertThat(files.get("20_locations.sql"))
                .containsSubsequence("VARIABLE orgsmith_file", "@@session.sql", "IF :orgsmith_file IS NULL THEN")
                .endsWith("""
                        BEGIN
                          :orgsmith_file := '20_locations.sql';
                          DBMS_OUTPUT.PUT_LINE('NOTE|FILE|' || :orgsmith_file || '||ended');
                        END;
                        /
                        """);
    }

    @Test
    void aFileThatStopsDoesNotSayThatItEnded() {
        assertThat(files.get("40_legal_entities_manual.sql"))
                .containsSubsequence(
                        "RAISE_APPLICATION_ERROR(-20902", ":orgsmith_file := '40_legal_entities_manual.sql'");
    }

    @Test
    void eachRunHasASpoolOfItsOwnAndSaysWhenItBegan() {
        assertThat(files.get("apply.sql"))
                .containsSubsequence(
                        "NEW_VALUE orgsmith_now",
                        "SPOOL orgsmith_apply_&orgsmith_now..log",
                        "SET DEFINE OFF",
                        "'NOTE|RUN|'",
                        "SYSDATE",
                        "'sha256:abc'");
    }

    @Test
    void theHeaderSaysForWhatItIsAndHowItIsRun() {
        assertThat(files.get("apply.sql"))
                .contains("-- For Oracle E-Business Suite 12.2, model sha256:abc.\n", "sqlplus APPS @apply.sql");
        assertThat(files.get("60_operating_units.sql")).contains("COMMIT or ROLLBACK first");
    }
}
