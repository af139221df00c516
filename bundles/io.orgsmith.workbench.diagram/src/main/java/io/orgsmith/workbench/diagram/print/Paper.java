// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.print;

import io.orgsmith.picture.notation.Theme;
import io.orgsmith.picture.png.PictureTooLarge;
import io.orgsmith.picture.png.PngPicture;
import io.orgsmith.picture.svg.SvgPicture;
import io.orgsmith.workbench.diagram.Texts;
import io.orgsmith.workbench.diagram.board.Drawing;
import io.orgsmith.workbench.explorer.Refusal;
import java.io.ByteArrayInputStream;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;

/** A page of a printer, with a diagram in black on white as large as the page has room for. */
public record Paper(Printer printer) {
    /** Prints a diagram where somebody chose to, and tells the user where the printer refuses. */
    public static void print(PrinterData chosen, Drawing drawing) {
        try {
            var printer = new Printer(chosen);
            try {
                new Paper(printer).print(drawing);
            } finally {
                printer.dispose();
            }
        } catch (SWTError | SWTException e) {
            Refusal.show(Texts.of("print.failed", chosen.name));
        }
    }

    private void print(Drawing drawing) {
        var svg = SvgPicture.of(drawing.scene(), drawing.layout(), Theme.PRINT);
        try {
            var image = new Image(printer, new ByteArrayInputStream(PngPicture.of(svg)));
            try {
                print(drawing.scene().title(), image);
            } finally {
                image.dispose();
            }
        } catch (PictureTooLarge e) {
            Refusal.show(Texts.of("picture.large"));
        }
    }

    private void print(String title, Image image) {
        if (!printer.startJob(title)) {
            Refusal.show(Texts.of("print.failed", printer.getPrinterData().name));
            return;
        }
        var page = new GC(printer);
        printer.startPage();
        var size = image.getBounds();
        var place = Fit.of(size.width, size.height, printer.getClientArea());
        page.drawImage(image, 0, 0, size.width, size.height, place.x, place.y, place.width, place.height);
        printer.endPage();
        page.dispose();
        printer.endJob();
    }
}
