// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpoolLineTest {
    @Test
    void saysWhatWasDoneToWhichObject() {
        var line = SpoolLine.parse("CREATED|OPERATING_UNIT|\\5149\\534E\\96C6\\56E2~TV \\007C 1|operating-unit:TV|  ");

        assertThat(line)
                .contains(new SpoolLine(
                        "CREATED", Key.of(Kind.OPERATING_UNIT, "光华集团", "TV | 1"), "operating-unit:TV", ""));
    }

    @Test
    void keepsTheEmptyGroupOfAGlobalLocation() {
        assertThat(SpoolLine.parse("SKIP|LOCATION|~HQ|location:HQ|")
                        .orElseThrow()
                        .key())
                .isEqualTo(Key.of(Kind.LOCATION, "", "HQ"));
    }

    @Test
    void keepsTheDetailOfAnErrorWithItsBars() {
        assertThat(SpoolLine.parse("ERROR|USER|WANG|user:WANG|ORA-20001: a|b")
                        .orElseThrow()
                        .detail())
                .isEqualTo("ORA-20001: a|b");
    }

    @Test
    void readsAWholeSpoolInItsOrderWithLinesThatGoOn() {
        String spool = """
                NOTE|RUN|apply.sql||2026-01-31 10:00:00
                CREATED|OPERATING_UNIT|\\5149\\534E~T\\
                V|operating-unit:TV|
                SQL*Plus says something
                KEPT|LEDGER|CN|ledger:CN|no interface takes it back
                """;

        assertThat(SpoolLine.read(spool))
                .containsExactly(
                        new SpoolLine("CREATED", Key.of(Kind.OPERATING_UNIT, "光华", "TV"), "operating-unit:TV", ""),
                        new SpoolLine("KEPT", Key.of(Kind.LEDGER, "CN"), "ledger:CN", "no interface takes it back"));
    }

    @Test
    void readsASpoolThatBreaksOff() {
        assertThat(SpoolLine.read("SKIP|USER|WANG|user:WANG|half of it\\"))
                .extracting(SpoolLine::detail)
                .containsExactly("half of it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "PL/SQL procedure successfully completed.", "NOTE|PREFLIGHT|release||12.2.10", "OK|X|Y"})
    void readsNothingElse(String line) {
        assertThat(SpoolLine.parse(line)).isEmpty();
    }
}
