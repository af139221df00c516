// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.compare;

import io.orgsmith.workbench.databases.Texts;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Says above a plan why it is one of before, with a button that plans again; not to be seen where it is one of now. */
final class StaleBar {
    private final Composite bar;
    private final Label words;
    private String ofDatabase = "";
    private String ofText = "";

    StaleBar(Composite parent, Runnable again) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(5, 2).applyTo(bar);
        new Label(bar, SWT.NONE).setImage(Dialog.getImage(Dialog.DLG_IMG_MESSAGE_WARNING));
        words = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(words);
        var button = new Button(bar, SWT.PUSH);
        button.setText(Texts.of("action.again"));
        button.addListener(SWT.Selection, event -> again.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        fresh();
    }

    /** The plan is one of now. */
    void fresh() {
        ofDatabase = "";
        edited("");
    }

    /** The database was changed. @param why in words */
    void moved(String why) {
        ofDatabase = why;
        update();
    }

    /** The text was changed. @param why in words; empty where it is again as it was */
    void edited(String why) {
        ofText = why;
        update();
    }

    private void update() {
        var why = ofDatabase.isEmpty() ? ofText : ofDatabase;
        words.setText(why);
        // A narrow view cuts it.
        words.setToolTipText(why);
        bar.setVisible(!why.isEmpty());
        ((GridData) bar.getLayoutData()).exclude = why.isEmpty();
        bar.getParent().layout(true, true);
    }
}
