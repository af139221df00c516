// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.figure;

import io.orgsmith.picture.layout.Label;
import io.orgsmith.picture.notation.Theme;
import io.orgsmith.picture.svg.Families;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Control;

/** Colours and fonts of diagrams on the screen: those of the notation, in the theme of the workbench. */
public final class Look {
    /** The background of diagrams, which each theme of the workbench gives a colour. */
    public static final String BACKGROUND = "io.orgsmith.workbench.diagram.background";

    /** Where none of those fonts is: their widths are those of the layout, and Chinese letters come from elsewhere. */
    private static final List<String> LATIN = List.of("Liberation Sans", "Nimbus Sans");

    private static final int FIRST_CHINESE = 0x2e80;

    private final Map<Font, Map<String, Integer>> ascents = new HashMap<>();
    private final LocalResourceManager fonts;
    private final Font name;
    private final Font note;
    private final Font chip;

    /** Its fonts last as long as a control. */
    public Look(Control control) {
        fonts = new LocalResourceManager(JFaceResources.getResources(), control);
        var family = Stream.concat(Families.NAMES.stream(), LATIN.stream())
                .filter(each -> control.getDisplay().getFontList(each, true).length > 0)
                .findFirst()
                .orElse(control.getFont().getFontData()[0].getName());
        var screen = control.getDisplay();
        name = fonts.create(new Letters(family, Label.NAME_SIZE, true).fitting(screen));
        note = fonts.create(new Letters(family, Label.NOTE_SIZE, false).fitting(screen));
        chip = fonts.create(new Letters(family, Label.CHIP_SIZE, false).fitting(screen));
    }

    /** How far a line in a font reaches up from where its letters stand: further, where Chinese ones come from another font. */
    int ascent(Font font, String line) {
        var letters = line.codePoints().anyMatch(letter -> letter >= FIRST_CHINESE) ? "汉A" : "A";
        return ascents.computeIfAbsent(font, each -> new HashMap<>())
                .computeIfAbsent(letters, sample -> measured(font, sample));
    }

    private static int measured(Font font, String sample) {
        var layout = new TextLayout(font.getDevice());
        try {
            layout.setFont(font);
            layout.setText(sample);
            var metrics = layout.getLineMetrics(0);
            return metrics.getAscent() + metrics.getLeading();
        } finally {
            layout.dispose();
        }
    }

    /** Light or dark, as the workbench is now. */
    public Theme theme() {
        return background().red < 128 ? Theme.DARK : Theme.LIGHT;
    }

    /** What figures stand on. */
    public Color ground() {
        return colour(theme().background());
    }

    /** A colour that the notation spells {@code #rrggbb}. */
    public static Color colour(String code) {
        int value = Integer.parseInt(code.substring(1), 16);
        return new Color(value >> 16, value >> 8 & 0xff, value & 0xff);
    }

    /** Of names. */
    Font name() {
        return name;
    }

    /** Of what stands below names. */
    Font note() {
        return note;
    }

    /** Of names in small figures. */
    Font chip() {
        return chip;
    }

    private static RGB background() {
        return JFaceResources.getColorRegistry().getRGB(BACKGROUND);
    }
}
