// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.hover;

import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenter;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenterExtension;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.widgets.Display;

/** Shows Markdown in a small window, which breaks the lines itself. */
final class MarkdownPresenter implements IInformationPresenter, IInformationPresenterExtension {
    @Override
    public String updatePresentation(
            Drawable drawable, String hover, TextPresentation presentation, int width, int height) {
        var markdown = Markdown.of(hover);
        markdown.styles().forEach(presentation::addStyleRange);
        return markdown.text();
    }

    @Override
    public String updatePresentation(
            Display display, String hover, TextPresentation presentation, int width, int height) {
        return updatePresentation((Drawable) display, hover, presentation, width, height);
    }
}
