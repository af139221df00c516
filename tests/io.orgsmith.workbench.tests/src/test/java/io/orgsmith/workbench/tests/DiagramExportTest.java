// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.notation.Theme;
import io.orgsmith.workbench.diagram.export.PictureDialog;
import io.orgsmith.workbench.diagram.export.SavePicture;
import io.orgsmith.workbench.diagram.print.Paper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.printing.PrinterData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A diagram as a picture: what happens after the dialog of the system was answered. */
class DiagramExportTest extends DiagramScene {
    @TempDir
    private Path folder;

    @Test
    void asSvgUnderTheNameOfItsView() throws Exception {
        save("", Theme.LIGHT);
        var picture = Files.readString(folder.resolve("structure.svg"));
        assertThat(picture).startsWith("<svg").endsWith("</svg>\n").contains("Television Business");
        save("", Theme.PRINT);
        assertThat(Files.readString(folder.resolve("structure.svg"))).isNotEqualTo(picture);
        nothingBeside("structure.svg");
    }

    @Test
    void asPng() throws Exception {
        save("all.png", Theme.DARK);
        var picture = new ImageData(folder.resolve("all.png").toString());
        assertThat(picture.width)
                .isGreaterThanOrEqualTo(diagram.editor().drawing().layout().width());
        nothingBeside("all.png");
    }

    @Test
    void nothingWhereNobodyWantsItAnyMore() throws Exception {
        new SavePicture(proposed -> Optional.empty(), diagram.editor()::drawing, Theme.LIGHT).run();
        nothingBeside();
    }

    @Test
    void whereNothingCanBeWrittenItSaysSo() throws Exception {
        Files.createDirectory(folder.resolve("taken.png"));
        save("taken.png", Theme.LIGHT);
        StatusLine.waitFor("The picture cannot be saved as " + folder.resolve("taken.png") + ": ");
        assertThat(folder.resolve("taken.png")).isEmptyDirectory();
        new SavePicture(proposed -> Optional.of(Path.of("/proc/" + proposed)), diagram.editor()::drawing, Theme.LIGHT)
                .run();
        StatusLine.waitFor("The picture cannot be saved as /proc/structure.svg: ");
        nothingBeside("taken.png");
    }

    @Test
    void anEndingThatNobodyTypedIsThatOfTheKind() throws Exception {
        assertThat(PictureDialog.answer(folder.resolve("a.png"), 0)).contains(folder.resolve("a.png"));
        assertThat(PictureDialog.answer(folder.resolve("a"), 0)).contains(folder.resolve("a.svg"));
        assertThat(PictureDialog.answer(folder.resolve("a.b"), 1)).contains(folder.resolve("a.b.png"));
        Files.writeString(folder.resolve("mine.png"), "mine");
        assertThat(PictureDialog.answer(folder.resolve("mine"), 1)).isEmpty();
        StatusLine.waitFor("There is a file " + folder.resolve("mine.png") + " already.");
    }

    @Test
    void aPrinterThatIsGoneIsNamed() throws Exception {
        Paper.print(new PrinterData("nowhere", "Second floor"), diagram.editor().drawing());
        StatusLine.waitFor("The printer “Second floor” takes nothing.");
    }

    /** @param name empty for the one that is proposed */
    private void save(String name, Theme theme) {
        new SavePicture(
                        proposed -> Optional.of(folder.resolve(name.isEmpty() ? proposed : name)),
                        diagram.editor()::drawing,
                        theme)
                .run();
    }

    private void nothingBeside(String... names) throws Exception {
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(names);
        }
    }
}
