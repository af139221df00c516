// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.inv;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** INV003: the legal entity of an inventory organization is one of its operating unit's. */
class Inv003LegalEntityTest {

    private static final String TV = """
            operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV, SH_EL  default legal context BJ_TV
              inventory organization %s "工厂" { legal entity %s  at BJ }%s
            }
            """;

    @Test
    void oneThatTheUnitDoesNotListIsRefused() {
        Marked.check(TV.formatted("Z01", "SZ_EL", "  //! error INV003"));
        Marked.in("11i").holds(TV.formatted("Z01", "SZ_EL", "  //! error INV003"));
    }

    @Test
    void eachThatItListsIsRight() {
        Marked.check(TV.formatted("B01", "BJ_TV", ""));
        Marked.check(TV.formatted("S01", "SH_EL", ""));
    }

    @Test
    void withoutListTheDefaultLegalContextIsTheOnlyOne() {
        Marked.check("""
                operating unit XRAY "X 光机业务" { business group GH  ledger CN  default legal context SH_EL
                  inventory organization S01 "上海 X 光机厂" { legal entity SH_EL  at BJ }
                  inventory organization B01 "北京 X 光机厂" { legal entity BJ_TV  at BJ }    //! error INV003
                }
                """);
    }

    @Test
    void anExistingUnitNeedNotSayItsList() {
        Marked.check("""
                existing operating unit XRAY "X 光机业务" { business group GH  ledger CN  default legal context SH_EL }
                inventory organization B01 "北京 X 光机厂" { business group GH  operating unit XRAY  legal entity BJ_TV  at BJ }
                """);
    }

    @Test
    void theListOfAnExistingUnitIsJudged() {
        Marked.check("""
                existing operating unit XRAY "X 光机业务" { business group GH  ledger CN  legal entities SH_EL }
                inventory organization B01 "北京 X 光机厂" {
                  business group GH   operating unit XRAY   at BJ
                  legal entity BJ_TV                                                   //! error INV003
                }
                """);
    }

    @Test
    void fourFactoriesInPairsByProduct() {
        Marked.check("""
                operating unit TV "电视机" { business group GH  ledger CN  legal entities BJ_TV, SH_EL  default legal context BJ_TV
                  inventory organization B01 "北京电视机厂" { legal entity BJ_TV  at BJ }
                  inventory organization S01 "上海电视机厂" { legal entity SH_EL  at BJ }
                }
                operating unit XRAY "X 光机" { business group GH  ledger CN  legal entities BJ_TV, SH_EL  default legal context SH_EL
                  inventory organization B02 "北京 X 光机厂" { legal entity BJ_TV  at BJ }
                  inventory organization S02 "上海 X 光机厂" { legal entity SH_EL  at BJ }
                }
                """);
    }
}
