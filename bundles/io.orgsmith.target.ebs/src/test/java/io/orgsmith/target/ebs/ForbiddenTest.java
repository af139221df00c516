// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForbiddenTest {
    @Test
    void noScriptNeedsMoreThanTheOldestDatabaseOfItsRelease() {
        Scripts.everyShape().forEach((name, script) -> assertThat(Forbidden.problems(script, Scripts.release(name)))
                .as(name)
                .isEmpty());
    }

    /** So that the test above can fail. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x := q'[a]';\n",
                "SELECT LISTAGG(a) FROM t;\n",
                "SELECT a FROM t FETCH FIRST 1 ROWS ONLY;\n",
                "SELECT a FROM t WHERE REGEXP_LIKE(a, 'x');\n",
                "v_id := hr_locations_s.NEXTVAL;\n",
                "SELECT a FROM t LEFT JOIN u ON t.a = u.a;\n",
                "v_a_name_that_is_longer_than_thirty := 1;\n",
                "SET SERVEROUTPUT ON SIZE UNLIMITED\n",
                "SPOOL a.log APPEND\n",
                "  CONTINUE WHEN x > 1;\n",
            })
    void whatAnOldDatabaseWouldRefuseIsSeen(String script) {
        assertThat(Forbidden.problems(script, EbsRelease.R11I)).hasSize(1);
    }

    /** What a literal or a comment says is no construct. */
    @ParameterizedTest
    @EnumSource
    void aNameInALiteralIsNone(EbsRelease release) {
        assertThat(Forbidden.problems("-- LISTAGG\nx := 'LISTAGG of q''s FETCH FIRST';\n", release))
                .isEmpty();
    }
}
