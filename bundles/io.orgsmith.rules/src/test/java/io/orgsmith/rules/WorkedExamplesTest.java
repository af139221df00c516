// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked examples are good structures: no rule has anything against them. */
class WorkedExamplesTest {

    @ParameterizedTest
    @ValueSource(strings = {"television", "four-factories", "two-dimensions", "conglomerate", "classic-11i"})
    void nothingIsFound(String name) {
        Project project = Project.in(Path.of("..", "..", "examples", name));
        assertThat(project.errors()).isEmpty();
        assertThat(project.findings()).isEmpty();
        assertThat(project.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BG012", "MO006", "PLN001"})
    void whatOnlyAPlanJudgesIsRightAsAModel(String rule) {
        for (String folder : new String[] {"before", "after"}) {
            Project project = Project.in(Path.of("..", "..", "examples", "mistakes", rule, folder));
            assertThat(project.errors()).isEmpty();
            assertThat(project.findings()).isEmpty();
        }
    }
}
