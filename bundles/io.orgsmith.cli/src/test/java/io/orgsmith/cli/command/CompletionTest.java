// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.orgsmith.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script is sourced by a real bash, which is asked what it would offer. */
class CompletionTest {
    private static final Path BASH = Path.of("/bin/bash");

    @TempDir
    Path folder;

    @BeforeEach
    void writeTheScript() {
        assumeTrue(Files.isExecutable(BASH));
        new Shell(folder).run("orgsmith completion -o completion.bash");
    }

    private List<String> offered(String line) throws IOException, InterruptedException {
        var script = """
                source completion.bash
                COMP_LINE="$1"
                COMP_WORDS=($1)
                [[ $1 == *' ' ]] && COMP_WORDS+=('')
                COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                _complete_orgsmith orgsmith "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
                printf '%s\\n' "${COMPREPLY[@]}"
                """;
        var process = new ProcessBuilder(BASH.toString(), "-c", script, "bash", line)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return out.lines().map(String::strip).toList();
    }

    @ParameterizedTest
    @Timeout(60)
    @CsvSource({
        "orgsmith ver, verify",
        "orgsmith ch, check",
        "orgsmith lab sho, show",
        "orgsmith plan --det, --detailed-exitcode",
        "orgsmith check --format sa, sarif",
        "orgsmith generate --target e, ebs-12.2",
        "orgsmith --lang z, zh",
    })
    void itOffersWhatGoesOn(String typed, String offered) throws Exception {
        assertThat(offered(typed)).contains(offered);
    }
}
