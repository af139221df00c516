// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.sec;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** SEC001: a security profile does not bear the name of a business group. */
class Sec001NameTest {

    @Test
    void theNameOfABusinessGroupIsTaken() {
        for (String release : new String[] {"12.2", "11i"}) {
            Marked.in(release).holds("""
                    security profile MINE "光华集团" { business group GH  all organizations }  //! error SEC001
                    """);
        }
    }

    @Test
    void thatOfAnotherBusinessGroupToo() {
        Marked.check("""
                existing business group US_GROUP "Guanghua America" { legislation US }
                security profile MINE "Guanghua America" { business group GH  all organizations }  //! error SEC001
                """);
    }

    @Test
    void thatOfThePredefinedGroupToo() {
        Marked.check("""
                security profile MINE "Setup Business Group" { business group GH  all organizations }  //! error SEC001
                """);
    }

    @Test
    void withoutNameTheIdIsTheName() {
        Marked.check("""
                existing business group HX { legislation HK }
                security profile HX { business group GH  all organizations }             //! error SEC001
                """);
    }

    @Test
    void anyOtherNameIsRight() {
        Marked.check("""
                security profile MINE "光华集团全部" { business group GH  all organizations }
                """);
    }

    @Test
    void thePredefinedOneMayBeDeclaredAsExisting() {
        Marked.check("""
                existing security profile GROUP "光华集团" { business group GH }
                """);
    }
}
