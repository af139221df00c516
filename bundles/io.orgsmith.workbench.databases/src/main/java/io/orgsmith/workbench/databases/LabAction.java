// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;

/** Something that can be done with the lab that is chosen. */
final class LabAction extends Action {
    private final Supplier<Lab> chosen;
    private final Predicate<Lab> isPossible;
    private final Consumer<Lab> deed;

    /** @param name of the icon, and of the text */
    LabAction(String name, String icon, Supplier<Lab> chosen, Predicate<Lab> isPossible, Consumer<Lab> deed) {
        super(Texts.of("action." + name), Icons.descriptor(icon));
        setToolTipText(Texts.of("action." + name));
        this.chosen = chosen;
        this.isPossible = isPossible;
        this.deed = deed;
        update();
    }

    /** Another lab is chosen, or it is made by now. */
    void update() {
        var lab = chosen.get();
        setEnabled(lab != null && isPossible.test(lab));
    }

    @Override
    public void run() {
        deed.accept(chosen.get());
    }
}
