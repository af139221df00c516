// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.export;

import io.orgsmith.picture.notation.Theme;
import io.orgsmith.picture.png.PictureTooLarge;
import io.orgsmith.picture.png.PngPicture;
import io.orgsmith.picture.svg.SvgPicture;
import io.orgsmith.workbench.diagram.Texts;
import io.orgsmith.workbench.diagram.board.Drawing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A diagram as a file, as it is seen: SVG, or PNG where the name ends so. */
public record PictureFile(Drawing drawing, Theme theme) {
    /** @throws IOException with a message for the user */
    public void write(Path file) throws IOException {
        var svg = SvgPicture.of(drawing.scene(), drawing.layout(), theme);
        boolean isPng = file.toString().toLowerCase(Locale.ROOT).endsWith(".png");
        Files.write(file, isPng ? png(svg) : svg.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] png(String svg) throws IOException {
        try {
            return PngPicture.of(svg);
        } catch (PictureTooLarge e) {
            throw new IOException(Texts.of("picture.large"), e);
        }
    }
}
