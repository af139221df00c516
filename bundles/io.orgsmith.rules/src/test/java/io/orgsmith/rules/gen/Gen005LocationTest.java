// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.gen;

import static io.orgsmith.rules.Marked.findings;

import org.junit.jupiter.api.Test;

/** GEN005: a location is found by its name within its business group, or among those of the whole instance. */
class Gen005LocationTest {

    @Test
    void locationsOfTheWholeInstanceHaveNamesOfTheirOwn() {
        findings("""
                location HQ "北京总部" { country CN }     //! error GEN005
                location HQ2 "北京总部" { country CN }    //! error GEN005
                location SHOP "门市部" { country CN }
                """);
    }

    @Test
    void locationsOfABusinessGroupHaveNamesOfTheirOwn() {
        findings("""
                existing business group GH "光华集团"
                location SHOP "门市部" { business group GH  country CN }     //! error GEN005
                location SHOP2 "门市部" { business group GH  country CN }    //! error GEN005
                location SHOP3 "上海门市部" { business group GH  country CN }
                """);
    }

    @Test
    void theSameNameElsewhereIsAnotherLocation() {
        findings("""
                existing business group GH "光华集团" { legislation CN }
                existing business group DE "Guanghua Germany" { legislation DE }
                location A "Office" { country CN }
                location B "Office" { business group GH  country CN }
                location C "Office" { business group DE  country DE }
                """);
    }

    @Test
    void anExistingLocationHasItsNameAlready() {
        findings("""
                existing location HQ "北京总部"            //! error GEN005
                location HQ2 "北京总部" { country CN }     //! error GEN005
                """);
    }
}
