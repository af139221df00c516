// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.header;

import io.orgsmith.workbench.diagram.Texts;
import java.util.function.Supplier;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Makes the diagram smaller, larger, as large as it is, or as large as there is room. */
final class ZoomBar {
    ZoomBar(ToolBar bar, Supplier<ZoomManager> zoom, Runnable fit) {
        button(bar, "−", "zoom.out", () -> zoom.get().zoomOut());
        button(bar, "1:1", "zoom.one", () -> zoom.get().setZoom(1));
        button(bar, "+", "zoom.in", () -> zoom.get().zoomIn());
        button(bar, Texts.of("zoom.all"), "zoom.fit", fit);
    }

    private static void button(ToolBar bar, String sign, String tip, Runnable work) {
        var item = new ToolItem(bar, SWT.PUSH);
        item.setText(sign);
        item.setToolTipText(Texts.of(tip));
        item.addListener(SWT.Selection, event -> work.run());
    }
}
