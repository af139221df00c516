// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.mo;

import static io.orgsmith.rules.mo.Access.PROFILES;
import static io.orgsmith.rules.mo.Access.UNITS;
import static io.orgsmith.rules.mo.Access.buyer;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** MO002: MO:Default Operating Unit lies inside MO:Security Profile. */
class Mo002DefaultTest {

    private static void check(String profile, String unit) {
        Marked.check(UNITS, PROFILES, buyer("MO:Security Profile = " + profile, "MO:Default Operating Unit = " + unit));
    }

    @Test
    void insideIsRight() {
        check("TV_ONLY", "TV");
        check("BOTH", "XRAY");
        check("ALL_GH", "XRAY");
        check("WORLD", "AMERICA");
        check("business group GH", "TV");
    }

    @Test
    void outsideIsRefused() {
        check("TV_ONLY", "XRAY  //! error MO002");
        check("ALL_GH", "AMERICA  //! error MO002");
        check("business group GH", "AMERICA  //! error MO002");
    }

    @Test
    void namesAreAsGoodAsIds() {
        check("\"电视机业务单元\"", "\"X 光机业务\"  //! error MO002");
        check("\"光华集团\"", "AMERICA  //! error MO002");
        check("\"光华集团\"", "\"X 光机业务\"");
    }

    @Test
    void whatIsExceptedIsOutside() {
        Marked.check(
                UNITS,
                "security profile P \"P\" { business group GH  all operating units  except XRAY }",
                buyer("MO:Security Profile = P", "MO:Default Operating Unit = XRAY  //! error MO002"));
    }

    @Test
    void hierarchiesAreWorkedOut() {
        String tree = """
                organization hierarchy H "H" { business group GH  under business group GH: TV  under TV: XRAY }
                security profile P "P" { business group GH  hierarchy H  below operating unit TV%s }
                """;
        Marked.check(UNITS, tree.formatted(""), buyer("MO:Security Profile = P", "MO:Default Operating Unit = TV"));
        Marked.check(
                UNITS,
                tree.formatted("  without top"),
                buyer("MO:Security Profile = P", "MO:Default Operating Unit = XRAY"));
        Marked.check(
                UNITS,
                tree.formatted("  without top"),
                buyer("MO:Security Profile = P", "MO:Default Operating Unit = TV  //! error MO002"));
    }

    @Test
    void onAnImportedResponsibilityItIsAWarning() {
        Marked.check(
                UNITS,
                PROFILES,
                "imported "
                        + buyer(
                                "MO:Security Profile = TV_ONLY",
                                "MO:Default Operating Unit = XRAY  //! warning MO002"));
    }

    @Test
    void theProfileMayComeFromTheSite() {
        Marked.in("12.1")
                .holds(
                        UNITS,
                        PROFILES,
                        "profiles at site { MO:Security Profile = TV_ONLY }",
                        buyer("MO:Default Operating Unit = XRAY  //! error MO002"));
    }

    @Test
    void anApplicationsProfileGoesBeforeTheSites() {
        Marked.check(
                UNITS,
                PROFILES,
                "profiles at site { MO:Security Profile = TV_ONLY }\nprofiles at application PO { MO:Security Profile = BOTH }",
                buyer("MO:Default Operating Unit = XRAY"));
    }

    @Test
    void aDefaultAtTheSiteIsJudgedThere() {
        Marked.check(UNITS, PROFILES, buyer(), """
                profiles at site { MO:Security Profile = TV_ONLY
                  MO:Default Operating Unit = XRAY                                     //! error MO002
                }
                """);
    }

    @Test
    void in11iThereIsNoDefault() {
        Marked.in("11i")
                .holds(
                        UNITS,
                        PROFILES,
                        buyer(
                                "MO:Security Profile = TV_ONLY",
                                "MO:Default Operating Unit = XRAY",
                                "MO:Operating Unit = TV"));
    }
}
