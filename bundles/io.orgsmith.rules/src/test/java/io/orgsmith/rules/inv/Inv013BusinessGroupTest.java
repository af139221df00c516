// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.inv;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** INV013: an inventory organization and its operating unit are of one business group, unless groups may be crossed. */
class Inv013BusinessGroupTest {

    private static final String MODEL = """
            existing business group HQ "光华控股" { legislation HK }
            operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV }
            inventory organization B01 "北京电视机厂" {
              operating unit TV   at BJ
              business group HQ%s
            }
            """;

    @Test
    void anotherGroupIsPointedOut() {
        Marked.check(MODEL.formatted("  //! warning INV013"));
        Marked.in("11i").holds(MODEL.formatted("  //! warning INV013"));
    }

    @Test
    void unlessGroupsMayBeCrossed() {
        Marked.check(MODEL.formatted(""), "profiles at site { HR:Cross Business Group = Yes }");
        Marked.check(MODEL.formatted(""), "profiles at site { HR_CROSS_BUSINESS_GROUP = \"Y\" }");
        Marked.check(MODEL.formatted("  //! warning INV013"), "profiles at site { HR:Cross Business Group = No }");
    }

    @Test
    void theSameGroupIsRight() {
        Marked.check(MODEL.formatted("").replace("business group HQ\n", "business group GH\n"));
    }
}
