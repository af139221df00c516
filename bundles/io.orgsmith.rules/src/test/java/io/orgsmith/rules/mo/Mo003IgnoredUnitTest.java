// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.mo;

import static io.orgsmith.rules.mo.Access.PROFILES;
import static io.orgsmith.rules.mo.Access.UNITS;
import static io.orgsmith.rules.mo.Access.buyer;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** MO003: with MO:Security Profile, MO:Operating Unit is ignored; said where it contradicts. */
class Mo003IgnoredUnitTest {

    private static void check(String... profileValues) {
        Marked.check(UNITS, PROFILES, buyer(profileValues));
    }

    @Test
    void outsideTheProfileItIsPointedOut() {
        check("MO:Security Profile = TV_ONLY", "MO:Operating Unit = XRAY  //! warning MO003");
        check("MO:Security Profile = \"电视机业务单元\"", "MO:Operating Unit = \"X 光机业务\"  //! warning MO003");
    }

    @Test
    void anotherThanTheDefaultIsPointedOut() {
        check(
                "MO:Security Profile = BOTH",
                "MO:Default Operating Unit = TV",
                "MO:Operating Unit = XRAY  //! warning MO003");
    }

    @Test
    void whatAgreesIsRight() {
        check("MO:Security Profile = BOTH", "MO:Default Operating Unit = TV", "MO:Operating Unit = TV");
        check("MO:Security Profile = BOTH", "MO:Operating Unit = XRAY");
        check("MO:Security Profile = BOTH", "MO:Default Operating Unit = TV", "MO:Operating Unit = \"电视机业务\"");
    }

    @Test
    void withoutProfileItDecides() {
        check("MO:Operating Unit = XRAY");
        check("MO:Operating Unit = XRAY", "MO:Default Operating Unit = TV");
    }

    @Test
    void aProfileAtTheSiteIgnoresItToo() {
        Marked.check(
                UNITS,
                PROFILES,
                "profiles at site { MO:Security Profile = TV_ONLY }",
                buyer("MO:Operating Unit = XRAY  //! warning MO003"));
    }

    @Test
    void bothAtTheSite() {
        Marked.check(UNITS, PROFILES, buyer(), """
                profiles at site {
                  MO:Security Profile = TV_ONLY
                  MO:Operating Unit = XRAY                                             //! warning MO003
                }
                """);
    }

    @Test
    void in11iItIsAllThereIs() {
        Marked.in("11i").holds(UNITS, PROFILES, buyer("MO:Security Profile = TV_ONLY", "MO:Operating Unit = XRAY"));
    }
}
