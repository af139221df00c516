// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.header;

import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.Words;
import io.orgsmith.workbench.diagram.Texts;
import io.orgsmith.workbench.diagram.board.Sight;
import io.orgsmith.workbench.icon.EntityIcons;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Lets one hide kinds of figures. */
final class KindMenu {
    private final ToolItem button;
    private final Supplier<Sight> sight;
    private final Consumer<Entity> toggle;

    KindMenu(ToolBar bar, Supplier<Sight> sight, Consumer<Entity> toggle) {
        this.sight = sight;
        this.toggle = toggle;
        button = new ToolItem(bar, SWT.PUSH);
        button.setText(Texts.of("kinds"));
        button.setToolTipText(Texts.of("kinds.tip"));
        button.addListener(SWT.Selection, event -> open());
    }

    /** Says whether some are hidden, for one forgets that. */
    void follow(Sight now) {
        long hidden = now.hidden().stream().filter(now.view()::shows).count();
        button.setText(hidden == 0 ? Texts.of("kinds") : Texts.of("kinds.hidden", hidden));
        button.getParent().requestLayout();
    }

    private void open() {
        var bar = button.getParent();
        var menu = new Menu(bar);
        for (var kind : Entity.values()) {
            if (sight.get().view().shows(kind)) {
                line(menu, kind);
            }
        }
        var area = button.getBounds();
        menu.setLocation(bar.toDisplay(area.x, area.y + area.height));
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void line(Menu menu, Entity kind) {
        var line = new MenuItem(menu, SWT.CHECK);
        line.setText(new Words(Locale.getDefault()).entity(kind, false));
        line.setImage(EntityIcons.image(kind.key()));
        line.setSelection(!sight.get().hidden().contains(kind));
        line.addListener(SWT.Selection, event -> toggle.accept(kind));
    }
}
