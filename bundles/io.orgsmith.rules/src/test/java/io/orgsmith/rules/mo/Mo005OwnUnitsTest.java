// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.mo;

import static io.orgsmith.rules.mo.Access.UNITS;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** MO005: a security profile of a business group lists only its operating units; over several, it is a global one. */
class Mo005OwnUnitsTest {

    @Test
    void anotherGroupsUnitIsRefusedWhereItIsListed() {
        Marked.check(UNITS, """
                security profile P "P" { business group GH
                  operating units TV, XRAY,
                                  AMERICA                                              //! error MO005
                }
                """);
    }

    @Test
    void twoGroupsAreRefused() {
        Marked.check(UNITS, """
                security profile P "P" {
                  business group GH, US_GROUP                                          //! error MO005
                  operating units TV, AMERICA
                }
                """);
    }

    @Test
    void overSeveralItIsGlobal() {
        Marked.check(UNITS, """
                security profile P "P" global { operating units TV, AMERICA }
                """);
    }

    @Test
    void withoutGroupAndNotGlobalItMayNotMix() {
        Marked.check(UNITS, """
                security profile P "P" { operating units TV, AMERICA }                   //! error MO005
                """);
    }

    @Test
    void itsOwnUnitsAreRight() {
        Marked.check(UNITS, """
                security profile P "电视机与 X 光机" { business group GH  operating units TV, XRAY }
                security profile Q "America" { business group US_GROUP  operating units AMERICA }
                """);
    }

    @Test
    void in11iProfilesAreNotAboutOperatingUnits() {
        Marked.in("11i").holds(UNITS, """
                security profile P "P" { business group GH  operating units TV, AMERICA }
                """);
    }
}
