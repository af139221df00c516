// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The language server as an editor starts it: a process of its own. */
class LanguageServerCommandTest {
    @Test
    void itGreetsAndEndsWithItsClient() throws Exception {
        var ended = run(
                message("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}"));
        assertThat(ended.out).startsWith("Content-Length: ").contains("\"renameProvider\"", "\"name\":\"orgsmith\"");
        assertThat(ended.err).isEmpty();
        assertThat(ended.exit).isZero();
    }

    @Test
    void aClosedInputIsTheEnd() throws Exception {
        var ended = run("");
        assertThat(ended.out + ended.err).isEmpty();
        assertThat(ended.exit).isZero();
    }

    @Test
    void whatIsNoMessageIsRefusedInOneSentence() throws Exception {
        var ended = run("Content-Length: 6\r\n\r\n{oops}");
        assertThat(ended.exit).isEqualTo(2);
        assertThat(ended.err)
                .contains("What came on standard input is no message of the Language Server Protocol")
                .contains("docs/editors.md")
                .doesNotContain("\tat ");
    }

    @Test
    void soIsWhatSomebodyTypesByHand() throws Exception {
        var ended = run("check examples\n\n");
        assertThat(ended.exit).isEqualTo(2);
        assertThat(ended.err).contains("no message of the Language Server Protocol");
    }

    private record Ended(int exit, String out, String err) {}

    private static String message(String body) {
        return "Content-Length: " + body.getBytes(UTF_8).length + "\r\n\r\n" + body;
    }

    private static Ended run(String input) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java, "-cp", System.getProperty("java.class.path"), "io.orgsmith.cli.Orgsmith", "language-server");
        builder.environment().put("LC_ALL", "en_US.UTF-8");
        var process = builder.start();
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(UTF_8));
        }
        var out = new String(process.getInputStream().readAllBytes(), UTF_8);
        var err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), out, err);
    }
}
