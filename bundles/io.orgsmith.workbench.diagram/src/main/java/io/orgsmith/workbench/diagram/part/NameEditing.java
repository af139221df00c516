// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.part;

import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Text;

/** Types a name into its figure. */
final class NameEditing extends DirectEditManager {
    private final NodePart part;

    NameEditing(NodePart part) {
        super(part, TextCellEditor.class, cell -> {
            var area = part.getFigure().getBounds().getCopy();
            part.getFigure().translateToAbsolute(area);
            var field = (Text) cell.getControl();
            int height = field.computeSize(-1, -1).y;
            field.setBounds(area.x + 24, area.y + 4, Math.max(area.width - 28, 120), height);
        });
        this.part = part;
    }

    @Override
    protected void initCellEditor() {
        getCellEditor().setValue(part.shownName().orElseThrow().text());
        ((Text) getCellEditor().getControl()).selectAll();
    }
}
