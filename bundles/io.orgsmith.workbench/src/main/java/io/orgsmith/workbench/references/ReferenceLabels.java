// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.references;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;

/** A reference by its line, and in a quieter colour where that stands. */
final class ReferenceLabels extends LabelProvider implements IStyledLabelProvider {
    static DelegatingStyledCellLabelProvider provider() {
        return new DelegatingStyledCellLabelProvider(new ReferenceLabels());
    }

    @Override
    public StyledString getStyledText(Object element) {
        var reference = (Reference) element;
        var where = reference.file().getName() + ":" + reference.line();
        return new StyledString(where, StyledString.QUALIFIER_STYLER).append("  " + reference.text());
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }
}
