// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.gen;

import static io.orgsmith.rules.Marked.findingsOf;

import org.junit.jupiter.api.Test;

/** GEN005: a profile option has one value at a level; of two only one would be set. */
class Gen005ProfileTest {

    @Test
    void aUserHasOneValueOfAnOption() {
        findingsOf("GEN005", """
                user ANNA "李安娜" {
                  HR:User Type = "HR User"          //! error GEN005
                  HR:User Type = "Payroll User"     //! error GEN005
                  HR:Cross Business Group = Yes
                }
                user BERT "王" { HR:User Type = "HR User" }
                """);
    }

    @Test
    void soHasAResponsibility() {
        findingsOf("GEN005", """
                existing responsibility HRM "人力资源" in PER {
                  HR:User Type = "HR User"          //! error GEN005
                  HR_USER_TYPE = "Payroll User"     //! error GEN005
                }
                existing responsibility INV "库存" in INV { HR:User Type = "HR User" }
                """);
    }

    @Test
    void ofTheSecurityProfileAnotherRuleSpeaks() {
        findingsOf("GEN005", """
                existing business group GH "光华集团"
                existing responsibility HRM "人力资源" in PER {
                  HR:Security Profile = business group GH
                  HR:Security Profile = "Setup Business Group"
                }
                """);
    }

    @Test
    void theSiteAndAnApplicationAreOneLevelInAllFiles() {
        findingsOf("GEN005", """
                profiles at site { HR:User Type = "HR User" }                   //! error GEN005
                profiles at application PO { HR:User Type = "HR User" }         //! error GEN005
                profiles at application INV { HR:User Type = "HR User" }
                """, """
                profiles at site { HR:User Type = "Payroll User" }              //! error GEN005
                profiles at application PO { HR:User Type = "Payroll User" }    //! error GEN005
                """);
    }
}
