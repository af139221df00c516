// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.assist;

import io.orgsmith.dsl.ide.Span;
import io.orgsmith.dsl.ide.assist.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;

/**
 * A text to write, and where the caret goes in it, by Tab from one place to the next.
 *
 * @param stops by number, in offsets of the text; those of one number are written together
 * @param end where the caret goes at last
 */
record Insertion(String text, SortedMap<Integer, List<Span>> stops, int end) {
    static Insertion of(Proposal proposal) {
        return proposal.isTemplate()
                ? new TabStops(proposal.insert()).read()
                : new Insertion(
                        proposal.insert(), new TreeMap<>(), proposal.insert().length());
    }

    void into(ITextViewer viewer, Span replaced) throws BadLocationException {
        var document = viewer.getDocument();
        document.replace(replaced.offset(), replaced.length(), text);
        viewer.setSelectedRange(replaced.offset() + end, 0);
        if (stops.isEmpty()) {
            return;
        }
        var model = new LinkedModeModel();
        int sequence = 0;
        for (var spans : stops.values()) {
            var group = new LinkedPositionGroup();
            for (var span : new ArrayList<>(spans)) {
                group.addPosition(
                        new LinkedPosition(document, replaced.offset() + span.offset(), span.length(), sequence++));
            }
            model.addGroup(group);
        }
        model.forceInstall();
        var ui = new LinkedModeUI(model, viewer);
        ui.setExitPosition(viewer, replaced.offset() + end, 0, Integer.MAX_VALUE);
        ui.enter();
        var selected = ui.getSelectedRegion();
        viewer.setSelectedRange(selected.getOffset(), selected.getLength());
    }
}
