// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Release;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Value;
import io.orgsmith.report.Workbooks;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From a workbook that people filled in to a project. */
class WorkbookImportTest extends WorkbookScene {
    private final IProject imported = ResourcesPlugin.getWorkspace().getRoot().getProject("imported");

    @AfterEach
    void removeTheProject() throws Exception {
        if (imported.exists()) {
            imported.delete(true, true, null);
        }
    }

    private static SetupObject object(Key key, String attribute, Value value) {
        return SetupObject.read(key, new TreeMap<>(Map.of(attribute, value)));
    }

    /** A workbook with a location in a country. */
    private Path workbook(SetupObject... objects) throws Exception {
        var state = State.of(List.of(objects));
        return Files.write(folder.resolve("filled.xlsx"), Workbooks.export(state, Release.R12_2, "华泰", Locale.ENGLISH));
    }

    private Shell read(Path workbook) throws Exception {
        var wizard = wizard("Import Organizations…", "Import Organizations");
        Mouse.click(Widgets.button(wizard, "A workbook that was filled in"));
        var fields = Widgets.all(wizard, Text.class).stream()
                .filter(Text::getEditable)
                .toList();
        Mouse.click(fields.get(fields.size() - 2));
        Driver.type(workbook.toString());
        Mouse.click(fields.get(fields.size() - 1));
        Driver.type("imported");
        press(wizard, "Import");
        Driver.waitUntil("it is done", () -> Widgets.button(wizard, "Close").isEnabled());
        return wizard;
    }

    @Test
    void whatIsWrongIsListedBySheetAndCellAndNothingIsWritten() throws Exception {
        var unit = Key.of(Kind.LOCATION, "", "杭州");
        var missing = Value.of(Key.of(Kind.LOCATION, "", "无此地点"));
        var wizard = read(workbook(
                object(unit, "country", Value.of("CN")),
                object(Key.of(Kind.BUSINESS_GROUP, "华泰集团"), "location", missing),
                object(Key.of(Kind.BUSINESS_GROUP, "华泰香港"), "location", missing)));
        Picture.take("workbook-wrong-cells");
        assertThat(Dialogs.log(wizard))
                .containsPattern("business group!\\w3: there is no location 无此地点 in this workbook")
                .containsPattern("business group!\\w4: there is no location 无此地点")
                .contains("Nothing was written. What is wrong in the workbook is listed above: 2");
        close(wizard);
        assertThat(imported.exists()).isFalse();
    }

    @Test
    void aFileThatIsFarTooLargeIsNotReadAtAll() throws Exception {
        var large = folder.resolve("large.xlsx");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((50L << 20) + 1);
        }
        var wizard = read(large);
        Picture.take("workbook-large");
        assertThat(Dialogs.log(wizard)).contains("it is larger than 50 MB", large.toString());
        close(wizard);
        assertThat(imported.exists()).isFalse();
    }

    @Test
    void whatIsRightBecomesAProject() throws Exception {
        var wizard = read(workbook(object(Key.of(Kind.LOCATION, "", "杭州"), "country", Value.of("CN"))));
        assertThat(Dialogs.log(wizard)).contains("  enterprise.org", "Files written");
        close(wizard);
        assertThat(Files.readString(
                        imported.getFile("enterprise.org").getLocation().toPath()))
                .contains("enterprise \"华泰\" for ebs 12.2", "location 杭州 { country CN }");
    }
}
