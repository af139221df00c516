// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.deploy.history.History;
import io.orgsmith.deploy.history.HistoryFile;
import io.orgsmith.workbench.databases.Lab;
import io.orgsmith.workbench.databases.connection.Connection;
import io.orgsmith.workbench.databases.connection.Connections;
import io.orgsmith.workbench.databases.work.MakeLab;
import io.orgsmith.workbench.databases.work.Proposed;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A DBA ran the scripts on an EBS that only he reaches; the history in a file learns it. */
class RecordTest extends DatabasesScene {
    private static final String LOCATION = "~\\5929\\6D25\\5206\\516C\\53F8|location:TJ|\n";

    @TempDir
    private Path folder;

    private Shell wizard;

    @BeforeEach
    void connection() throws Exception {
        var url = "jdbc:oracle:thin:@//ebs.example.com:1521/PROD";
        new Connections(example.project()).keep(new Connection("PROD", url, "apps", "", "history/prod", ""));
        databases.refresh();
        Mouse.click(databases.database("PROD"));
        ContextMenu.choose(databases.lab().getParent(), "Record a DBA's Run");
        wizard = dialog("Record a run in the history of PROD");
    }

    @AfterEach
    void cancel() {
        Widgets.closeDialogs();
    }

    private String model() throws Exception {
        var lab = new Lab(example.project());
        return Beside.theWindow(() -> {
            MakeLab.of(lab, new NullProgressMonitor());
            return Proposed.of(lab, new NullProgressMonitor()).checksum();
        });
    }

    private void choose(String model, String lines) throws Exception {
        var spool = folder.resolve("apply.log");
        Files.writeString(spool, "NOTE|RUN|apply.sql||2026-01-02 03:04:05 model " + model + "\n" + lines);
        Mouse.click(Widgets.all(wizard, Text.class).get(0));
        Driver.type(spool.toString());
    }

    private HistoryFile history() {
        return new HistoryFile(
                example.project().getLocation().append("history/prod").toPath());
    }

    private String record() throws Exception {
        Driver.waitUntil("it is read", () -> Widgets.button(wizard, "Record").isEnabled());
        Picture.take("record");
        Mouse.click(Widgets.button(wizard, "Record"));
        Driver.waitUntil("it is done", () -> Widgets.button(wizard, "Close").isEnabled());
        return Dialogs.log(wizard);
    }

    @Test
    void whatTheSpoolTellsIsShownAndNoted() throws Exception {
        choose(model(), "CREATED|LOCATION|" + LOCATION + "NOTE|RUN|apply.sql||ended 2026-01-02 03:05:05\n");
        Driver.waitUntil("it is shown", () -> Comparison.lines(
                        Widgets.all(wizard, Tree.class).get(0))
                .contains("  location 天津分公司 | created | "));
        var log = record();
        Picture.take("record-log");
        assertThat(log).contains("Recorded as run 1", "created: location 天津分公司");
        assertThat(new History(history().open("12.2")).runs()).singleElement().satisfies(run -> {
            assertThat(run.who()).isEqualTo(System.getProperty("user.name"));
            assertThat(run.outcome()).isEqualTo("APPLIED");
        });
    }

    @Test
    void aSpoolOfAnotherTextIsRefusedAndNoHistoryIsBegun() throws Exception {
        choose("0123456789abcdef", "CREATED|LOCATION|" + LOCATION + "NOTE|RUN|apply.sql||ended 2026-01-02 03:05:05\n");
        assertThat(record()).contains("apply.log, line 1", "0123456789abcdef");
        assertThat(history().exists()).isFalse();
    }

    @Test
    void whatIsNoSpoolIsSaidWithItsLine() throws Exception {
        Files.writeString(folder.resolve("other.log"), "hello\n");
        Mouse.click(Widgets.all(wizard, Text.class).get(0));
        Driver.type(folder.resolve("other.log").toString());
        Driver.waitUntil("it is said", () -> Widgets.texts(wizard).stream()
                .anyMatch(words -> words.contains("no spool of generated scripts")));
        assertThat(Widgets.button(wizard, "Record").isEnabled()).isFalse();
    }
}
