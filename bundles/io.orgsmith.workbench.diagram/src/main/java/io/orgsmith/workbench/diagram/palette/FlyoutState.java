// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.palette;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;

/** Where the palette stands, how wide it is and whether it is open: as the user left it. */
public final class FlyoutState implements FlyoutPreferences {
    private static final int WIDTH = 180;

    private final IEclipsePreferences kept = InstanceScope.INSTANCE.getNode("io.orgsmith.workbench.diagram");

    @Override
    public int getDockLocation() {
        return kept.getInt("palette.side", PositionConstants.EAST);
    }

    @Override
    public int getPaletteState() {
        return kept.getInt("palette.state", FlyoutPaletteComposite.STATE_PINNED_OPEN);
    }

    @Override
    public int getPaletteWidth() {
        return kept.getInt("palette.width", WIDTH);
    }

    @Override
    public void setDockLocation(int side) {
        kept.putInt("palette.side", side);
    }

    @Override
    public void setPaletteState(int state) {
        kept.putInt("palette.state", state);
    }

    @Override
    public void setPaletteWidth(int width) {
        kept.putInt("palette.width", width);
    }
}
