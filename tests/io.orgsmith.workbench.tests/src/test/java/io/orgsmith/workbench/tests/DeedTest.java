// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.databases.Lab;
import org.junit.jupiter.api.Test;

/** What the links of the cheat sheets do. */
class DeedTest extends DatabasesScene {
    private static void follow(String deed) throws Exception {
        Commands.run("io.orgsmith.workbench.databases.do", "io.orgsmith.workbench.databases.deed", deed);
    }

    @Test
    void theLabOfTheOnlyProjectIsMadeAndPlannedAndApplied() throws Exception {
        follow("make");
        Driver.waitUntil("the lab is made", () -> new Lab(example.project()).isThere());
        follow("plan");
        Comparison.awaiting("plan", "the lab of television: 153 to create");
        Picture.take("plan-heading");
        follow("apply");
        var wizard = dialog("Apply to the lab");
        Mouse.click(Widgets.button(wizard, "Apply"));
        close(wizard);
        Comparison.awaiting("plan", "of before");
        follow("drift");
        Comparison.awaiting("drift", "no drift");
        follow("verify");
        Comparison.awaiting("verify", "verified");
    }

    @Test
    void aLabThatIsThereAlreadyIsSaidToBe() throws Exception {
        new Lab(example.project()).make("12.2");
        follow("make");
        assertThat(Dialogs.words(dialog("Make Lab"))).contains("the lab of television is there already");
    }

    @Test
    void ofTwoLabsOneIsAskedFor() throws Exception {
        var other = Example.copy("television2");
        try {
            other.checked();
            follow("make");
            var question = dialog("Make Lab");
            Picture.take("which-database");
            Mouse.click(Widgets.button(question, "OK"));
            Driver.waitUntil("one is made", () -> new Lab(example.project()).isThere());
            assertThat(new Lab(other.project()).isThere()).isFalse();
        } finally {
            other.delete();
        }
    }
}
