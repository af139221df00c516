// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A reviewer does not look for what a constant is for. */
class DeclarationsTest {
    @Test
    void aConstantThatNothingUsesIsLeftOut() {
        assertThat(Declarations.tidy(List.of(
                        "DECLARE",
                        "  c_name CONSTANT VARCHAR2(10) := 'A';",
                        "  c_code CONSTANT VARCHAR2(10) := 'B';",
                        "BEGIN",
                        "  say(c_code);",
                        "END;")))
                .containsExactly(
                        "DECLARE", "  c_code CONSTANT VARCHAR2(10) := 'B';", "BEGIN", "  say(c_code);", "END;");
    }

    @Test
    void aLongLiteralGoesWithItsConstant() {
        assertThat(Declarations.tidy(
                        List.of("DECLARE", "  c_name CONSTANT VARCHAR2(10) := 'A'", "      || 'B';", "BEGIN", "END;")))
                .containsExactly("BEGIN", "END;");
    }

    @Test
    void aProcedureIsKeptWithoutConstants() {
        assertThat(Declarations.tidy(List.of("DECLARE", "  PROCEDURE prove IS", "BEGIN", "END;")))
                .hasSize(4);
    }

    @Test
    void anAssignmentIsNoDeclaration() {
        assertThat(Declarations.tidy(List.of("DECLARE", "BEGIN", "  v_id := NULL;", "END;")))
                .containsExactly("BEGIN", "  v_id := NULL;", "END;");
    }

    @Test
    void aCommentStaysWithTheFirstVariableThatIsUsed() {
        List<String> declarations =
                List.of("  -- The location.", "  v_a NUMBER;", "  v_b NUMBER;", "  -- The user.", "  v_c DATE;");

        assertThat(Declarations.used(declarations, List.of("v_b := 1;")))
                .containsExactly("  -- The location.", "  v_b NUMBER;");
    }
}
