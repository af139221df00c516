// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ou;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** OU005: an operating unit that no responsibility can reach cannot be used. */
class Ou005ReachTest {

    private static final String UNITS = """
            operating unit TV "电视机业务" { business group GH  ledger CN  legal entities BJ_TV, SH_EL  default legal context BJ_TV }%s
            operating unit XRAY "X 光机业务" { business group GH  ledger CN  default legal context SH_EL }%s
            """;
    private static final String REACHED = UNITS.formatted("", "");
    private static final String XRAY_IS_LOST = UNITS.formatted("", "  //! warning OU005");
    private static final String TV_IS_LOST = UNITS.formatted("  //! warning OU005", "");
    private static final String BUYER = """
            responsibility BUYER "采购" in PO {
              menu "PO"  request group "All"  HR:Security Profile = business group GH
              %s
            }
            """;

    private static String buyer(String profile) {
        return BUYER.formatted(profile);
    }

    @Test
    void whereNobodyIsDeclaredNothingIsSaid() {
        Marked.check(REACHED);
    }

    @Test
    void oneThatOnlyOthersReachIsNot() {
        Marked.check(XRAY_IS_LOST, buyer("MO:Operating Unit = operating unit TV"));
        Marked.in("11i").holds(XRAY_IS_LOST, buyer("MO:Operating Unit = operating unit TV"));
    }

    @Test
    void aProfileReachesWhatItLists() {
        Marked.check(
                XRAY_IS_LOST,
                "security profile P \"P\" { business group GH  operating units TV }",
                buyer("MO:Security Profile = P"));
        Marked.check(
                REACHED,
                "security profile P \"P\" { business group GH  operating units TV, XRAY }",
                buyer("MO:Security Profile = P"));
    }

    @Test
    void viewAllAndGlobalProfilesReachAll() {
        Marked.check(
                REACHED,
                "security profile P \"P\" { business group GH  all operating units }",
                buyer("MO:Security Profile = P"));
        Marked.check(
                REACHED, "security profile P \"P\" global { all organizations }", buyer("MO:Security Profile = P"));
        Marked.check(REACHED, buyer("MO:Security Profile = business group GH"));
    }

    @Test
    void whatAProfileExceptsIsNotReached() {
        Marked.check(
                XRAY_IS_LOST,
                "security profile P \"P\" { business group GH  operating units TV, XRAY  except XRAY }",
                buyer("MO:Security Profile = P"));
    }

    @Test
    void aHierarchyReachesDownwards() {
        String hierarchy = """
                organization hierarchy H "H" { business group GH  under business group GH: TV  under TV: XRAY }
                """;
        Marked.check(
                REACHED,
                hierarchy + "security profile P \"P\" { business group GH  hierarchy H  below operating unit TV }",
                buyer("MO:Security Profile = P"));
        Marked.check(
                TV_IS_LOST,
                hierarchy + "security profile P \"P\" { business group GH  hierarchy H  below TV  without top }",
                buyer("MO:Security Profile = P"));
    }

    @Test
    void aValueAtTheSiteCountsForEveryResponsibility() {
        Marked.check(
                REACHED,
                buyer(""),
                "security profile P \"P\" global { operating units TV, XRAY }\nprofiles at site { MO:Security Profile = P }");
    }

    @Test
    void in11iASecurityProfileReachesNothing() {
        Marked.in("11i")
                .holds(
                        XRAY_IS_LOST,
                        "security profile P \"P\" { business group GH  all operating units }",
                        buyer("MO:Security Profile = P  MO:Operating Unit = operating unit TV"));
    }

    @Test
    void ofExistingOnesOthersMayBeTheUsers() {
        Marked.check(REACHED, """
                existing operating unit OLD "旧业务" { business group GH  ledger CN }
                """, buyer("MO:Operating Unit = operating unit TV"), """
                responsibility XB "X 光机采购" in PO { menu "PO"  request group "All"  HR:Security Profile = business group GH
                  MO:Operating Unit = XRAY }
                """);
    }
}
