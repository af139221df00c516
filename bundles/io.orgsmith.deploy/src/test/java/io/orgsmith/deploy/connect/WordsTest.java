// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** A driver's error is shortened to what a person can use. */
class WordsTest {
    private static String words(String message) {
        return Problems.words(new SQLException(message));
    }

    @Test
    void theStatementIsLeftOut() {
        assertThat(words("Table \"NOPE\" not found; SQL statement:\nselect * from NOPE [42102-240]"))
                .isEqualTo("Table \"NOPE\" not found");
    }

    @Test
    void numbersAndToolsOfTheDatabaseAreLeftOut() {
        assertThat(words("File corrupted while reading record: \"/p/lab.mv.db\". "
                        + "Possible solution: use the recovery tool [90030-240]"))
                .isEqualTo("File corrupted while reading record: \"/p/lab.mv.db\"");
        assertThat(words("Connection is broken: \"session closed\" [90067-240]"))
                .isEqualTo("Connection is broken: \"session closed\"");
    }

    @Test
    void whatTheSystemSaidCountsMore() {
        var failure = new SQLException("General error", new IOException("No space left on device"));
        assertThat(Problems.words(failure)).isEqualTo("No space left on device");
    }

    @Test
    void nothingSaidIsNothing() {
        assertThat(words(null)).isEmpty();
    }

    @Test
    void aLabIsCalledByItsFile() {
        assertThat(DatabaseAddress.lab(Path.of("/p/.orgsmith/lab"))).hasToString("/p/.orgsmith/lab.mv.db");
        assertThat(new DatabaseAddress("jdbc:postgresql://db/orgs", "ann", "secret"))
                .hasToString("ann@jdbc:postgresql://db/orgs");
    }
}
