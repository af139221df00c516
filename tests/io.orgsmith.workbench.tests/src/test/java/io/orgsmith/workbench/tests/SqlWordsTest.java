// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.databases.sql.SqlWords;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Given a script, these words are painted. */
class SqlWordsTest {
    private static List<String> words(String script) {
        return SqlWords.of(script).stream()
                .map(word -> word.kind() + " " + script.substring(word.offset(), word.offset() + word.length()))
                .toList();
    }

    @Test
    void keywordsAreToldFromNamesInEitherCase() {
        assertThat(words("SELECT name from hr_locations_all")).containsExactly("KEYWORD SELECT", "KEYWORD from");
    }

    @Test
    void aQuotationMarkInATextIsDoubled() {
        assertThat(words("v := 'it''s'; END;")).containsExactly("TEXT 'it''s'", "KEYWORD END");
    }

    @Test
    void inACommentNothingElseCounts() {
        assertThat(words("-- don't SELECT\n/* BEGIN\n END */ COMMIT"))
                .containsExactly("COMMENT -- don't SELECT", "COMMENT /* BEGIN\n END */", "KEYWORD COMMIT");
    }

    @Test
    void whatIsPromptedIsATextUpToTheEndOfTheLine() {
        assertThat(words("PROMPT Don't worry\nCOMMIT;")).containsExactly("TEXT  Don't worry", "KEYWORD COMMIT");
    }

    @Test
    void whatIsNotFinishedGoesOnToTheEnd() {
        assertThat(words("x := 'open\nBEGIN")).containsExactly("TEXT 'open\nBEGIN");
        assertThat(words("/* open\nBEGIN")).containsExactly("COMMENT /* open\nBEGIN");
    }

    @Test
    void longScriptsAreNoTrouble() {
        assertThat(words("'" + "x''".repeat(100_000) + "' COMMIT")).hasSize(2);
    }
}
