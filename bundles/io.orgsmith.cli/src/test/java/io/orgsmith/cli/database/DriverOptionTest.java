// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Shell;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Oracle's driver is the user's to bring. */
class DriverOptionTest {
    private static final String PLAN =
            "ORGSMITH_DB_USER=APPS ORGSMITH_DB_PASSWORD=tiger %s orgsmith plan . --database jdbc:oracle:thin:@prod %s";

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void write() {
        shell = new Shell(folder).write("a.org", "enterprise \"光华集团\" for ebs 12.2\n");
        shell.write("text.jar", "no jar");
    }

    private String problem(String environment, String options) {
        var result = shell.run(PLAN.formatted(environment, options));
        assertThat(result.exit()).isEqualTo(2);
        return result.err();
    }

    @Test
    void withoutItTheOptionIsNamed() {
        assertThat(problem("LANG=en", "")).contains("--driver", "ojdbc11.jar");
        assertThat(problem("LANG=zh", "")).contains("没有适用于", "--driver");
    }

    @Test
    void whatIsNoDriverIsRefusedWhereverItIsNamed() {
        assertThat(problem("LANG=en", "--driver none.jar")).contains("no driver jar", "none.jar");
        assertThat(problem("LANG=en", "--driver text.jar")).contains("cannot be read as a jar");
        assertThat(problem("ORGSMITH_DRIVER=none.jar", "")).contains("no driver jar", "none.jar");
    }

    @Test
    void aWordAfterThePathIsNotTakenForADriver() {
        assertThat(shell.run("orgsmith plan . apps").err()).contains("one argument too many");
    }
}
