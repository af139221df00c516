// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Paint;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.Shell;
import io.orgsmith.cli.Terminal;
import io.orgsmith.model.effective.ResolveOptions;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checksum that the history and the manifest keep of a project's texts. */
class ChecksumTest {
    private static final String TEXT = "location BJ \"北京\" { country CN }\n";

    @TempDir
    Path folder;

    private String checksum(String project) {
        var silent = new PrintStream(new ByteArrayOutputStream(), false, UTF_8);
        var terminal = new Terminal(null, silent, silent, Map.of(), folder, false);
        var session = new Session(terminal, Locale.ENGLISH, new Paint(false), false);
        return new Projects(session)
                .one(Path.of(project), ResolveOptions.AS_WRITTEN)
                .checksum();
    }

    @Test
    void itIsASha256InHexadecimal() {
        new Shell(folder).write("p/a.org", TEXT);
        assertThat(checksum("p")).matches("[0-9a-f]{64}");
    }

    @Test
    void itIsTheSameWhereverTheProjectLies() {
        new Shell(folder).write("p/a.org", TEXT).write("far/away/a.org", TEXT);
        assertThat(checksum("far/away")).isEqualTo(checksum("p"));
    }

    @Test
    void itChangesWithEveryLetter() {
        new Shell(folder).write("p/a.org", TEXT).write("q/a.org", TEXT.replace("北", "南"));
        assertThat(checksum("q")).isNotEqualTo(checksum("p"));
    }

    @Test
    void itChangesWithTheNameOfAFileAndWhereOneEnds() {
        new Shell(folder)
                .write("p/a.org", TEXT)
                .write("q/b.org", TEXT)
                .write("r/a.org", "")
                .write("r/b.org", TEXT);
        assertThat(checksum("p")).isNotEqualTo(checksum("q"));
        assertThat(checksum("q")).isNotEqualTo(checksum("r"));
    }
}
