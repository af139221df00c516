// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.databases.Lab;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two databases, or what the text wants in two environments, side by side. */
class CompareTest extends DatabasesScene {
    @BeforeEach
    void environmentsAreKnown() throws Exception {
        Driver.waitUntil(
                "they are shown",
                () -> !databases.database("Lab TEST (not made yet)").isDisposed());
    }

    private Shell dialog() throws Exception {
        databases.click("Compare With…");
        return dialog("Compare");
    }

    @Test
    void whatTheTextWantsInTwoEnvironments() throws Exception {
        Mouse.click(databases.database("Lab DEV (not made yet)"));
        var dialog = dialog();
        Keys.choose(Widgets.all(dialog, Combo.class).get(1), "the lab TEST of television");
        Picture.take("compare-which");
        Mouse.click(Widgets.button(dialog, "Compare"));
        var view = Comparison.awaiting("between", "text for DEV, text for TEST: 2 different, 0 only in the first");
        Picture.take("compare-texts");
        assertThat(view.lines())
                .containsExactly(
                        "location 北京总部 (BJ) |  | ",
                        "  address lines | \"亦庄经济开发区荣华路 1 号\" | \"测试环境，请勿寄送\"",
                        "ledger TEST 光华人民币账 (CN) |  | ",
                        "  name | \"DEV 光华人民币账\" | \"TEST 光华人民币账\"");
    }

    @Test
    void whatTwoLabsHold() throws Exception {
        AppliedLab.of(example.project());
        new Lab(example.project(), "DEV").make("12.2");
        databases.refresh();
        Mouse.click(databases.lab());
        Driver.press(SWT.SHIFT, SWT.ARROW_DOWN);
        var dialog = dialog();
        Keys.enter();
        Driver.waitUntil("the dialog is closed", dialog::isDisposed);
        var view = Comparison.awaiting(
                "between", "the lab of television, the lab DEV of television: 0 different, 154 only");
        Picture.take("compare-labs");
        assertThat(view.lines())
                .contains("operating unit 光华集团 / 电视机业务 | only here | ")
                .as("EBS makes it with the business group; the text has 153 objects")
                .contains("security profile 光华集团 | only here | ")
                .filteredOn(line -> !line.startsWith("  "))
                .allMatch(line -> line.isEmpty() || line.endsWith(" | only here | "));
    }

    @Test
    void twoThatAreTheSameAreSaidToBe() throws Exception {
        new Lab(example.project()).make("12.2");
        new Lab(example.project(), "DEV").make("12.2");
        databases.refresh();
        Mouse.click(databases.lab());
        Driver.press(SWT.SHIFT, SWT.ARROW_DOWN);
        dialog();
        Keys.enter();
        assertThat(Comparison.awaiting("between", "no difference").lines()).isEmpty();
    }

    @Test
    void ofALabThatIsNotMadeOnlyTheTextCanBeCompared() throws Exception {
        Mouse.click(databases.database("Lab DEV (not made yet)"));
        var dialog = dialog();
        Mouse.click(Widgets.button(dialog, "What they hold now"));
        Driver.waitUntil(
                "it is refused", () -> !Widgets.button(dialog, "Compare").isEnabled());
        assertThat(Widgets.texts(dialog)).anyMatch(words -> words.contains("not made yet: the lab DEV of television"));
        Picture.take("compare-refused");
        Keys.escape();
        Driver.waitUntil("the dialog is closed", dialog::isDisposed);
    }
}
