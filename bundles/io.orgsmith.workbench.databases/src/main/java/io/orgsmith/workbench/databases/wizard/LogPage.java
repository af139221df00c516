// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.wizard;

import io.orgsmith.workbench.databases.Texts;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

/** The last page of a wizard: says what is done while it is done, and what came of it. */
final class LogPage extends WizardPage implements Log {
    private StyledText text;

    LogPage(String title) {
        super("log", title, null);
    }

    @Override
    public void createControl(Composite parent) {
        text = new StyledText(parent, SWT.MULTI | SWT.BORDER | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(6, 4, 6, 4);
        setControl(text);
        setDescription(Texts.of("log.running"));
    }

    @Override
    public void say(String line) {
        Display.getDefault().asyncExec(() -> {
            if (!text.isDisposed()) {
                text.append(line + "\n");
                text.setTopIndex(text.getLineCount() - 1);
            }
        });
    }

    /** Says how it ended. */
    void ended(String words, boolean well) {
        say("\n" + words);
        setDescription(well ? words : null);
        setErrorMessage(well ? null : words);
    }

    /** What is done cannot be asked anew. */
    @Override
    public IWizardPage getPreviousPage() {
        return null;
    }
}
