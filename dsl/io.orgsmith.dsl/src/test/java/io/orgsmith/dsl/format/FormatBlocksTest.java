// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which blocks are on one line. */
class FormatBlocksTest {
    @Test
    void emptyOnesAlways() {
        assertThat(OrgFormatter.format("ledger A { }")).isEqualTo("ledger A {}\n");
        assertThat(OrgFormatter.format("ledger A {\n}")).isEqualTo("ledger A {}\n");
    }

    @Test
    void theBraceGoesUpToItsWord() {
        assertThat(OrgFormatter.format("ledger A\n{ currency CNY }")).isEqualTo("ledger A { currency CNY }\n");
    }

    @Test
    void anOuterOneIsNotWhereAnInnerOneIsNot() {
        assertThat(OrgFormatter.format("business group G { operating unit A { usable\n } location L { city x } }"))
                .isEqualTo("business group G {\n  operating unit A {\n    usable\n  }\n  location L { city x }\n}\n");
    }

    @Test
    void eachDeclarationHasALine() {
        assertThat(OrgFormatter.format("user A user B")).isEqualTo("user A\nuser B\n");
        assertThat(OrgFormatter.format("\tuser\tA")).isEqualTo("user A\n");
    }

    @Test
    void ofSeveralBlankLinesOneIsLeftAndNoneAtTheBraces() {
        assertThat(OrgFormatter.format("ledger A {\n\n\n  currency CNY\n\n\n  calendar M\n\n}"))
                .isEqualTo("ledger A {\n  currency CNY\n\n  calendar M\n}\n");
    }

    @Test
    void aRealLineEndIsNeeded() {
        assertThat(OrgFormatter.format("user A")).isEqualTo("user A\n");
        assertThat(OrgFormatter.format("user A\n\n\n")).isEqualTo("user A\n");
    }
}
