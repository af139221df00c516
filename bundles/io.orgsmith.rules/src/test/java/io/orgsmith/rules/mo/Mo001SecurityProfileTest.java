// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.mo;

import static io.orgsmith.rules.mo.Access.PROFILES;
import static io.orgsmith.rules.mo.Access.UNITS;
import static io.orgsmith.rules.mo.Access.buyer;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** MO001: MO:Security Profile names a declared or predefined security profile. */
class Mo001SecurityProfileTest {

    private static void check(String value) {
        Marked.check(UNITS, PROFILES, buyer("MO:Security Profile = " + value));
    }

    @Test
    void aDeclaredOneIsRight() {
        check("TV_ONLY");
        check("security profile WORLD");
        check("\"电视机业务单元\"");
    }

    @Test
    void thePredefinedOneOfABusinessGroupIsRight() {
        check("business group GH");
        check("\"光华集团\"");
        check("\"Setup Business Group\"");
    }

    @Test
    void aNameThatNobodyBearsIsRefused() {
        check("\"没有这个\"  //! error MO001");
        check("\"TV_ONLY\"  //! error MO001");
    }

    @Test
    void anOperatingUnitIsNoSecurityProfile() {
        check("operating unit TV  //! error MO001");
        check("ledger CN  //! error MO001");
    }

    @Test
    void atTheSiteToo() {
        Marked.in("12.1").holds(UNITS, buyer(), """
                profiles at site {
                  MO:Security Profile = operating unit TV                              //! error MO001
                }
                profiles at application PO {
                  MO:Security Profile = "没有这个"                                       //! error MO001
                }
                """);
    }

    @Test
    void in11iTheOptionMeansNothing() {
        Marked.in("11i").holds(UNITS, buyer("MO:Security Profile = \"没有这个\"", "MO:Operating Unit = operating unit TV"));
    }
}
