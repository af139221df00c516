// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.outline;

import io.orgsmith.dsl.ide.outline.Symbol;
import io.orgsmith.workbench.icon.EntityIcons;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** A symbol by its id and name, and its kind in a quieter colour. */
public final class SymbolLabels extends LabelProvider implements IStyledLabelProvider {
    /** The labels with their icons, for a viewer. */
    public static DelegatingStyledCellLabelProvider provider() {
        return new DelegatingStyledCellLabelProvider(new SymbolLabels());
    }

    @Override
    public StyledString getStyledText(Object element) {
        var symbol = symbol(element);
        return new StyledString(symbol.label()).append("  " + symbol.detail(), StyledString.DECORATIONS_STYLER);
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return EntityIcons.image(symbol(element).icon());
    }

    private static Symbol symbol(Object element) {
        return element instanceof Row row ? row.symbol() : (Symbol) element;
    }
}
