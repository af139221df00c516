// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.workbench.databases.work.Refusal;
import io.orgsmith.workbench.databases.work.Words;
import java.util.Collections;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a user reads when something goes wrong: sentences, never the names of classes. */
@ExtendWith(ErrorLog.class)
class WordsTest {
    @Test
    void aProblemOfTheDatabaseSaysWhatItIs() {
        assertThat(Words.of(new DatabaseProblem("access.denied", "scott@jdbc:h2:mem:x")))
                .isEqualTo("The database scott@jdbc:h2:mem:x refuses user or password.");
    }

    @Test
    void aRefusalSaysWhatToDo() {
        assertThat(Words.of(new Refusal("refused.errors"))).contains("Problems view");
    }

    /** Who never opens a terminal is sent to no command and to no option of one. */
    @Test
    void noProblemOfADatabaseNamesACommand() {
        var english = ResourceBundle.getBundle(
                "io.orgsmith.deploy.messages", Locale.ROOT, DatabaseProblem.class.getClassLoader());
        Object[] arguments = Collections.nCopies(8, "X").toArray();
        assertThat(english.keySet())
                .extracting(key -> Words.of(new DatabaseProblem(key, arguments)))
                .noneMatch(words -> words.matches("(?s).*(orgsmith [a-z]| --[a-z]|ORGSMITH_DB_|ORGSMITH_DRIVER).*"));
    }
}
