// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.Texts;
import io.orgsmith.model.org.Document;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgPackage.Literals;
import org.junit.jupiter.api.Test;

/** Edits where several clauses share a line, at the ends of a file, and in Chinese. */
class ClauseEditsInLinesTest {
    private static Document read(String text) {
        return Texts.read(text).documents().get(0);
    }

    private static Element first(String text) {
        return read(text).getElements().get(0);
    }

    @Test
    void theOnlyClauseOfALineLeavesAnEmptyBlock() {
        var text = "user U { user name X }";
        assertThat(TextEdits.apply(text, ClauseEdits.remove(first(text), Literals.USER__USER_NAME, 0)))
                .isEqualTo("user U { }");
    }

    @Test
    void aDeclarationInTheMiddleOfALineGoesWithItsBlanks() {
        var text = "user A  user B  user C";
        assertThat(TextEdits.apply(
                        text, ClauseEdits.remove(read(text).getElements().get(1))))
                .isEqualTo("user A  user C");
        assertThat(TextEdits.apply(
                        text, ClauseEdits.remove(read(text).getElements().get(2))))
                .isEqualTo("user A  user B");
    }

    @Test
    void aDeclarationIsAddedBehindAnotherInItsLine() {
        var text = "user A  user C";
        assertThat(TextEdits.apply(text, ClauseEdits.insertAfter(first(text), "user B")))
                .isEqualTo("user A  user B  user C");
    }

    @Test
    void textsOfChineseAndEmojiKeepTheirPlaces() {
        var text = "location 🏭 \"北京🏭\" { city \"亦庄\"  country CN }  // 🏭";
        assertThat(TextEdits.apply(text, ClauseEdits.replace(first(text), Literals.LOCATION__COUNTRY, 0, "US")))
                .isEqualTo(text.replace("CN", "US"));
        assertThat(TextEdits.apply(text, ClauseEdits.remove(first(text), Literals.LOCATION__CITY, 0)))
                .isEqualTo(text.replace("city \"亦庄\"  ", ""));
    }

    @Test
    void anElementOfOneLineMovesWithoutBreakingIt() {
        var text = "user A  user B\nuser C\n";
        var document = read(text);
        assertThat(TextEdits.apply(
                        text,
                        ClauseEdits.moveAfter(
                                document.getElements().get(0),
                                document.getElements().get(2))))
                .isEqualTo("user B\nuser C\nuser A\n");
    }
}
