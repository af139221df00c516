// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.mo;

import static io.orgsmith.rules.mo.Access.PROFILES;
import static io.orgsmith.rules.mo.Access.UNITS;
import static io.orgsmith.rules.mo.Access.buyer;
import static io.orgsmith.rules.mo.Access.responsibility;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** MO004: in 11i, a responsibility that does operating unit work has one MO:Operating Unit. */
class Mo004OneUnitIn11iTest {

    private static void check(String responsibility) {
        Marked.in("11i").holds(UNITS, responsibility);
    }

    private static String marked(String responsibility) {
        return responsibility.replace(" {\n", " {  //! error MO004\n");
    }

    @Test
    void oneIsRight() {
        check(buyer("MO:Operating Unit = TV"));
    }

    @Test
    void noneIsRefusedWhereWorkIsDoneInUnits() {
        for (String application : new String[] {"PO", "SQLAP", "AR", "ONT"}) {
            check(marked(responsibility(application)));
        }
    }

    @Test
    void otherProductsNeedNone() {
        for (String application : new String[] {"INV", "SQLGL", "PER", "MRP", "WIP", "BOM"}) {
            check(responsibility(application));
        }
    }

    @Test
    void twoAreRefused() {
        check(buyer("MO:Operating Unit = TV", "MO:Operating Unit = XRAY  //! error MO004"));
    }

    @Test
    void oneAtTheSiteOrTheApplicationIsOne() {
        check(buyer() + "profiles at site { MO:Operating Unit = TV }");
        check(buyer() + "profiles at application PO { MO:Operating Unit = TV }");
        check(marked(buyer()) + "profiles at application AR { MO:Operating Unit = TV }");
    }

    @Test
    void aSecurityProfileDoesNotReplaceIt() {
        Marked.in("11i").holds(UNITS, PROFILES, marked(buyer("MO:Security Profile = BOTH")));
    }

    @Test
    void anExistingOneNeedNotSayIt() {
        check("existing " + buyer());
    }

    @Test
    void fromR12OnASecurityProfileIsEnough() {
        Marked.check(UNITS, PROFILES, buyer("MO:Security Profile = BOTH"));
    }
}
