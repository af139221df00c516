// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.fix.Given;
import org.junit.jupiter.api.Test;

/** Of two that a database finds by one name, the one that the fix was asked for gets another. */
class GEN005OneKeyTest {
    private static final String GROUND = "enterprise \"光华集团\" for ebs 12.2\n";

    @Test
    void aValueSetGetsTheId() {
        Given.org(GROUND, """
                        value set COMPANY "GH_COMPANY" { size 2 }
                        value set HK "GH_COMPANY" { size 2 }
                        """).fix("GEN005.rename", "HK").gives("""
                        value set COMPANY "GH_COMPANY" { size 2 }
                        value set HK "GH_COMPANY (HK)" { size 2 }
                        """);
    }

    @Test
    void aHierarchyGetsTheId() {
        Given.org(GROUND, """
                        organization hierarchy REPORTS "报表"
                        organization hierarchy ACCESS "报表"
                        """).fix("GEN005.rename", "ACCESS").gives("""
                        organization hierarchy REPORTS "报表"
                        organization hierarchy ACCESS "报表 (ACCESS)"
                        """);
    }

    @Test
    void aUserNameGetsANumber() {
        Given.org(GROUND, """
                        user LI "李安娜" { user name ANNA }
                        user WANG "王安娜" { user name ANNA }
                        """).fix("GEN005.set", "WANG").gives("""
                        user LI "李安娜" { user name ANNA }
                        user WANG "王安娜" { user name ANNA2 }
                        """);
    }

    @Test
    void aSegmentValueIsAFactThatNobodyMakesUp() {
        var given = Given.org(GROUND, """
                value set COMPANY "GH_COMPANY" { size 2  value 11 "甲"  value OLD "乙" code 11 }
                """);
        assertThat(given.offers("GEN005", "OLD")).isEmpty();
    }

    @Test
    void whichOfTwoValuesAnOptionHasNobodyKnows() {
        var given = Given.org(GROUND, """
                user ANNA "李安娜" { HR:User Type = "HR User"  HR:User Type = "Payroll User" }
                """);
        assertThat(given.offers("GEN005", "ANNA")).isEmpty();
    }
}
