// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.edit.TextEdits;
import io.orgsmith.dsl.ide.Marked;
import io.orgsmith.dsl.ide.Span;
import org.junit.jupiter.api.Test;

class CommentsTest {
    @Test
    void theLinesOfASelectionBecomeCommentsAndBack() {
        var text = "location A {\n  country CN\n\n    city \"x\"\n}\n";
        var commented = toggled("location A {\n  cou|ntry CN\n\n    city| \"x\"\n}\n");
        assertThat(commented).isEqualTo("location A {\n  // country CN\n\n  //   city \"x\"\n}\n");
        assertThat(toggled("location A {\n|  // country CN\n\n  //   city \"x\"|\n}\n"))
                .isEqualTo(text);
    }

    @Test
    void aCaretStandsForItsLine() {
        assertThat(toggled("location A|\nlocation B\n")).isEqualTo("// location A\nlocation B\n");
        assertThat(toggled("//location A|\n")).isEqualTo("location A\n");
    }

    @Test
    void aLineThatASelectionOnlyEndsBeforeIsNotInIt() {
        assertThat(toggled("|location A\n|location B\n")).isEqualTo("// location A\nlocation B\n");
    }

    @Test
    void someCommentsAndSomeNotBecomeCommentsAll() {
        assertThat(toggled("|// a\nlocation B|\n")).isEqualTo("// // a\n// location B\n");
        assertThat(toggled("|\n|\n")).isEqualTo("\n\n");
    }

    private static String toggled(String marked) {
        var given = Marked.of(marked);
        int from = given.caret();
        int to = given.carets().get(given.carets().size() - 1);
        return TextEdits.apply(given.text(), Comments.toggle(given.text(), new Span(from, to - from)));
    }
}
