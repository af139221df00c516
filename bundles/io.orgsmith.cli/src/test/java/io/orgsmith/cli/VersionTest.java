// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionTest {
    @Test
    void itIsThatOfTheBuild() {
        assertThat(Version.number()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    @Test
    void bothOptionsPrintIt(@TempDir Path folder) {
        var shell = new Shell(folder);
        var expected = new Shell.Result("orgsmith " + Version.number() + "\n", "", 0);
        assertThat(shell.run("orgsmith --version")).isEqualTo(expected);
        assertThat(shell.run("orgsmith -V")).isEqualTo(expected);
    }
}
