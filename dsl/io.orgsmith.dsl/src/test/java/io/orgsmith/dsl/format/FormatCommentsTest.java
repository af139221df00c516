// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where comments stand after formatting. */
class FormatCommentsTest {
    @Test
    void behindAClause() {
        assertThat(OrgFormatter.format("user U { user name X // x\n }"))
                .isEqualTo("user U {\n  user name X  // x\n}\n");
        assertThat(OrgFormatter.format("user U { user name X } // t")).isEqualTo("user U { user name X }  // t\n");
    }

    @Test
    void insideALine() {
        assertThat(OrgFormatter.format("ledger A { /* x */ currency CNY }"))
                .isEqualTo("ledger A { /* x */ currency CNY }\n");
        assertThat(OrgFormatter.format("ledger A { currency CNY /* end */ }"))
                .isEqualTo("ledger A { currency CNY /* end */ }\n");
    }

    @Test
    void severalLinesStayAsTheyAreTyped() {
        assertThat(OrgFormatter.format("/* a\n   b */ ledger A")).isEqualTo("/* a\n   b */ ledger A\n");
        assertThat(OrgFormatter.format("//a\n//b\nuser U")).isEqualTo("//a\n//b\nuser U\n");
    }

    @Test
    void alone() {
        assertThat(OrgFormatter.format("user U {\n// only\n}")).isEqualTo("user U {\n  // only\n}\n");
        assertThat(OrgFormatter.format("// nothing")).isEqualTo("// nothing\n");
    }

    @Test
    void afterTheBrace() {
        assertThat(OrgFormatter.format("user U { // c\n }")).isEqualTo("user U {  // c\n}\n");
    }

    @Test
    void atTheEnd() {
        assertThat(OrgFormatter.format("user U\n\n\n\n// end")).isEqualTo("user U\n\n// end\n");
    }

    @Test
    void chinese() {
        assertThat(OrgFormatter.format("user U \"电\" // 电\n")).isEqualTo("user U \"电\"  // 电\n");
    }
}
