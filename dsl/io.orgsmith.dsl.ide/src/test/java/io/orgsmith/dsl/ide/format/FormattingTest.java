// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.edit.TextEdits;
import io.orgsmith.dsl.format.OrgFormatter;
import io.orgsmith.dsl.ide.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormattingTest {
    @Test
    void onlyWhiteSpaceIsEdited() {
        var text = "location BJ   \"北京\"{country CN}\nlocation SH\n";
        var edits = Formatting.document(text);
        assertThat(edits).hasSize(4).allMatch(edit -> edit.replacement().isBlank());
        assertThat(TextEdits.apply(text, edits)).isEqualTo("location BJ \"北京\" { country CN }\nlocation SH\n");
    }

    @Test
    void aTextInItsLayoutNeedsNoEdit() {
        assertThat(Formatting.document("location SH\n")).isEmpty();
    }

    @Test
    void aTextWithMistakesStaysAsItIs() {
        assertThat(Formatting.document("location   {")).isEmpty();
    }

    @Test
    void ofARangeOnlyItsOwnLines() {
        var text = "location   A\nlocation   B\n";
        assertThat(TextEdits.apply(text, Formatting.range(text, new Span(14, 3))))
                .isEqualTo("location   A\nlocation B\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "location A\r\nlocation B {\r\n\tcountry CN }",
                "// a  \n\n\n\n/* b\n   c */ location A // d",
                "location A { address \"a  b\",\n\"c\" }",
                "",
                "\n\n"
            })
    void theResultIsThatOfTheFormatter(String text) {
        assertThat(TextEdits.apply(text, Formatting.document(text))).isEqualTo(OrgFormatter.format(text));
    }
}
