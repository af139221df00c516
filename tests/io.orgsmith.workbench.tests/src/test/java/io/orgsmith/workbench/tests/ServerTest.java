// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/** A lab that a team shares: made, planned for, applied to, verified and rolled back over a connection. */
class ServerTest extends ConnectionScene {
    private void lab() throws Exception {
        connected();
        databases.click("Make Lab");
        var question = dialog("Make Lab");
        Mouse.click(Widgets.button(question, "Make Lab"));
        Driver.waitUntil("the question is gone", question::isDisposed);
        var made = dialog("Make Lab");
        assertThat(Dialogs.words(made)).contains("Shared holds a lab for release 12.2");
        Mouse.click(Widgets.button(made, "OK"));
        Driver.waitUntil("it is read", made::isDisposed);
        databases.click("Test Connection");
        var answer = dialog("Shared");
        assertThat(Dialogs.words(answer)).contains("a lab for release 12.2");
        Picture.take("server-test");
        Mouse.click(Widgets.button(answer, "OK"));
        Driver.waitUntil("the answer is gone", answer::isDisposed);
    }

    private Shell apply() throws Exception {
        databases.click("Apply…");
        var wizard = dialog("Apply to Shared (television)");
        assertThat(Widgets.button(wizard, "Apply").isEnabled()).isFalse();
        var agree = Widgets.all(wizard, Button.class).stream()
                .filter(button -> button.getText().startsWith("I agree that "))
                .findFirst()
                .orElseThrow();
        Mouse.click(agree);
        Picture.take("server-apply");
        Mouse.click(Widgets.button(wizard, "Apply"));
        return wizard;
    }

    @Test
    void whatIsAppliedWithSomebodysConsentIsVerified() throws Exception {
        lab();
        databases.click("Plan");
        Comparison.awaiting("plan", "Shared (television): 153 to create");
        var wizard = apply();
        Driver.waitUntil("it is applied", () -> Widgets.button(wizard, "Close").isEnabled());
        assertThat(Dialogs.log(wizard)).contains("Shared (television): verified");
        close(wizard);
        databases.click("Verify");
        assertThat(Comparison.awaiting("verify", "verified").lines()).isEmpty();
        databases.click("Show Drift");
        Comparison.awaiting("drift", "no drift");
    }

    @Test
    void whatIsNoLabIsSaidWithTheWayOut() throws Exception {
        connected();
        databases.click("Plan");
        var problem = dialog("Plan");
        assertThat(Dialogs.words(problem)).contains("no lab");
        Mouse.click(Widgets.button(problem, "OK"));
        Driver.waitUntil("it is closed", problem::isDisposed);
    }
}
