// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.dsl.ide.name.Names;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** A line says the name and then, quieter, the id; to whom the name is in foreign letters, the id first. */
final class Label extends LabelProvider implements IStyledLabelProvider {
    @Override
    public StyledString getStyledText(Object element) {
        var node = (Node) element;
        var id = node.element().map(Names::id).orElse("");
        if (!node.note().isEmpty()) {
            return quieter(node.label(), node.note());
        }
        if (id.isEmpty() || id.equals(node.label())) {
            return new StyledString(node.label());
        }
        return isForeign(node.label()) ? quieter(id, node.label()) : quieter(node.label(), id);
    }

    @Override
    public Image getImage(Object element) {
        var node = (Node) element;
        var kind = node.element().map(each -> Kinds.key(each.eClass()));
        if (node.place().isPresent()) {
            return PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
        }
        return LineIcons.image(
                kind.orElse(node.parent() == null ? LineIcons.PROJECT : LineIcons.FOLDER),
                node.mark().orElse(null));
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    private static StyledString quieter(String first, String then) {
        return new StyledString(first).append("  " + then, StyledString.QUALIFIER_STYLER);
    }

    private static boolean isForeign(String name) {
        return !Locale.getDefault().getLanguage().equals("zh")
                && name.codePoints().anyMatch(each -> UnicodeScript.of(each) == UnicodeScript.HAN);
    }
}
