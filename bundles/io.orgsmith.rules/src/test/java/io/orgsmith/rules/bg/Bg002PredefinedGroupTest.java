// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.bg;

import static io.orgsmith.rules.Marked.findings;

import org.junit.jupiter.api.Test;

/** BG002: the predefined “Setup Business Group” works, but an enterprise makes its own. */
class Bg002PredefinedGroupTest {

    @Test
    void theEnterpriseInThePredefinedGroup() {
        findings("""
                existing business group SETUP "Setup Business Group" {   //! advice BG002
                  existing operating unit TV "电视机业务"
                  existing hr organization SCHOOL "培训学校"
                }
                """);
    }

    @Test
    void anOrganizationThatNamesIt() {
        findings("""
                existing business group GH "光华集团"
                existing business group SETUP "Setup Business Group"     //! advice BG002
                existing hr organization SCHOOL "培训学校" { business group SETUP }
                """);
    }

    @Test
    void aGroupOfTheEnterprisesOwn() {
        findings("""
                existing business group GH "光华集团" { existing hr organization SCHOOL "培训学校" }
                """);
    }

    @Test
    void thePredefinedGroupIsOnlyWhereSetupBegins() {
        findings("""
                existing business group SETUP "Setup Business Group"
                existing business group GH "光华集团" { existing hr organization SCHOOL "培训学校" }
                existing responsibility ORG_SETUP "组织设置" in PER { HR:Security Profile = business group SETUP }
                """);
    }

    @Test
    void aSimilarNameIsAnotherGroup() {
        findings("""
                existing business group SETUP "Setup Business Group Guanghua" {
                  existing hr organization SCHOOL "培训学校"
                }
                """);
    }
}
