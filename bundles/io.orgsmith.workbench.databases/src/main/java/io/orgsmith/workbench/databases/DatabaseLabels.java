// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.ITableLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE.SharedImages;

/** What databases and projects are called, their icons, and what is known of databases. */
final class DatabaseLabels extends LabelProvider implements ITableLabelProvider {
    private final States states;

    DatabaseLabels(States states) {
        this.states = states;
    }

    @Override
    public String getColumnText(Object element, int column) {
        if (column == 0) {
            return getText(element);
        } else if (element instanceof Database database) {
            return column == 1 ? states.of(database) : states.found(database);
        }
        return "";
    }

    @Override
    public Image getColumnImage(Object element, int column) {
        return column == 0 ? getImage(element) : null;
    }

    @Override
    public String getText(Object element) {
        return element instanceof Database database ? database.name() : ((IProject) element).getName();
    }

    @Override
    public Image getImage(Object element) {
        if (element instanceof Lab lab) {
            return Icons.image(lab.isThere() ? "lab" : "lab-missing");
        }
        if (element instanceof Server) {
            return Icons.image("server");
        }
        return PlatformUI.getWorkbench().getSharedImages().getImage(SharedImages.IMG_OBJ_PROJECT);
    }
}
