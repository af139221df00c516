// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.journal.Run;
import io.orgsmith.deploy.lab.LabDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A lab from the first click to the rollback, with the mouse. */
@ExtendWith(ErrorLog.class)
class DatabasesTest {
    private Example example;
    private Databases databases;

    @BeforeEach
    void open() throws Exception {
        example = Example.television();
        databases = Databases.open();
    }

    @AfterEach
    void close() throws Exception {
        for (var view : Databases.page().getViewReferences()) {
            if (view.getId().startsWith("io.orgsmith.workbench.databases.")) {
                Databases.page().hideView(view);
            }
        }
        example.delete();
    }

    private LabDatabase lab() {
        return new LabDatabase(example.project().getLocation().toPath());
    }

    private void makeLab() throws Exception {
        Driver.waitUntil("the project is shown", () -> databases.lab().getText().contains("not made"));
        Mouse.click(databases.lab());
        databases.click("Make Lab");
        Driver.waitUntil("the lab is made", () -> databases.lab().getText().equals("Lab"));
    }

    private Shell dialog(String words) throws Exception {
        Driver.waitUntil(words + " is open", () -> Widgets.shell(words).isPresent());
        Driver.work();
        return Widgets.shell(words).orElseThrow();
    }

    private void apply() throws Exception {
        databases.click("Apply…");
        var wizard = dialog("Apply to the lab");
        Picture.take("apply-what");
        Mouse.click(Widgets.button(wizard, "Apply"));
        Driver.waitUntil("it is applied", () -> Widgets.button(wizard, "Close").isEnabled());
        Driver.work();
        Picture.take("apply-log");
        Mouse.click(Widgets.button(wizard, "Close"));
        Driver.waitUntil("the wizard is closed", wizard::isDisposed);
    }

    private void byHand(String sql) throws SQLException {
        try (Connection connection = lab().address().open();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }

    @Test
    void oneClickMakesTheLab() throws Exception {
        makeLab();
        assertThat(lab().exists()).isTrue();
        assertThat(example.project()
                        .getLocation()
                        .append(".orgsmith/.gitignore")
                        .toFile())
                .exists();
    }

    @Test
    void thePlanShowsWhatWillBe() throws Exception {
        makeLab();
        databases.click("Plan");
        var plan = Comparison.awaiting("plan", "to create");
        Picture.take("plan");
        assertThat(plan.lines()).anyMatch(line -> line.startsWith("operating unit 光华集团 / 电视机业务 (TV)"));
    }

    @Test
    void whatTheWizardAppliesIsVerified() throws Exception {
        makeLab();
        apply();
        databases.click("Verify");
        assertThat(Comparison.awaiting("verify", "verified").lines()).isEmpty();
        databases.click("Plan");
        Comparison.awaiting("plan", "nothing to do");
        assertThat(new History(lab().address()).runs()).map(Run::outcome).containsExactly("APPLIED");
    }

    @Test
    void whatSomebodyChangedByHandIsSeenInDrift() throws Exception {
        makeLab();
        apply();
        databases.click("Show Drift");
        Comparison.awaiting("drift", "no drift");
        byHand("UPDATE HR_LOCATIONS_ALL SET TOWN_OR_CITY = '滨海', LAST_UPDATE_DATE = DATE '2999-01-06',"
                + " LAST_UPDATED_BY = (SELECT USER_ID FROM FND_USER WHERE USER_NAME = 'LIFANG')"
                + " WHERE LOCATION_CODE = '天津分公司'");
        databases.click("Show Drift");
        var drift = Comparison.awaiting("drift", "not as the last apply");
        Picture.take("drift");
        assertThat(drift.lines())
                .containsExactly("location 天津分公司 (TJ) |  |  | LIFANG, 2999-01-06", "  city | \"天津\" | \"滨海\" | ");
    }

    @Test
    void aRunCanBeRolledBack() throws Exception {
        makeLab();
        apply();
        databases.click("Roll Back…");
        var wizard = dialog("Roll back the lab");
        var runs = Widgets.all(wizard, Table.class).get(0);
        Mouse.click(runs.getItem(0), 0);
        Driver.waitUntil("it is told", () -> Widgets.button(wizard, "Roll Back").isEnabled());
        Picture.take("rollback");
        assertThat(Comparison.lines(Widgets.all(wizard, Tree.class).get(0))).anyMatch(line -> line.contains("电视机业务"));
        Mouse.click(Widgets.button(wizard, "Roll Back"));
        Driver.waitUntil("it is undone", () -> Widgets.button(wizard, "Close").isEnabled());
        Mouse.click(Widgets.button(wizard, "Close"));
        Driver.waitUntil("the wizard is closed", wizard::isDisposed);
        assertThat(new History(lab().address()).runs()).hasSize(2).first().matches(Run::isRollback);
        databases.click("Plan");
        Comparison.awaiting("plan", "to create");
    }
}
