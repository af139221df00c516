// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.workbench.databases.work.Refusal;
import io.orgsmith.workbench.databases.work.Words;
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
}
