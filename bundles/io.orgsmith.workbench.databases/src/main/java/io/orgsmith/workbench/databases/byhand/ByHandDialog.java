// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.byhand;

import io.orgsmith.deploy.lab.HandChange;
import io.orgsmith.workbench.databases.Lab;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.byhand.ByHand.Said;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a statement, and says how many rows it changed; several can follow each other. */
final class ByHandDialog extends TitleAreaDialog {
    private final Lab lab;
    private final List<HandChange> prepared;
    private Text sql;

    ByHandDialog(Shell shell, Lab lab, List<HandChange> prepared) {
        super(shell);
        this.lab = lab;
        this.prepared = prepared;
        setBlockOnOpen(false);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.of("byhand.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Texts.of("byhand.heading", lab.title()));
        setMessage(Texts.of("byhand.description"));
        var page = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(page);
        new Label(page, SWT.NONE).setText(Texts.of("byhand.prepared"));
        var choice = new Combo(page, SWT.READ_ONLY);
        prepared.forEach(change -> choice.add(words(change)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
        new Label(page, SWT.NONE).setText(Texts.of("byhand.sql"));
        sql = new Text(page, SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(620, 120).applyTo(sql);
        sql.addListener(SWT.Modify, event -> allow(!sql.getText().isBlank()));
        choice.addListener(
                SWT.Selection,
                event -> sql.setText(prepared.get(choice.getSelectionIndex()).sql()));
        return page;
    }

    private static String words(HandChange change) {
        return Texts.of("byhand." + change.kind().name().toLowerCase(Locale.ROOT), change.name());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Texts.of("byhand.verb"), false);
        createButton(parent, IDialogConstants.CANCEL_ID, Texts.of("close"), false);
        allow(false);
    }

    private void allow(boolean isPossible) {
        var button = getButton(IDialogConstants.OK_ID);
        if (button != null) {
            button.setEnabled(isPossible);
        }
    }

    @Override
    protected void okPressed() {
        allow(false);
        ByHand.change(lab, sql.getText(), this::say);
    }

    private void say(Said said) {
        if (!getShell().isDisposed()) {
            setErrorMessage(said.isWell() ? null : said.words());
            setMessage(said.words(), IMessageProvider.INFORMATION);
            allow(true);
        }
    }
}
