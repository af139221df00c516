// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.target.ebs.sqlplus.Encoding;
import io.orgsmith.target.ebs.sqlplus.Scope;
import io.orgsmith.target.ebs.sqlplus.SqlLiteral;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChunkTest {
    private static final List<String> BLOCK = List.of("-- verify a", "BEGIN", "  report_state;", "END;");
    private static final Scope SCOPE =
            new Scope(null, Map.of("user", SqlLiteral.text("SYSADMIN")), Encoding.ASCII, "12.2");

    private final ScriptFile file = new ScriptFile("a.sql", Encoding.ASCII, SCOPE, List.of());

    @Test
    void whatTheBlocksShareStandsOnce() {
        new Chunk(List.of(BLOCK, BLOCK)).write(file, SCOPE);

        assertThat(file.text().split("PROCEDURE report_state IS")).hasSize(2);
        assertThat(file.text().split("\n    report_state;\n")).hasSize(3);
    }

    @Test
    void onlyWhatIsCalledIsThere() {
        new Chunk(List.of(BLOCK)).write(file, SCOPE);

        assertThat(file.text()).contains("PROCEDURE say(", "v_state ").doesNotContain("ledger_id", "v_org_id");
    }

    @Test
    void saysOnWhichLineEachBlockBegins() {
        List<Integer> starts = new Chunk(List.of(BLOCK, BLOCK)).write(file, SCOPE);

        List<String> lines = file.text().lines().toList();
        assertThat(starts).hasSize(2).allSatisfy(line -> assertThat(lines.get(line - 1))
                .isEqualTo("  -- verify a"));
    }

    @Test
    void anErrorTakesTheObjectBackIsSaidAndStopsTheRun() {
        new Chunk(List.of(BLOCK)).write(file, SCOPE);

        assertThat(file.text())
                .containsSubsequence(
                        "ROLLBACK TO SAVEPOINT orgsmith_step;",
                        "say('ERROR', p_error);",
                        "BEGIN\n  SAVEPOINT orgsmith_step;\n",
                        "EXCEPTION\n  WHEN OTHERS THEN\n    tell_failure(SQLERRM);\n    RAISE;\nEND;\n/\n");
    }

    @Test
    void manyBlocksAreSeveralChunksInTheirOrder() {
        assertThat(Chunk.of(Collections.nCopies(90, BLOCK)).stream()
                        .map(chunk -> chunk.blocks().size()))
                .containsExactly(40, 40, 10);
    }

    @Test
    void longBlocksAreFewToAChunk() {
        List<String> large = Collections.nCopies(500, "  NULL;");

        assertThat(Chunk.of(List.of(large, large, large))).hasSize(2);
    }

    @Test
    void noBlockMakesNoChunk() {
        assertThat(Chunk.of(List.of())).isEmpty();
    }
}
