// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.bg;

import static io.orgsmith.rules.Marked.findings;
import static io.orgsmith.rules.Marked.findingsOf;

import org.junit.jupiter.api.Test;

/** BG013: “Setup Business Group” is there already, and business group names are unique in the instance. */
class Bg013OnceOnlyTest {

    @Test
    void thePredefinedOneIsNotCreated() {
        findingsOf("BG013", """
                business group SETUP "Setup Business Group"   //! error BG013
                """);
    }

    @Test
    void itIsThereAlready() {
        findings("""
                existing business group SETUP "Setup Business Group"
                """);
    }

    @Test
    void nothingElseIsAskedOfWhatCannotBeCreated() {
        findings("""
                business group SETUP "Setup Business Group"   //! error BG013
                """);
    }

    @Test
    void oneNameForTwo() {
        findings("""
                existing business group A "光华集团"   //! error BG013
                existing business group B "光华集团"   //! error BG013
                existing business group C "光华医疗"
                """);
    }

    @Test
    void anIdThatServesAsName() {
        findings("""
                existing business group GUANGHUA               //! error BG013
                existing business group B "GUANGHUA"          //! error BG013
                """);
    }
}
