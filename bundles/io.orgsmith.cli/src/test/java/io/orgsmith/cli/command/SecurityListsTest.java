// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** MO006: a security profile that is not as the text wants it has no effect before Security List Maintenance has run. */
class SecurityListsTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void theTelevisionExample() throws IOException {
        shell = new Shell(folder);
        for (var name : new String[] {"enterprise", "accounting", "organizations", "access"}) {
            var file = name + ".org";
            shell.write(file, Files.readString(Path.of("../../examples/television", file)));
        }
    }

    @Test
    void verifySaysItOfProfilesThatAreStillToCome() {
        shell.run("orgsmith lab create");
        var result = shell.run("orgsmith verify");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("warning MO006", "BOTH_UNITS").doesNotContain("BG012");
    }

    @Test
    void verifyIsSilentOnceTheyAreThere() {
        shell.run("orgsmith apply");
        var result = shell.run("orgsmith verify");
        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEmpty();
    }

    @Test
    void checkNeverSaysIt() {
        assertThat(shell.run("orgsmith check").out()).doesNotContain("MO006");
    }
}
