// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.bg;

import static io.orgsmith.rules.Marked.findings;

import org.junit.jupiter.api.Test;

/** BG008: a responsibility is tied to one business group, by one value out of the list of security profiles. */
class Bg008SecurityProfileTest {

    private static final String GROUPS = """
            existing business group GH "光华集团"
            existing business group MED "光华医疗"
            existing security profile STAFF "电视机人员" { business group GH }
            """;

    @Test
    void whatTheListOffers() {
        findings(GROUPS + """
                existing responsibility A "甲" in PER { HR:Security Profile = business group GH }
                existing responsibility B "乙" in PER { HR:Security Profile = "光华医疗" }
                existing responsibility C "丙" in PER { HR:Security Profile = STAFF }
                existing responsibility D "丁" in PER { HR:Security Profile = "电视机人员" }
                existing responsibility E "戊" in PER { HR:Security Profile = "Setup Business Group" }
                """);
    }

    @Test
    void whatItDoesNotOffer() {
        findings(GROUPS + """
                existing operating unit TV "电视机业务" { business group GH }
                existing responsibility A "甲" in PER { HR:Security Profile = "光华医疗集团" }       //! error BG008
                existing responsibility B "乙" in PER { HR:Security Profile = operating unit TV }   //! error BG008
                existing responsibility C "丙" in PER { HR:Security Profile = "电视机业务" }         //! error BG008
                """);
    }

    @Test
    void twoAtOnce() {
        findings(GROUPS + """
                existing responsibility A "甲" in PER {  //! error BG008
                  HR:Security Profile = business group GH
                  HR:Security Profile = business group MED
                }
                """);
    }

    @Test
    void spacesAfterTheColonAndTheInternalName() {
        findings(GROUPS + """
                existing responsibility A "甲" in PER { HR: Security Profile = "别的集团" }               //! error BG008
                existing responsibility B "乙" in PER { PER_SECURITY_PROFILE_ID = "别的集团" }            //! error BG008
                """);
    }

    @Test
    void withSecurityGroupsItIsAnotherMatter() {
        findings(GROUPS + """
                profiles at site { Enable Security Groups = Yes }
                existing responsibility A "甲" in PER { HR:Security Profile = business group GH  HR:Security Profile = business group MED }
                existing responsibility B "乙" in PER { HR:Security Profile = "别的集团" }
                """);
    }

    @Test
    void theNameOfABusinessGroupOfAnotherFile() {
        findings(
                "existing responsibility A \"甲\" in PER { HR:Security Profile = \"光华医疗\" }",
                "existing business group MED \"光华医疗\"");
    }
}
