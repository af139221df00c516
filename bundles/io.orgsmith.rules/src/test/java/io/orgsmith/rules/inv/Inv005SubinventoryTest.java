// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.inv;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** INV005: a subinventory belongs to one inventory organization, is unique in it and is no context. */
class Inv005SubinventoryTest {

    private static final String PLANTS = """
            operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV
              inventory organization B01 "北京电视机厂" { at BJ  subinventory RAW  subinventory FG }
              inventory organization B02 "北京成品库" { at BJ  subinventory FG { description "成品" } }
            }
            """;

    @Test
    void theSameNameInTwoOrganizationsIsRight() {
        Marked.check(PLANTS);
    }

    @Test
    void oneOnItsOwnIsRefused() {
        Marked.check("""
                subinventory RAW { description "原料库" }                                  //! error INV005
                """);
    }

    @Test
    void oneOfTwoOrganizationsIsRefused() {
        Marked.check(PLANTS, """
                subinventory MRB { inventory organization B01, B02 }                     //! error INV005
                """);
    }

    @Test
    void flatAndNestedMeanTheSame() {
        Marked.check(PLANTS, """
                subinventory MRB { inventory organization B01  description "待处理品库" }
                """);
    }

    @Test
    void twoOfOneNameInAnOrganizationAreRefused() {
        Marked.check(PLANTS, """
                subinventory 原料 { inventory organization B01  code RAW }               //! error INV005
                subinventory 原料2 { inventory organization B02  code RAW }
                """);
    }

    @Test
    void nobodyWorksInASubinventory() {
        Marked.check(PLANTS, """
                responsibility STOCK "库存" in INV {
                  menu "INV"   request group "All"   HR:Security Profile = business group GH
                  subinventory B01.RAW                                                 //! error INV005
                }
                user ZHANG "张" { responsibilities STOCK
                  subinventory B01.FG, B02.FG                                          //! error INV005
                }
                """, """
                responsibility BUYER "采购" in PO { menu "PO"  request group "All"  HR:Security Profile = business group GH
                  MO:Operating Unit = operating unit TV }
                """);
    }

    @Test
    void aProfileThatNamesOneIsRefused() {
        Marked.check(PLANTS, """
                responsibility STOCK "库存" in INV {
                  menu "INV"   request group "All"   HR:Security Profile = business group GH
                  MFG:Organization ID = subinventory B01.RAW                            //! error INV005
                  MO:Operating Unit = operating unit TV
                }
                """);
    }
}
