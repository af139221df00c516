// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.dsl.ide.name.Names;
import io.orgsmith.workbench.icon.EntityIcons;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** A line says the name in the reader's language and then, quieter, the id. */
final class Label extends LabelProvider implements IStyledLabelProvider {
    @Override
    public StyledString getStyledText(Object element) {
        var node = (Node) element;
        var text = new StyledString(node.label());
        node.element()
                .map(Names::id)
                .filter(id -> !id.equals(node.label()))
                .ifPresent(id -> text.append("  " + id, StyledString.QUALIFIER_STYLER));
        return text;
    }

    @Override
    public Image getImage(Object element) {
        return ((Node) element)
                .element()
                .map(each -> EntityIcons.image(Kinds.key(each.eClass())))
                .orElse(null);
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }
}
