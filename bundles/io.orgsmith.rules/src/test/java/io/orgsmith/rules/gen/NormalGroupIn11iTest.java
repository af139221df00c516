// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.gen;

import static io.orgsmith.rules.Marked.findings;

import org.junit.jupiter.api.Test;

/** No rule has anything to say about a normal group of companies in 11i, where legal entities are organizations. */
class NormalGroupIn11iTest {

    private static final String BOOKS = """
            enterprise "东方机械集团" for ebs 11i
            location JN "济南总部" { country CN  city "济南" }
            value set COMPANY { size 2  value 00 "汇总" parent  value 01 "集团本部"  value 02 "机床公司"  value 03 "铸造公司" }
            value set CENTER { size 4  value 0000 "不分成本中心"  value 1000 "管理" }
            value set ACCOUNT { size 4  value 3141 "未分配利润" }
            chart of accounts COA "DF_COA" {
              segment COMPANY "公司" balancing value set COMPANY
              segment CENTER "部门" cost center value set CENTER
              segment ACCOUNT "科目" natural account value set ACCOUNT
            }
            set of books CN "东方人民币账" { currency CNY  calendar DF_MONTH  chart of accounts COA }
            """;

    private static final String ORGANIZATIONS = """
            business group DF "东方机械集团" {
              legislation CN  currency CNY  at JN
              employee numbers automatic  applicant numbers automatic
              job flexfield DF_JOB  grade flexfield DF_GRADE  position flexfield DF_POSITION
              people group flexfield DF_PEOPLE  cost allocation flexfield DF_COST  created by SETUP

              legal entity TOOLS "东方机床有限公司" { set of books CN  balancing segment value 02  registration 3701  at JN }
              legal entity CASTING "东方铸造有限公司" { set of books CN  balancing segment value 03  registration 3702  at JN }
              operating unit MAKE "机床事业部" {
                set of books CN  legal entities TOOLS, CASTING  default legal context TOOLS
                inventory organization MASTER "物料主组织" code MST { legal entity TOOLS  at JN }
                inventory organization P1 "机床一厂" code P01 { legal entity TOOLS  at JN  calendar DF_WORK  master organization MASTER  mrp wip }
                inventory organization P2 "铸造厂" code P02 { legal entity CASTING  at JN  calendar DF_WORK  master organization MASTER  wip }
              }
              hr organization OFFICE "厂长办公室"
              hr organization FINANCE "财务部"
              organization hierarchy ADMIN "行政架构" { primary  under DF: OFFICE, FINANCE, MAKE  under MAKE: P1, P2 }
            }
            """;

    private static final String ACCESS = """
            responsibility SETUP "组织设置" in INV {
              menu INV_NAVIGATE  creates organizations
              HR:User Type = "HR User"  HR:Security Profile = "Setup Business Group"
            }
            responsibility BUYER "采购" in PO { menu PO_SUPERUSER_GUI  HR:Security Profile = business group DF  MO:Operating Unit = MAKE }
            responsibility STOCK "库存" in INV { menu INV_NAVIGATE  HR:Security Profile = business group DF  MO:Operating Unit = MAKE }
            user WANG "王芳" { employee of DF  responsibilities BUYER, STOCK }
            """;

    @Test
    void inOneFileOrInThree() {
        findings(BOOKS + ORGANIZATIONS + ACCESS);
        findings(ACCESS, BOOKS, ORGANIZATIONS);
    }

    @Test
    void aLegalEntityThatIsAnOperatingUnitAsWell() {
        findings(
                BOOKS,
                ORGANIZATIONS.replace("\"机床事业部\" {", "\"东方机床有限公司\" { same organization as legal entity TOOLS "),
                ACCESS);
    }

    @Test
    void oneSlipIsOneFinding() {
        findings(
                BOOKS,
                ORGANIZATIONS.replace(
                        "set of books CN  balancing segment value 03  registration 3702  at JN }",
                        "set of books CN  registration 3702  at JN } //! warning LE006"),
                ACCESS);
        findings(
                BOOKS,
                ORGANIZATIONS
                        .replace("OFFICE \"厂长办公室\"", "OFFICE \"财务部\" //! error BG004")
                        .replace("FINANCE \"财务部\"", "FINANCE \"财务部\" //! error BG004"),
                ACCESS);
        findings(
                BOOKS,
                ORGANIZATIONS,
                ACCESS.replace(
                                "menu PO_SUPERUSER_GUI  HR:Security Profile = business group DF ",
                                "menu PO_SUPERUSER_GUI ")
                        .replaceAll("(?m)^(responsibility BUYER.*)$", "$1 //! warning BG009"));
    }
}
