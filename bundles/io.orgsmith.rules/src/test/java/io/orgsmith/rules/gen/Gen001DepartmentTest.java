// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.gen;

import static io.orgsmith.rules.Marked.findings;
import static io.orgsmith.rules.Marked.findingsOf;

import org.junit.jupiter.api.Test;

/** GEN001: operating units and inventory organizations mirror processes, not the departments of the administrative chart. */
class Gen001DepartmentTest {

    @Test
    void departmentsTurnedIntoOrganizations() {
        findingsOf("GEN001", """
                existing business group GH "光华集团" {
                  existing operating unit FIN "财务部"                         //! advice GEN001
                  existing operating unit BUY "电视机采购部"                    //! advice GEN001
                  existing operating unit SELL "华东销售处"                    //! advice GEN001
                  existing inventory organization STORE "仓储部（北京）" code B01  //! advice GEN001
                  existing inventory organization TOOLS "设备科" code B02        //! advice GEN001
                }
                """);
    }

    @Test
    void departmentsInEnglishHoweverWritten() {
        findingsOf("GEN001", """
                existing business group GH "Guanghua Group" {
                  existing operating unit A "Purchasing Department"            //! advice GEN001
                  existing operating unit B "Sales Dept."                      //! advice GEN001
                  existing operating unit C "FINANCE DEPT"                     //! advice GEN001
                  existing operating unit D "Department of Logistics"          //! advice GEN001
                  existing operating unit G "Department Stores"
                  existing operating unit E "Deptford Works"
                  existing operating unit F "Departmental Stores of Wuhan"
                }
                """);
    }

    @Test
    void aTranslationGivesTheDepartmentAway() {
        findingsOf("GEN001", """
                existing business group GH "Guanghua Group"
                existing operating unit BUY "Central Buying" zh "集中采购部" { business group GH }  //! advice GEN001
                """);
    }

    @Test
    void divisionsHeadOfficesAndWarehousesAreNoDepartments() {
        findings("""
                existing business group GH "光华集团" {
                  existing operating unit TV "电视机事业部"
                  existing operating unit HQ "北京总部"
                  existing operating unit XR "X 光机业务"
                  existing inventory organization BJ "北京本部" code B01
                  existing inventory organization WH "中央仓库" code B02
                  existing inventory organization SH "Shanghai Warehouse" code S01
                }
                """);
    }

    @Test
    void departmentsArePeopleAndCostsAsWell() {
        findings("""
                existing business group GH "光华集团" {
                  existing hr organization FIN "财务部"
                  existing cost center BUY "采购部"
                }
                """);
    }

    @Test
    void anEnterpriseHasItsOwnWords() {
        findingsOf("GEN001", """
                enterprise "光华集团" for ebs 12.2 { setting GEN001.endings = "室", "Team"  setting GEN001.exceptions = "温室" }
                existing business group GH "光华集团" {
                  existing operating unit LAB "检测室"        //! advice GEN001
                  existing operating unit BUY "Buying Team"  //! advice GEN001
                  existing operating unit GREEN "蔬菜温室"
                  existing operating unit FIN "财务部"
                }
                """);
    }
}
