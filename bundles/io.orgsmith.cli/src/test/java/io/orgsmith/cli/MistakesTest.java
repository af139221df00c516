// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.DatabaseProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What a failure looks like from outside. */
class MistakesTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private String said(Exception failure, boolean debug) {
        var stream = new PrintStream(err, false, UTF_8);
        var terminal = new Terminal(null, stream, stream, Map.of(), Path.of("/"), false);
        var session = new Session(terminal, Locale.ENGLISH, new Paint(false), true);
        var command = new CommandLine(new RootCommand(session));
        assertThat(new Mistakes(session, debug).ofRun(failure, command)).isEqualTo(Exit.FAILED);
        return err.toString(UTF_8);
    }

    @Test
    void aRefusalIsASentenceAndWhatToDo() {
        assertThat(said(Session.stop("release.unknown", "13"), false).lines())
                .containsExactly("orgsmith: there is no release 13", "fix: there are 12.2, 12.1 and 11i");
    }

    @Test
    void aProblemOfTheDatabaseIsASentence() {
        assertThat(said(new DatabaseProblem("lab.missing", "/p"), false).lines())
                .containsExactly("orgsmith: There is no lab in /p. Make one with: orgsmith lab create");
    }

    @Test
    void whatNobodyExpectedGoesToALogThatCanBeSentAlong() throws IOException {
        var lines = said(new IllegalStateException("odd"), false).lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .startsWith("orgsmith: something went wrong that should not: ")
                .contains("odd");
        var log = Path.of(lines.get(1).replaceFirst("The details are in (.*); please.*", "$1"));
        assertThat(Files.readString(log)).contains("IllegalStateException: odd").contains("\tat ");
        Files.delete(log);
    }

    @Test
    void theTraceIsPrintedOnlyWhenAskedFor() {
        assertThat(said(Session.stop("path.dangling", "a.org"), false)).doesNotContain("\tat ");
        assertThat(said(Session.stop("path.dangling", "a.org"), true)).contains("\tat io.orgsmith.cli.");
    }
}
