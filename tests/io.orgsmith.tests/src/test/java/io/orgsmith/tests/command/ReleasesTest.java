// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.tests.documents.Clone;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One text for several releases: the four factories, which use nothing that only one of them has. */
class ReleasesTest {
    private static final String PROJECT = " examples/four-factories --release ";

    @ParameterizedTest
    @ValueSource(strings = {"12.2", "12.1"})
    void itIsAppliedAndVerified(String release, @TempDir Path folder) throws IOException {
        var console = Clone.in(folder).console();
        assertThat(console.run("./orgsmith apply" + PROJECT + release)).contains("Verified: ");
        assertThat(console.run("./orgsmith plan" + PROJECT + release + " --detailed-exitcode"))
                .startsWith("No changes.");
        assertThat(console.exit()).isZero();
        assertThat(console.run("./orgsmith lab show examples/four-factories")).contains("release " + release);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.2", "12.1", "11i"})
    void noRuleOfTheReleaseFindsFaultWithIt(String release, @TempDir Path folder) throws IOException {
        var console = Clone.in(folder).console();
        assertThat(console.run("./orgsmith check" + PROJECT + release)).startsWith("no findings");
        assertThat(console.exit()).isZero();
    }
}
