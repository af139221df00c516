// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.inv;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** INV006 and INV007: an inventory organization has at most one cost center, which is of its legal entity's company. */
class Inv006CostCenterTest {

    private static final String MODEL = """
            operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV, SH_EL  default legal context BJ_TV
              inventory organization B01 "北京电视机厂" { legal entity BJ_TV  at BJ  %s
              }
              inventory organization S01 "上海电视机厂" { legal entity SH_EL  at BJ  %s
              }
            }
            cost center CC_BJ "北京管理" { business group GH  chart of accounts COA  value 11-1100 }
            cost center CC_TJ "天津仓储" { business group GH  chart of accounts COA  value 12-1200 }
            cost center CC_SH "上海管理" { business group GH  chart of accounts COA  value 21-2100 }
            """;

    private static void check(String ofB01, String ofS01) {
        Marked.check("accept CC004 because \"later\"\n" + MODEL.formatted(ofB01, ofS01));
    }

    @Test
    void noneOneAndTheSameAreRight() {
        check("", "");
        check("cost center CC_BJ", "cost center CC_SH");
        Marked.check("accept CC004 because \"later\"\n" + MODEL.formatted("cost center CC_BJ", ""), """
                inventory organization B09 "北京备件库" { business group GH  operating unit TV  legal entity BJ_TV  at BJ  cost center CC_BJ }
                """);
    }

    @Test
    void twoAreRefused() {
        check("cost center CC_BJ, CC_TJ  //! error INV006", "");
    }

    @Test
    void oneOfTheLegalEntitysOtherCompanyValueIsRight() {
        check("cost center CC_TJ", "");
    }

    @Test
    void oneOfAnotherCompanyIsRefused() {
        check("", "cost center CC_BJ  //! error INV007");
        check("cost center CC_SH  //! error INV007", "");
    }

    @Test
    void aLegalEntityWithoutCompanyValuesExcludesNothing() {
        Marked.check("""
                existing legal entity WH "武汉光华" { ledger CN }
                operating unit TV "电视机业务" { business group GH  ledger CN  default legal context WH
                  inventory organization W01 "武汉厂" { at BJ  cost center CC_BJ }
                }
                cost center CC_BJ "北京管理" { business group GH  chart of accounts COA  value 11-1100 }
                accept CC004 because "later"
                """);
    }

    @Test
    void valuesOfASecondaryLedgersChartDoNotCount() {
        Marked.check("""
                existing value set PRODUCT { size 2  value 11  value 21 }
                existing value set MORE { size 2  value 11  value 90 }
                existing chart of accounts FLEX { segment C balancing value set MORE  segment CC cost center value set CENTER  segment A natural account value set ACCOUNT }
                existing ledger WL "武汉账" { chart of accounts FLEX }
                existing chart of accounts BY_PRODUCT { segment P balancing value set PRODUCT  segment A natural account value set ACCOUNT }
                existing secondary ledger CN_P "光华产品账" { primary ledger WL  chart of accounts BY_PRODUCT }
                existing legal entity WH "武汉光华" { ledger WL  balancing segment value 90  balancing segment values of CN_P: 11 }
                operating unit TV "电视机业务" { business group GH  ledger WL  default legal context WH
                  inventory organization W01 "武汉厂" { at BJ  cost center CC_BJ }            //! error INV007
                }
                cost center CC_BJ "北京管理" { business group GH  chart of accounts FLEX  value 11-1100 }
                accept CC004 because "later"
                """);
    }

    @Test
    void whereTheLegalEntityIsWrongThatIsEnough() {
        Marked.check("""
                operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV
                  inventory organization B01 "北京电视机厂" { legal entity SH_EL  at BJ  cost center CC_BJ }  //! error INV003
                }
                cost center CC_BJ "北京管理" { business group GH  chart of accounts COA  value 11-1100 }
                accept CC004 because "later"
                """);
    }
}
