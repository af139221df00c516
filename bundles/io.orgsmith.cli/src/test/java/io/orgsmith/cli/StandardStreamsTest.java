// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data goes to the standard output, so that it can be piped; whatever else is to be said goes to the standard error. */
class StandardStreamsTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void aProjectWithAWarning() {
        shell = new Shell(folder).write("empty.org", "").write("a.org", "location BJ \"北京\" { country CN }\n");
    }

    @Test
    void findingsAreTheDataOfCheck() {
        var result = shell.run("orgsmith check");
        assertThat(result.out()).contains("file.empty");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void elsewhereTheyAreMessages() throws IOException {
        var result = shell.run("orgsmith plan --format json");
        assertThat(result.err()).contains("file.empty", "The project has no lab yet");
        var json = new ObjectMapper().readTree(result.out());
        assertThat(json.at("/summary/create").asInt()).isEqualTo(1);
    }

    @Test
    void wrongUseIsAMessage() {
        for (var command : new String[] {"nonsense", "check --nonsense", "explain", "check nowhere"}) {
            var result = shell.run("orgsmith " + command);
            assertThat(result.out()).as(command).isEmpty();
            assertThat(result.err()).as(command).startsWith("orgsmith: ");
        }
    }

    @Test
    void helpThatWasAskedForIsData() {
        var result = shell.run("orgsmith plan --help");
        assertThat(result.out()).contains("Usage: orgsmith plan");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void fmtPrintsNamesForOtherProgramsAndCountsForPeople() {
        shell.write("a.org", "location BJ   \"北京\" {country CN}\n");
        var result = shell.run("orgsmith fmt --check");
        assertThat(result.out()).isEqualTo("a.org\n");
        assertThat(result.err()).startsWith("1 file lacks its layout.");
    }

    @Test
    void theQuestionOfApplyIsAMessage() {
        shell.run("orgsmith lab create");
        var result = shell.run(
                "ORGSMITH_DB_USER=ORGSMITH orgsmith apply --database" + " jdbc:h2:file:$WORK/.orgsmith/lab <<< no");
        assertThat(result.out()).contains("Plan: 1 to create").doesNotContain("Apply these changes?");
        assertThat(result.err()).contains("Apply these changes?", "Nothing was changed.");
    }
}
