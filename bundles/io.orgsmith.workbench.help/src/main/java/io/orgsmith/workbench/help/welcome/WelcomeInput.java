// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.help.welcome;

import io.orgsmith.workbench.help.Texts;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** The welcome page is about nothing in particular, and does not come back when the workbench starts again. */
record WelcomeInput() implements IEditorInput {
    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return Texts.of("welcome.name");
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return Texts.of("welcome.title");
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return null;
    }
}
