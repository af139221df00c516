// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of a command whose output cannot be written. */
class WatchedTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    private int version(OutputStream out, String language) {
        var watched = new Watched(out);
        var terminal = new Terminal(
                null,
                new PrintStream(watched, false, UTF_8),
                new PrintStream(err, false, UTF_8),
                Map.of("LANG", language),
                Path.of("/"),
                false);
        return Orgsmith.run(List.of("--version"), terminal, watched);
    }

    @Test
    void aFullDiskMakesItFail() {
        assertThat(version(failing("No space left on device"), "en")).isEqualTo(Exit.FAILED);
        assertThat(err.toString(UTF_8).strip())
                .isEqualTo("orgsmith: not everything could be printed: No space left on device");
    }

    @Test
    void itSaysSoInChinese() {
        assertThat(version(failing("No space left on device"), "zh_CN")).isEqualTo(Exit.FAILED);
        assertThat(err.toString(UTF_8)).startsWith("orgsmith: 未能输出全部内容：");
    }

    @Test
    void aReaderWhoHasSeenEnoughIsNoFailure() {
        assertThat(version(failing("Broken pipe"), "en")).isEqualTo(Exit.FINE);
        assertThat(err.size()).isZero();
    }

    @Test
    void withoutFailureNothingIsChanged() {
        var out = new ByteArrayOutputStream();
        assertThat(version(out, "en")).isEqualTo(Exit.FINE);
        assertThat(out.toString(UTF_8)).isEqualTo("orgsmith " + Version.number() + "\n");
    }

    @Test
    void theFirstReasonCounts() throws IOException {
        var reasons = List.of("first", "second").iterator();
        var watched = new Watched(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(reasons.next());
            }
        });
        var out = new PrintStream(watched, true, UTF_8);
        out.print("a");
        out.print("b");
        assertThat(watched.failure()).hasValueSatisfying(e -> assertThat(e).hasMessage("first"));
    }
}
