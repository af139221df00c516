// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.gen;

import static io.orgsmith.rules.Marked.findings;

import org.junit.jupiter.api.Test;

/** GEN007: there is no purchasing, sales or finance organization in EBS. */
class Gen007NoSuchOrganizationTest {

    @Test
    void whatOtherSystemsHave() {
        findings("""
                existing business group GH "光华集团" {
                  purchasing organization P "集中采购"   //! error GEN007
                  sales organization S "华东销售"        //! error GEN007
                  finance organization F "共享财务"      //! error GEN007
                }
                """);
    }

    @Test
    void whatCannotBeNeedsNoBusinessGroup() {
        findings("""
                purchasing organization P "集中采购"   //! error GEN007
                sales organization S "财务部"          //! error GEN007
                """);
    }

    @Test
    void itsNameIsNotTaken() {
        String text = """
                enterprise "光华" for ebs %s
                existing business group GH "光华集团" {
                  purchasing organization P "采购"       //! error GEN007
                  existing operating unit BUY "采购"
                }
                """;
        findings(text.formatted("12.2"));
        findings(text.formatted("11i"));
    }

    @Test
    void planningAndProductionAreCapabilitiesOfAnInventoryOrganization() {
        findings("""
                existing business group GH "光华集团" {
                  mrp organization M "计划组织"   //! error INV004
                  wip organization W "在制组织"   //! error INV004
                }
                """);
    }

    @Test
    void theOperatingUnitThatDoesTheWork() {
        findings("""
                existing business group GH "光华集团"
                existing operating unit TV "电视机采购与销售" { business group GH }
                """);
    }
}
