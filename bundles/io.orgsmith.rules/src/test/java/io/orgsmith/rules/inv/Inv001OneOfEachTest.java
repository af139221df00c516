// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.inv;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** INV001: an inventory organization has exactly one ledger, one legal entity and one operating unit. */
class Inv001OneOfEachTest {

    private static final String TV = """
            operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV, SH_EL  default legal context BJ_TV }
            """;

    @Test
    void oneOfNoOperatingUnitIsRefused() {
        Marked.check("""
                inventory organization B01 "北京电视机厂" { business group GH  ledger CN  legal entity BJ_TV  at BJ }  //! error INV001
                """);
    }

    @Test
    void oneOfTwoOperatingUnitsIsRefused() {
        Marked.check(TV, """
                operating unit XRAY "X 光机业务" { business group GH  ledger CN  default legal context SH_EL }
                inventory organization S01 "上海厂" {
                  business group GH   ledger CN   legal entity SH_EL   at BJ
                  operating unit TV, XRAY                                              //! error INV001
                }
                """);
    }

    @Test
    void whichOfTwoLegalEntitiesMustBeSaid() {
        Marked.check(TV, """
                inventory organization B01 "Beijing Plant" { business group GH  operating unit TV  at BJ }  //! error INV001
                """);
    }

    @Test
    void theOnlyLegalEntityOfTheUnitIsTakenOver() {
        Marked.check("""
                operating unit XRAY "X 光机业务" { business group GH  ledger CN  default legal context SH_EL
                  inventory organization S01 "上海 X 光机厂" { at BJ }
                  inventory organization S02 "上海 X 光机备件库" { at BJ }
                }
                """);
    }

    @Test
    void oneOfTwoLegalEntitiesIsRefused() {
        Marked.in("11i").holds(TV, """
                inventory organization B01 "北京电视机厂" {
                  business group GH   operating unit TV   at BJ
                  legal entity BJ_TV, SH_EL                                            //! error INV001
                }
                """);
    }

    @Test
    void oneOfTwoLedgersIsRefused() {
        Marked.check(TV, """
                inventory organization B01 "北京电视机厂" {
                  business group GH   operating unit TV   legal entity BJ_TV   at BJ
                  ledger CN, US                                                        //! error INV001
                }
                """);
    }

    @Test
    void anExistingUnitThatSaysNothingLeavesNothingToTakeOver() {
        Marked.check("""
                existing operating unit OLD "旧业务" { business group GH  ledger CN }
                inventory organization B01 "北京电视机厂" { business group GH  operating unit OLD  at BJ }  //! error INV001
                existing operating unit OLDER "更旧的业务" { business group GH }
                inventory organization B02 "天津厂" { business group GH  operating unit OLDER  legal entity BJ_TV  at BJ }  //! error INV001
                """);
    }

    @Test
    void whatTheOperatingUnitLacksIsSaidOfTheUnit() {
        Marked.check("""
                operating unit TV "电视机业务" { business group GH  default legal context BJ_TV        //! error OU001
                  inventory organization B01 "北京电视机厂" { at BJ }
                }
                operating unit XRAY "X 光机业务" { business group GH  ledger CN                      //! error OU003
                  inventory organization B02 "北京 X 光机厂" { at BJ }
                }
                """);
    }

    @Test
    void anImportedOneIsReportedAnExistingOneIsNot() {
        Marked.check("""
                imported inventory organization B01 "北京电视机厂" { business group GH  ledger CN  at BJ }  //! warning INV001
                existing inventory organization B02 "天津厂" { business group GH }
                """);
    }
}
