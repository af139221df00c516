// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.Marked;
import io.orgsmith.dsl.ide.structure.Brackets.Pair;
import org.junit.jupiter.api.Test;

class StructureTest {
    @Test
    void blocksAndCommentsOfSeveralLinesFold() {
        var given = Marked.of("""
                // one
                // two

                // alone
                location A {
                  country CN   // no fold
                }
                location B { country CN }
                /* three
                   four */
                """);
        assertThat(Folding.of(given.text()))
                .extracting(fold -> (fold.comment() ? "comment " : "block ") + given.at(fold.span()))
                .containsExactly(
                        "comment // one\n// two",
                        "block {\n  country CN   // no fold\n}",
                        "comment /* three\n   four */");
    }

    @Test
    void aBlockWithoutItsEndDoesNotFoldAndOthersDo() {
        assertThat(Folding.of("location A {\nlocation B {\n}\n")).hasSize(1);
    }

    @Test
    void aBraceFindsItsPartner() {
        var text = "location A { city \"}\" /* } */ }";
        assertThat(Brackets.at(text, 11)).contains(new Pair(11, text.length() - 1));
        assertThat(Brackets.at(text, text.length())).contains(new Pair(11, text.length() - 1));
        assertThat(Brackets.at(text, 3)).isEmpty();
        assertThat(Brackets.of("} {")).isEmpty();
    }

    @Test
    void aSelectionGrowsFromTheWordToTheFile() {
        var given = Marked.of("ledger CN\nbusiness group GH { operating unit TV { ledger C|N } }\n");
        assertThat(Selections.at(given.project(), given.file(), given.caret()))
                .extracting(given::at)
                .startsWith("CN")
                .contains("operating unit TV { ledger CN }", "business group GH { operating unit TV { ledger CN } }")
                .endsWith(given.text());
    }

    @Test
    void anEmptyFileHasNothingToGrowInto() {
        var given = Marked.of("|");
        assertThat(Selections.at(given.project(), given.file(), 0)).hasSizeLessThanOrEqualTo(1);
    }
}
