// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.target.ebs.EbsRelease;
import io.orgsmith.target.ebs.sqlplus.Encoding;
import io.orgsmith.target.ebs.sqlplus.Scope;
import io.orgsmith.target.ebs.sqlplus.SqlLiteral;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoutinesTest {
    private static final Path FOLDER = Path.of("src/main/resources/io/orgsmith/target/ebs/routine");

    @Test
    void aRoutineBringsThoseThatItCallsInFrontOfIt() {
        assertThat(of("x := need(location_id(a, b), c);", EbsRelease.R12_2).bodies())
                .containsSubsequence(
                        "  PROCEDURE wait_for(p_what VARCHAR2) IS",
                        "  FUNCTION need(p_id NUMBER, p_what VARCHAR2) RETURN NUMBER IS")
                .containsSubsequence(
                        "  FUNCTION business_group_id(p_name VARCHAR2) RETURN NUMBER IS",
                        "  FUNCTION location_id(p_business_group VARCHAR2, p_code VARCHAR2) RETURN NUMBER IS");
    }

    @Test
    void aVariableThatTheBlockItselfUsesIsDeclared() {
        assertThat(of("v_org_id := 1;", EbsRelease.R12_2).declarations())
                .containsExactly(
                        "  -- The organization at hand: its business group, itself, its columns and those of one of its"
                                + " information types.",
                        "  v_org_id            NUMBER;");
    }

    /** One of two would be left out where both are called. */
    @Test
    void noTwoRoutinesHaveOneName() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var paths = Files.list(FOLDER)) {
            for (Path path : paths.sorted().toList()) {
                for (String line : Files.readAllLines(path)) {
                    ScriptText.endOfRoutine(line.replaceFirst("^\\[@\\w+]", ""))
                            .ifPresent(name -> assertThat(files.put(name, path.toString()))
                                    .as(name)
                                    .isNull());
                }
            }
        }
        assertThat(files).isNotEmpty();
    }

    @Test
    void everyRoutineEndsWithItsName() throws IOException {
        var begins = Pattern.compile("(?:PROCEDURE|FUNCTION) (\\w+)");
        try (var paths = Files.list(FOLDER)) {
            for (Path path : paths.toList()) {
                String text = Files.readString(path);
                assertThat(begins.matcher(text).results().map(begin -> begin.group(1)))
                        .as(path.toString())
                        .allMatch(name -> text.contains("  END " + name + ";"));
            }
        }
    }

    /** They are written once for many objects: nothing of one of them may stand in them. */
    @ParameterizedTest
    @EnumSource
    void noRoutineSpeaksOfAnObject(EbsRelease release) throws IOException {
        try (var paths = Files.list(FOLDER)) {
            for (Path path : paths.toList()) {
                assertThat(Files.readString(path)).as(path.toString()).doesNotContainPattern("\\$\\{(?!\\$user})");
            }
        }
        assertThat(of("NULL;", release).bodies()).isEmpty();
    }

    private static Routines of(String line, EbsRelease release) {
        return new Routines(List.of(line), new Scope(null, constants(), Encoding.ASCII, release.word()));
    }

    private static Map<String, SqlLiteral> constants() {
        return Map.of("user", SqlLiteral.text("SYSADMIN"));
    }
}
