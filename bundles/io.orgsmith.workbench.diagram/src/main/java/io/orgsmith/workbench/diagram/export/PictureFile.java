// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.export;

import io.orgsmith.picture.notation.Theme;
import io.orgsmith.picture.png.PictureTooLarge;
import io.orgsmith.picture.png.PngPicture;
import io.orgsmith.picture.svg.SvgPicture;
import io.orgsmith.workbench.diagram.Texts;
import io.orgsmith.workbench.diagram.board.Drawing;
import io.orgsmith.workspace.edit.AtomicFile;
import io.orgsmith.workspace.source.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** A diagram as a file, as it is seen: SVG, or PNG where the name ends so. It is written whole or not at all. */
public record PictureFile(Drawing drawing, Theme theme) {
    /** @throws IOException with a message for the user */
    public void write(Path file) throws IOException {
        var picture = picture(file);
        try {
            AtomicFile.write(file, picture);
        } catch (IOException e) {
            throw new IOException(
                    Texts.of("picture.unwritable", file, Reason.of(e).in(Locale.getDefault())), e);
        }
    }

    private byte[] picture(Path file) throws IOException {
        var svg = SvgPicture.of(drawing.scene(), drawing.layout(), theme);
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
            return svg.getBytes(StandardCharsets.UTF_8);
        }
        try {
            return PngPicture.of(svg);
        } catch (PictureTooLarge e) {
            throw new IOException(Texts.of("picture.large"), e);
        }
    }
}
