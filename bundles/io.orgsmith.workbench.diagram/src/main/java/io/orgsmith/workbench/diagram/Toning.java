// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram;

import io.orgsmith.workbench.diagram.figure.Look;
import org.eclipse.draw2d.ColorConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Lets a control that GEF paints in the colours of the theme with which the workbench started be seen in those of the theme
 * that it has now: what is painted is turned from light to dark, or back, and keeps its hues.
 */
final class Toning implements Listener {
    private final Composite control;
    private final Listener[] painters;
    private final Look look;

    private Toning(Composite control, Look look) {
        this.control = control;
        this.painters = control.getListeners(SWT.Paint);
        this.look = look;
    }

    /** Comes between a control and all that paint it. */
    static void of(Composite control, Look look) {
        var toning = new Toning(control, look);
        for (var painter : toning.painters) {
            control.removeListener(SWT.Paint, painter);
        }
        control.addListener(SWT.Paint, toning);
    }

    @Override
    public void handleEvent(Event event) {
        var area = control.getClientArea();
        if (isDark(ColorConstants.listBackground) == isDark(look.ground()) || area.isEmpty()) {
            paint(event);
            return;
        }
        var painted = new Image(control.getDisplay(), area.width, area.height);
        var shown = new Image(control.getDisplay(), toned(painted, event));
        event.gc.drawImage(shown, 0, 0);
        shown.dispose();
        painted.dispose();
    }

    private ImageData toned(Image painted, Event event) {
        var gc = new GC(painted);
        // What has no colour of its own has that of the theme already.
        boolean isOld = isDark(control.getBackground()) == isDark(ColorConstants.listBackground);
        gc.setBackground(isOld ? control.getBackground() : ColorConstants.button);
        gc.setForeground(control.getForeground());
        gc.setFont(control.getFont());
        gc.fillRectangle(painted.getBounds());
        var aside = new Event();
        aside.display = event.display;
        aside.widget = event.widget;
        aside.type = event.type;
        aside.gc = gc;
        aside.setBounds(painted.getBounds());
        paint(aside);
        gc.dispose();
        return toned(painted.getImageData());
    }

    private void paint(Event event) {
        for (var painter : painters) {
            painter.handleEvent(event);
        }
    }

    private ImageData toned(ImageData data) {
        int ground = lightness(ColorConstants.listBackground.getRGB());
        int ink = lightness(ColorConstants.listForeground.getRGB());
        int newGround = lightness(look.ground().getRGB());
        int newInk = lightness(Look.colour(look.theme().ink()).getRGB());
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                var colour = data.palette.getRGB(data.getPixel(x, y));
                int old = lightness(colour);
                int shift = newGround + (old - ground) * (newInk - newGround) / (ink - ground) - old;
                var toned =
                        new RGB(within(colour.red + shift), within(colour.green + shift), within(colour.blue + shift));
                data.setPixel(x, y, data.palette.getPixel(toned));
            }
        }
        return data;
    }

    private static int within(int part) {
        return Math.max(0, Math.min(255, part));
    }

    private static int lightness(RGB colour) {
        int most = Math.max(colour.red, Math.max(colour.green, colour.blue));
        int least = Math.min(colour.red, Math.min(colour.green, colour.blue));
        return (most + least) / 2;
    }

    private static boolean isDark(Color colour) {
        return lightness(colour.getRGB()) < 128;
    }
}
