// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Declarations come in the order in which one refers to another. */
class DeclarationOrderTest {
    @Test
    void whatIsReferredToComesFirst() {
        var declarations = List.of(
                "enterprise \"E\"",
                "location HZ",
                "value set V {",
                "chart of accounts COA",
                "existing ledger HT",
                "legal entity A",
                "business group G {",
                "// the first\n\noperating unit TV",
                "security profile P",
                "responsibility R",
                "user U",
                "template T for user {",
                "accept BG001");
        var places = declarations.stream().map(DeclarationOrder::of).toList();
        assertThat(places).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void booksStandWithLedgers() {
        assertThat(Stream.of("set of books A", "secondary ledger B", "reporting currency C", "imported ledger D")
                        .map(DeclarationOrder::of)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void aWordThatOnlyBeginsAlikeIsAnother() {
        assertThat(DeclarationOrder.of("users U")).isGreaterThan(DeclarationOrder.of("accept BG001"));
    }
}
