// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.check.Checks;
import io.orgsmith.workbench.check.FindingMarkers;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is checked without an editor: files that change on disk. */
@ExtendWith(ErrorLog.class)
class BuilderTest {
    private Example example;

    @BeforeEach
    void create() throws Exception {
        example = Example.television();
    }

    @AfterEach
    void delete() throws Exception {
        example.delete();
    }

    /** The inventory organization in Chengdu stays with a company that its operating unit no longer lists. */
    private void breakARule() throws Exception {
        example.replace("organizations.org", "SZ_EL, CD_TV, XA_SALES", "SZ_EL, XA_SALES");
        Driver.waitUntil("a rule is broken", () -> !example.errors().isEmpty());
    }

    @Test
    void aFindingOfARuleNamesItsRuleAndItsPlace() throws Exception {
        breakARule();
        assertThat(example.errors()).anySatisfy(error -> {
            assertThat(error.getAttribute(FindingMarkers.RULE, "")).isEqualTo("INV003");
            assertThat(error.getAttribute(IMarker.MESSAGE, ""))
                    .startsWith("INV003: ")
                    .contains("Chengdu TV Plant");
            assertThat(error.getAttribute(IMarker.LINE_NUMBER, 0)).isGreaterThan(1);
            assertThat(error.getResource()).isEqualTo(example.file("organizations.org"));
        });
    }

    @Test
    void aChangeByAnotherProgramIsCheckedInEveryFileItConcerns() throws Exception {
        example.replace("accounting.org", "legal entity BJ_TV ", "legal entity BJ_TV2 ");
        Driver.waitUntil("names lead nowhere", () -> !example.errors().isEmpty());
        assertThat(example.errors())
                .extracting(error -> error.getResource().getName())
                .contains("organizations.org");
        example.replace("accounting.org", "legal entity BJ_TV2 ", "legal entity BJ_TV ");
        Driver.waitUntil("all is well again", () -> example.errors().isEmpty());
    }

    @Test
    void aFileThatIsDeletedIsMissed() throws Exception {
        example.file("accounting.org").delete(true, null);
        Driver.waitUntil("names lead nowhere", () -> !example.errors().isEmpty());
    }

    @Test
    void cleaningChecksAnew() throws Exception {
        breakARule();
        var before = example.errors().get(0);
        example.project().build(IncrementalProjectBuilder.CLEAN_BUILD, null);
        assertThat(before.exists()).isFalse();
        example.project().build(IncrementalProjectBuilder.FULL_BUILD, null);
        Driver.waitUntil("the findings are back", () -> !example.errors().isEmpty());
    }

    @Test
    void findingsOutliveAProjectThatIsClosedAndGoWhenTheirReasonGoes() throws Exception {
        breakARule();
        example.project().close(null);
        example.project().open(null);
        assertThat(example.errors()).isNotEmpty();
        example.replace("organizations.org", "SZ_EL, XA_SALES", "SZ_EL, CD_TV, XA_SALES");
        Driver.waitUntil("all is well again", () -> example.errors().isEmpty());
    }

    /** What a check found that came too late must neither trouble the log nor show up in the next project of that name. */
    @Test
    void aProjectMayBeDeletedWhileItIsChecked() throws Exception {
        breakARule();
        for (int i = 0; i < 10; i++) {
            example.delete();
            example = Example.television();
            for (int wait = 0; wait < 4 * i; wait++) {
                Driver.work();
            }
        }
        Driver.waitUntil(
                "it was checked", () -> Checks.service().last(example.project()).isPresent());
        assertThat(example.errors()).isEmpty();
    }

    @Test
    void aProjectWithoutTheNatureIsLeftAlone() throws Exception {
        var description = example.project().getDescription();
        description.setNatureIds(new String[0]);
        example.project().setDescription(description, null);
        assertThat(example.project().getDescription().getBuildSpec()).isEmpty();
    }
}
