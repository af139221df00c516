// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.move;

import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.dsl.ide.name.Names;
import io.orgsmith.model.org.Element;
import io.orgsmith.workbench.explorer.Refusal;
import io.orgsmith.workbench.explorer.Texts;
import io.orgsmith.workbench.icon.EntityIcons;
import java.util.Locale;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** The owners that a line may belong to, with a filter. */
final class TargetDialog extends ElementListSelectionDialog {
    private final Move move;

    TargetDialog(Shell parent, Move move) {
        super(parent, new LabelProvider() {
            @Override
            public String getText(Object element) {
                return Names.shown((Element) element, Locale.getDefault()) + "  " + Names.id((Element) element);
            }

            @Override
            public Image getImage(Object element) {
                return EntityIcons.image(Kinds.key(((Element) element).eClass()));
            }
        });
        this.move = move;
        setTitle(Texts.of("move"));
        setMessage(Texts.of("move.where", move.line().label()));
        setMultipleSelection(false);
        setElements(move.targets().toArray());
    }

    /** Returns at once; what is chosen is done when the dialog closes. */
    void show() {
        setBlockOnOpen(false);
        open();
    }

    @Override
    protected void okPressed() {
        super.okPressed();
        if (getFirstResult() instanceof Element target) {
            try {
                var change = move.to(target);
                if (change.isPresent()) {
                    change.get().perform();
                }
            } catch (CoreException e) {
                Refusal.show(e.getStatus().getMessage());
            }
        }
    }
}
