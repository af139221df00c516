// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.tests.documents.Clone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The television example in each of its environments, from the text to a database that is as it should be. */
class EnvironmentsTest {
    private static final String PROJECT = " examples/television --env ";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"DEV", "TEST"})
    void itIsAppliedWithTheNamesOfTheEnvironment(String environment) throws IOException {
        var console = Clone.in(folder).console();
        assertThat(console.run("./orgsmith apply" + PROJECT + environment)).contains("Verified: ");
        assertThat(console.run("./orgsmith plan" + PROJECT + environment)).startsWith("No changes.");
        assertThat(console.run("./orgsmith verify" + PROJECT + environment)).startsWith("Verified: ");
        assertThat(console.run("./orgsmith lab sql --env " + environment
                        + " -p examples/television \"select NAME from GL_LEDGERS\""))
                .contains(environment + " 光华人民币账", "光华美元合并账");
    }

    @Test
    void whatIsRightInOneIsADeviationInTheOther() throws IOException {
        var console = Clone.in(folder).console();
        console.run("./orgsmith apply" + PROJECT + "DEV");
        takeDevForTest();
        assertThat(console.run("./orgsmith verify" + PROJECT + "TEST"))
                .contains("ledger is to be \"TEST 光华人民币账\", but is \"DEV 光华人民币账\"");
        assertThat(console.exit()).isEqualTo(1);
    }

    @Test
    void oneSystemDoesNotBecomeAnother() throws IOException {
        var console = Clone.in(folder).console();
        console.run("./orgsmith apply" + PROJECT + "DEV");
        takeDevForTest();
        assertThat(console.run("./orgsmith apply" + PROJECT + "TEST"))
                .contains("error PLN001")
                .endsWith("Nothing was changed.\n");
        assertThat(console.exit()).isEqualTo(1);
        assertThat(console.run("./orgsmith plan" + PROJECT + "DEV")).startsWith("No changes.");
    }

    @Test
    void whatIsAppliedToOneLeavesTheOtherAsItIs() throws IOException {
        var console = Clone.in(folder).console();
        console.run("./orgsmith apply" + PROJECT + "DEV");
        assertThat(console.run("./orgsmith apply" + PROJECT + "TEST")).contains("Verified: ");
        assertThat(console.run("./orgsmith drift" + PROJECT + "DEV")).startsWith("No drift");
        assertThat(console.run("./orgsmith plan" + PROJECT + "DEV")).startsWith("No changes.");
    }

    /** As somebody does who gives the address of the wrong database. */
    private void takeDevForTest() throws IOException {
        var labs = folder.resolve("examples/television/.orgsmith");
        Files.copy(labs.resolve("lab.DEV.mv.db"), labs.resolve("lab.TEST.mv.db"));
    }
}
