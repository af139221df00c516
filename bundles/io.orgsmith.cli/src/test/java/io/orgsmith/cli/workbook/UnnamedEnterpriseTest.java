// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Exit;
import io.orgsmith.cli.Shell;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text need not name its enterprise: it is exported all the same, and comes back. */
class UnnamedEnterpriseTest {
    @TempDir
    Path folder;

    @Test
    void itIsExportedAndComesBack() {
        var shell = new Shell(folder).write("p/a.org", "location BJ \"北京\" { country CN }\n");
        var exported = shell.run("orgsmith export p -o p.xlsx");
        assertThat(exported.err()).doesNotContain("went wrong");
        assertThat(exported.exit()).isEqualTo(Exit.FINE);
        assertThat(exported.out()).contains("Wrote p.xlsx: 1 object.");
        assertThat(shell.run("orgsmith import p.xlsx -o back").exit()).isEqualTo(Exit.FINE);
        assertThat(shell.read("back/enterprise.org")).contains("北京");
    }
}
