// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.assist;

import io.orgsmith.dsl.ide.Span;
import io.orgsmith.dsl.ide.assist.TabStops;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;

/** Writes a proposal, and leads the caret through it by Tab. */
record Insertion(TabStops stops) {
    void into(ITextViewer viewer, Span replaced) throws BadLocationException {
        viewer.getDocument().replace(replaced.offset(), replaced.length(), stops.text());
        int end = replaced.offset() + stops.end();
        viewer.setSelectedRange(end, 0);
        if (stops.stops().isEmpty()) {
            return;
        }
        var model = linked(viewer, replaced.offset());
        model.forceInstall();
        var ui = new LinkedModeUI(model, viewer);
        ui.setExitPosition(viewer, end, 0, Integer.MAX_VALUE);
        ui.enter();
        var first = ui.getSelectedRegion();
        viewer.setSelectedRange(first.getOffset(), first.getLength());
    }

    private LinkedModeModel linked(ITextViewer viewer, int start) throws BadLocationException {
        var model = new LinkedModeModel();
        int order = 0;
        for (var spans : stops.stops().values()) {
            var group = new LinkedPositionGroup();
            for (int i = 0; i < spans.size(); i++) {
                var span = spans.get(i);
                group.addPosition(new LinkedPosition(
                        viewer.getDocument(),
                        start + span.offset(),
                        span.length(),
                        i == 0 ? order++ : LinkedPositionGroup.NO_STOP));
            }
            model.addGroup(group);
        }
        return model;
    }
}
