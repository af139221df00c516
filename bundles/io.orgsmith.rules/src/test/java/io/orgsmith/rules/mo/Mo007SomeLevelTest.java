// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.mo;

import static io.orgsmith.rules.mo.Access.PROFILES;
import static io.orgsmith.rules.mo.Access.UNITS;
import static io.orgsmith.rules.mo.Access.buyer;
import static io.orgsmith.rules.mo.Access.responsibility;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** MO007: a responsibility of a product that works in operating units has one of the two MO options at some level. */
class Mo007SomeLevelTest {

    private static String marked(String responsibility) {
        return responsibility.replace(" {\n", " {  //! error MO007\n");
    }

    @Test
    void neitherIsRefused() {
        for (String application : new String[] {"PO", "SQLAP", "AR", "ONT"}) {
            Marked.check(UNITS, marked(responsibility(application)));
        }
    }

    @Test
    void eitherIsEnough() {
        Marked.check(UNITS, PROFILES, buyer("MO:Security Profile = BOTH"));
        Marked.check(UNITS, PROFILES, buyer("MO:Operating Unit = TV"));
    }

    @Test
    void aDefaultAloneIsNot() {
        Marked.check(UNITS, marked(buyer("MO:Default Operating Unit = TV")));
    }

    @Test
    void atTheApplicationOrTheSiteItIsEnough() {
        Marked.check(UNITS, PROFILES, buyer(), "profiles at site { MO:Security Profile = BOTH }");
        Marked.check(UNITS, buyer(), "profiles at application PO { MO:Operating Unit = TV }");
        Marked.check(UNITS, marked(buyer()), "profiles at application AR { MO:Operating Unit = TV }");
    }

    @Test
    void atEachOfItsUsersItIsEnough() {
        Marked.check(UNITS, buyer(), """
                user ZHANG "张" { responsibilities R  MO:Operating Unit = TV }
                """);
        Marked.check(UNITS, marked(buyer()), """
                user ZHANG "张" { responsibilities R  MO:Operating Unit = TV }
                user LI "李" { responsibilities R }
                """);
    }

    @Test
    void otherProductsNeedNone() {
        for (String application : new String[] {"INV", "SQLGL", "PER", "SYSADMIN"}) {
            Marked.check(UNITS, responsibility(application));
        }
    }

    @Test
    void anExistingOneNeedNotSayItAnImportedOneIsJudged() {
        Marked.check(UNITS, "existing " + buyer());
        Marked.check(UNITS, "imported " + marked(buyer()));
    }
}
