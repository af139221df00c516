// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.sqlplus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EscapedTest {
    @Test
    void writesUnitsAsAsciistrDoes() {
        assertThat(Escaped.ascii("光 & 华|~")).isEqualTo("\\5149 \\0026 \\534E\\007C\\007E");
    }

    @ParameterizedTest
    @MethodSource("io.orgsmith.target.ebs.NastyNames#all")
    void canBeReadBack(String name) {
        assertThat(Escaped.ascii(name)).matches("[ -~]*").doesNotContain("&", "|", "~", ";");
        assertThat(Escaped.unescape(Escaped.ascii(name))).isEqualTo(name);
    }
}
