// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.orgsmith.deploy.DatabaseProblem;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a hint names can be copied into a shell as it is. */
class ArgumentTest {
    @Test
    void aPlainWordStaysAsItIs() {
        assertThat(Argument.of("examples/television")).isEqualTo("examples/television");
        assertThat(Argument.of("项目/电视")).isEqualTo("项目/电视");
    }

    @Test
    void whatAShellWouldTakeApartIsQuoted() {
        assertThat(Argument.of("my project")).isEqualTo("'my project'");
        assertThat(Argument.of("jdbc:h2:file:/lab;MODE=x")).isEqualTo("'jdbc:h2:file:/lab;MODE=x'");
        assertThat(Argument.of("anna's $lab")).isEqualTo("\"anna's \\$lab\"");
    }

    @Test
    void theHintOfALabNamesProjectAndEnvironment(@TempDir Path folder) {
        assertThat(said(new LabDatabase(folder, "TEST", "my project")))
                .endsWith("orgsmith lab create 'my project' --env TEST");
        assertThat(said(new LabDatabase(folder, "", "mine"))).endsWith("orgsmith lab create mine");
        assertThat(said(new LabDatabase(folder, "", ""))).endsWith("orgsmith lab create");
    }

    private static String said(LabDatabase lab) {
        return catchThrowableOfType(DatabaseProblem.class, lab::address).message(Locale.ENGLISH);
    }
}
