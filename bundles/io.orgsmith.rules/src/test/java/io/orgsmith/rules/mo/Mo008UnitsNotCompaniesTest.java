// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.mo;

import static io.orgsmith.rules.mo.Access.UNITS;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** MO008: a security profile grants operating units, never legal entities. */
class Mo008UnitsNotCompaniesTest {

    @Test
    void legalEntitiesAreRefusedWhereTheyStand() {
        for (String release : new String[] {"12.2", "12.1"}) {
            Marked.in(release).holds(UNITS, """
                    security profile P "P" { business group GH  operating units TV
                      legal entities BJ_TV, SH_EL                                      //! error MO008
                    }
                    """);
        }
    }

    @Test
    void amongOrganizationsToo() {
        Marked.check(UNITS, """
                security profile P "P" { business group GH
                  organizations operating unit TV,
                                legal entity BJ_TV                                     //! error MO008
                }
                """);
    }

    @Test
    void inATemplateItIsShownThere() {
        Marked.check(UNITS, """
                security profile P "P" { business group GH  operating units TV  like COMPANY }
                """, """
                template COMPANY for security profile {
                  legal entity BJ_TV                                                   //! error MO008
                }
                """);
    }

    @Test
    void theOperatingUnitsOfACompanyAreWhatIsMeant() {
        Marked.check(UNITS, """
                security profile P "P" { business group GH  operating units TV, XRAY }
                """);
    }
}
