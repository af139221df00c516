// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.quick;

import io.orgsmith.dsl.ide.outline.WorkspaceSymbols.Found;
import io.orgsmith.workbench.icon.EntityIcons;
import java.nio.file.Path;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** A declaration that was found by its id and name, and in a quieter colour its kind and file. */
final class FoundLabels extends LabelProvider implements IStyledLabelProvider {
    static DelegatingStyledCellLabelProvider provider() {
        return new DelegatingStyledCellLabelProvider(new FoundLabels());
    }

    @Override
    public StyledString getStyledText(Object element) {
        var found = (Found) element;
        var file = Path.of(found.spot().file()).getFileName();
        return new StyledString(found.label())
                .append("  " + found.kind(), StyledString.DECORATIONS_STYLER)
                .append("  " + file, StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return EntityIcons.image(((Found) element).icon());
    }
}
