// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.png;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Our SVG pictures as PNG, for programs that know nothing better. The fonts are those of the machine. */
public final class PngPicture {
    /** Pixels of the PNG for one of the SVG: sharp on paper and on fine screens. */
    public static final int SCALE = 2;
    /** What a picture may have at most; each takes four bytes while it is drawn. */
    private static final long MOST_PIXELS = 60_000_000;

    /** The library guards against pictures of strangers with 2,000 elements at most; ours have as many as there are figures. */
    private static final DocumentLimits OURS = new DocumentLimits(
            DocumentLimits.DEFAULT_MAX_NESTING_DEPTH, DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH, Integer.MAX_VALUE);

    private PngPicture() {}

    /** The bytes of a PNG. @throws PictureTooLarge when it would not fit into memory, or into any program that shows it */
    public static byte[] of(String svg) throws PictureTooLarge {
        SVGDocument document = new SVGLoader()
                .load(
                        new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.builder().documentLimits(OURS).build());
        if (document == null) {
            throw new IllegalArgumentException("no SVG");
        }
        int width = (int) document.size().getWidth() * SCALE;
        int height = (int) document.size().getHeight() * SCALE;
        if ((long) width * height > MOST_PIXELS) {
            throw new PictureTooLarge(width, height);
        }
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.scale(SCALE, SCALE);
        document.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, null);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
