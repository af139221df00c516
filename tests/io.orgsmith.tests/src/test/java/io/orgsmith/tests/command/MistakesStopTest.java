// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.tests.documents.Clone;
import io.orgsmith.tests.house.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text with an error reaches neither a database nor a script, whichever rule it breaks. */
class MistakesStopTest {
    private static final Pattern ERROR = Pattern.compile("^error ", Pattern.MULTILINE);

    /** The folders under {@code mistakes} in which an error is expected. */
    static List<String> mistakes() {
        return Sources.where(path -> path.matches("examples/mistakes/\\w+/expected\\.txt")).stream()
                .filter(file -> ERROR.matcher(Sources.text(file)).find())
                .map(file -> file.resolveSibling("wrong"))
                .filter(folder -> folder.toFile().isDirectory())
                .map(Sources::below)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void nothingIsAppliedAndNothingIsWritten(String mistake, @TempDir Path folder) throws IOException {
        var console = Clone.of(folder, mistake).console();
        assertThat(console.run("./orgsmith apply " + mistake))
                .contains(": error ")
                .endsWith("Nothing was changed.\n");
        assertThat(console.exit()).isEqualTo(1);
        assertThat(folder.resolve(mistake).resolve(".orgsmith")).doesNotExist();
        console.run("./orgsmith generate " + mistake + " --target ebs-12.2 -o scripts");
        assertThat(console.exit()).isEqualTo(1);
        assertThat(folder.resolve("scripts")).doesNotExist();
    }
}
