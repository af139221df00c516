// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ou;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** OU006: two operating units of one ledger and the same legal entities may be one. */
class Ou006CandidatesForOneTest {

    private static final String TV = """
            operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV, SH_EL  default legal context BJ_TV%s
              inventory organization B01 "北京电视机厂" { legal entity BJ_TV  at BJ }
            }
            """;
    private static final String ALL = """
            security profile ALL "ALL" { business group GH  all operating units }
            responsibility CLERK "综合" in PO { menu "PO"  request group "All"  HR:Security Profile = business group GH
              MO:Security Profile = ALL }
            """;

    private static String tv(String more) {
        return TV.formatted(more);
    }

    @Test
    void oneWithNothingOfItsOwnIsPointedOut() {
        Marked.check(tv(""), ALL, """
                operating unit PARTS "配件业务" {                                         //! advice OU006
                  business group GH  ledger CN  legal entities SH_EL, BJ_TV  default legal context SH_EL
                }
                """);
    }

    @Test
    void itsOwnInventoryOrganizationIsReasonEnough() {
        Marked.check(tv(""), ALL, """
                operating unit PARTS "配件业务" {
                  business group GH  ledger CN  legal entities SH_EL, BJ_TV  default legal context SH_EL
                  inventory organization S01 "上海配件库" { legal entity SH_EL  at BJ }
                }
                """);
    }

    @Test
    void itsOwnResponsibilityIsReasonEnough() {
        Marked.check(tv(""), ALL, """
                operating unit PARTS "配件业务" {
                  business group GH  ledger CN  legal entities SH_EL, BJ_TV  default legal context SH_EL
                }
                responsibility OWN "配件采购" in PO { menu "PO"  request group "All"  HR:Security Profile = business group GH
                  MO:Operating Unit = operating unit PARTS }
                """);
    }

    @Test
    void theSameLineOfBusinessIsPointedOutWhateverTheyHave() {
        Marked.check(tv("  line of business \"televisions\"  //! advice OU006"), """
                operating unit PARTS "配件业务" {
                  business group GH  ledger CN  legal entities SH_EL, BJ_TV  default legal context SH_EL
                  line of business "Televisions"
                  inventory organization S01 "上海配件库" { legal entity SH_EL  at BJ }
                }
                """);
    }

    @Test
    void ofTwoThatHaveNothingTheSecondIsPointedOut() {
        Marked.check(tv("").replace("BJ_TV, SH_EL", "BJ_TV"), """
                operating unit A "家电业务" { business group GH  ledger CN  default legal context SH_EL }
                operating unit B "配件业务" { business group GH  ledger CN  default legal context SH_EL }  //! advice OU006
                """);
    }

    @Test
    void whileNobodyHasAnythingOrTheyDifferInBusinessItIsNot() {
        String two = """
                operating unit A "家电业务" { business group GH  ledger CN  default legal context SH_EL  line of business "appliances" }
                operating unit B "配件业务" { business group GH  ledger CN  default legal context SH_EL%s }
                """;
        Marked.check(two.formatted(""));
        Marked.check(tv("").replace("BJ_TV, SH_EL", "BJ_TV"), two.formatted("  line of business \"parts\""));
    }

    @Test
    void whatAnExistingOneHasNeedNotBeSaid() {
        Marked.check(tv(""), ALL, """
                existing operating unit PARTS "配件业务" { business group GH  ledger CN  legal entities SH_EL, BJ_TV }
                """);
    }

    @Test
    void differentLegalEntitiesAreReasonEnough() {
        Marked.check(tv("  line of business \"televisions\""), ALL, """
                operating unit PARTS "配件业务" {
                  business group GH  ledger CN  legal entities SH_EL  default legal context SH_EL
                  line of business "televisions"
                }
                operating unit TOYS "玩具业务" {
                  business group GH  ledger CN  legal entities BJ_TV, SH_EL, SZ_EL  default legal context SH_EL
                  line of business "televisions"
                }
                """);
    }

    @Test
    void differentLinesOfBusinessWithPlantsAreTwoUnits() {
        Marked.check(tv("  line of business \"televisions\""), ALL, """
                operating unit XRAY "X 光机业务" {
                  business group GH  ledger CN  legal entities SH_EL, BJ_TV  default legal context SH_EL
                  line of business "X-ray machines"
                  inventory organization S02 "上海 X 光机厂" { legal entity SH_EL  at BJ }
                }
                """);
    }
}
