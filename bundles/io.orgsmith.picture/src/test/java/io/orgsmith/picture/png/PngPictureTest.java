// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.picture.Organizations;
import io.orgsmith.picture.layout.LayoutEngine;
import io.orgsmith.picture.notation.Theme;
import io.orgsmith.picture.notation.View;
import io.orgsmith.picture.scene.Scenes;
import io.orgsmith.picture.svg.SvgPicture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Pictures in pixels. */
class PngPictureTest {
    private static final String LEDGER = "ledger CN \"人民币账\" { currency CNY }";

    private static BufferedImage image(Theme theme) throws Exception {
        var scene = new Scenes(Organizations.of(LEDGER), Locale.ENGLISH).of(View.STRUCTURE, Map.of());
        var png = PngPicture.of(SvgPicture.of(scene, new LayoutEngine().of(scene), theme));
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static String colour(BufferedImage image, int x, int y) {
        return "#%06x".formatted(image.getRGB(x, y) & 0xffffff);
    }

    @Test
    void itIsTwiceAsLargeAsTheSvg() throws Exception {
        assertThat(image(Theme.LIGHT).getWidth() % PngPicture.SCALE).isZero();
        assertThat(image(Theme.LIGHT).getHeight()).isGreaterThan(2 * 80);
    }

    @Test
    void itHasTheColoursOfTheTheme() throws Exception {
        assertThat(colour(image(Theme.DARK), 2, 2)).isEqualTo(Theme.DARK.background());
        assertThat(colour(image(Theme.LIGHT), 2, 2)).isEqualTo("#ffffff");
    }

    @Test
    void theFigureIsPaintedWhereTheSvgHasIt() throws Exception {
        // The figure begins at 14,14 below a title of 40; its icon stands to the left.
        assertThat(colour(image(Theme.LIGHT), 2 * 40, 2 * 61)).isEqualTo("#f6eef8");
    }

    @Test
    void thousandsOfLinesAreNotTooMany() throws Exception {
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"20\" viewBox=\"0 0 20 20\">"
                + "<path d=\"M0 0h1v1z\"/>".repeat(9_000)
                + "<path d=\"M10 10h10v10h-10z\" fill=\"#c81e1e\"/></svg>";
        var image = ImageIO.read(new ByteArrayInputStream(PngPicture.of(svg)));
        assertThat(colour(image, 30, 30)).isEqualTo("#c81e1e");
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeMemoryIsTaken() {
        var svg =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3000\" height=\"74000\" viewBox=\"0 0 3000 74000\"/>";
        assertThatThrownBy(() -> PngPicture.of(svg)).isInstanceOfSatisfying(PictureTooLarge.class, e -> {
            assertThat(e.width()).isEqualTo(6000);
            assertThat(e.height()).isEqualTo(148000);
        });
    }
}
