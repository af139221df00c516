// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slip of the finger gets the word that was meant; what is like nothing gets no guess. */
class MisspelledTest {
    @TempDir
    Path folder;

    private String said(String command) {
        return new Shell(folder)
                .run("orgsmith " + command)
                .err()
                .lines()
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "chek, check",
        "aplly, apply",
        "verfy, verify",
        "lab shw, show",
        "plan --detailed-exit-code, --detailed-exitcode",
        "plan --databse=x, --database",
        "check --stric, --strict",
        "CHECKK, check",
    })
    void theWordThatWasMeant(String typed, String meant) {
        assertThat(said(typed)).endsWith("; did you mean " + meant + "?");
    }

    @ParameterizedTest
    @CsvSource({"terraform", "lab destroy", "check --nonsense", "plan -z"})
    void noGuess(String typed) {
        assertThat(said(typed)).startsWith("orgsmith: there is no ").doesNotContain("did you mean");
    }
}
