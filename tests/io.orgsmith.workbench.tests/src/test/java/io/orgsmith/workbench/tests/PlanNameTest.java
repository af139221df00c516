// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.databases.saved.PlanName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody types as the name of a saved plan. */
class PlanNameTest {
    private Example example;

    @BeforeEach
    void project() throws Exception {
        example = Example.copy("names");
    }

    @AfterEach
    void remove() throws Exception {
        example.delete();
    }

    private String problem(String typed) {
        return PlanName.problem(example.project(), typed);
    }

    @Test
    void whatItEndsInNeedNotBeTyped() {
        assertThat(PlanName.file(example.project(), " plans/monday "))
                .isEqualTo(example.file("plans/monday.orgplan"))
                .isEqualTo(PlanName.file(example.project(), "plans/monday.orgplan"));
        assertThat(problem("plans/monday")).isNull();
    }

    @Test
    void itStaysInTheProject() {
        assertThat(problem("../other/monday")).contains("../other/monday");
    }

    @Test
    void noneAndAFolderAreNoNames() throws Exception {
        example.project().getFolder("week.orgplan").create(true, true, null);
        assertThat(problem("  ")).isNotBlank();
        assertThat(problem("week")).contains("week");
    }
}
