// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.model.org.Organization;
import io.orgsmith.model.org.Release;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples that show how it is done right: nothing above advice is found in them, in any release that fits. */
class WorkedExamplesTest {

    private static final Path EXAMPLES = Path.of("..", "..", "examples");

    @ParameterizedTest
    @CsvSource({
        "television, R12_2",
        "television, R12_1",
        "four-factories, R12_2",
        "four-factories, R12_1",
        "four-factories, R11I",
        "two-dimensions, R12_2",
        "two-dimensions, R12_1",
        "conglomerate, R12_2",
        "conglomerate, R12_1"
    })
    void nothingAboveAdviceIsFound(String example, Release release) {
        assertIsRight(Project.in(EXAMPLES.resolve(example), new ResolveOptions(release, null)));
    }

    @ParameterizedTest
    @CsvSource({
        "television, DEV",
        "television, TEST",
        "four-factories, DEV",
        "four-factories, TEST",
        "two-dimensions, DEV",
        "two-dimensions, TEST",
        "conglomerate, DEV",
        "conglomerate, TEST"
    })
    void norInTheirEnvironments(String example, String environment) {
        assertIsRight(Project.in(EXAMPLES.resolve(example), new ResolveOptions(null, environment)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"television", "four-factories", "two-dimensions", "conglomerate"})
    void eachIsAnEnterpriseOfSomeSize(String example) {
        assertThat(Project.in(EXAMPLES.resolve(example)).model().all(Organization.class))
                .hasSizeBetween(10, 60);
    }

    private static void assertIsRight(Project project) {
        assertThat(project.errors()).isEmpty();
        assertThat(project.check().problems()).isEmpty();
        assertThat(project.findings()).allMatch(finding -> finding.startsWith("advice "));
    }
}
