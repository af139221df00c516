// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.inv;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** INV008: with organization access entries, an inventory organization that no entry opens cannot be chosen. */
class Inv008OpenToTest {

    private static final String MODEL = """
            operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV
              inventory organization B01 "北京电视机厂" { at BJ  %s }
              inventory organization B02 "北京成品库" { at BJ }%s
            }
            """;
    private static final String STOCK = """
            responsibility STOCK "库存" in INV {
              menu "INV"   request group "All"   HR:Security Profile = business group GH   MO:Operating Unit = operating unit TV
            }
            """;

    @Test
    void withoutEntriesEveryResponsibilityMay() {
        Marked.check(MODEL.formatted("", ""), STOCK);
    }

    @Test
    void oneEntryClosesWhatHasNone() {
        Marked.check(MODEL.formatted("open to STOCK", "  //! warning INV008"), STOCK);
        Marked.in("11i").holds(MODEL.formatted("open to STOCK", "  //! warning INV008"), STOCK);
    }

    @Test
    void anEntryForEachIsRight() {
        Marked.check(
                MODEL.formatted("open to STOCK", "").replace("B02 \"北京成品库\" {", "B02 \"北京成品库\" { open to STOCK"),
                STOCK);
    }

    @Test
    void aTemplateMayOpenAll() {
        Marked.check(MODEL.formatted("", ""), STOCK, "defaults for inventory organization { open to STOCK }");
    }

    @Test
    void anExistingOneMayHaveEntriesThatNobodyWroteDown() {
        Marked.check(
                MODEL.formatted("open to STOCK", "")
                        .replace("inventory organization B02", "existing inventory organization B02"),
                STOCK);
    }
}
