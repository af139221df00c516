// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.tests.documents.Clone;
import io.orgsmith.tests.documents.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken out of the text is end-dated where it is managed here, and nothing is deleted. */
class DroppedTest {
    private static final String PROJECT = " examples/four-factories";

    private Console console;
    private Path text;

    @BeforeEach
    void apply(@TempDir Path folder) throws IOException {
        console = Clone.in(folder).console();
        text = folder.resolve("examples/four-factories/extra.org");
        Files.writeString(text, "location EXTRA \"临时仓库\" { country CN  city \"杭州\"  address \"滨江区 1 号\" }\n");
        console.run("./orgsmith apply" + PROJECT);
        assertThat(console.exit()).isZero();
    }

    @Test
    void theRowStaysWithAnEnd() throws IOException {
        Files.delete(text);
        assertThat(console.run("./orgsmith plan" + PROJECT))
                .contains("- location \"临时仓库\"", "0 to create, 0 to change, 1 to end-date.");
        assertThat(console.run("./orgsmith apply --allow-disable" + PROJECT)).contains("Verified: ");
        assertThat(console.run("./orgsmith lab sql -p" + PROJECT
                        + " \"select LOCATION_CODE from HR_LOCATIONS_ALL where INACTIVE_DATE is not null\""))
                .contains("临时仓库");
    }

    @Test
    void onceEndedNothingIsLeftToDo() throws IOException {
        Files.delete(text);
        console.run("./orgsmith apply --allow-disable" + PROJECT);
        assertThat(console.run("./orgsmith plan" + PROJECT)).startsWith("No changes.");
    }

    @Test
    void whatSomebodyElseMadeIsLeftAlone() {
        assertThat(console.run("./orgsmith plan" + PROJECT)).doesNotContain("Setup Business Group", "- ");
    }
}
