// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.help;

import io.orgsmith.workbench.help.page.Page;
import io.orgsmith.workbench.help.page.Span;
import java.util.function.Consumer;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

/** A page on the screen, with links that can be clicked, or reached with the caret and followed by Enter. */
final class PageText {
    private final StyledText text;
    private final Consumer<String> follow;
    private Page page = Page.of("");

    PageText(Composite parent, Consumer<String> follow) {
        this.follow = follow;
        text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(10, 8, 10, 8);
        text.setLineSpacing(3);
        text.addListener(SWT.MouseUp, event -> {
            if (text.getSelectionCount() == 0) {
                followLink();
            }
        });
        text.addListener(SWT.KeyDown, event -> {
            if (event.character == SWT.CR) {
                followLink();
            }
        });
    }

    StyledText control() {
        return text;
    }

    void show(Page next) {
        page = next;
        text.setText(next.text());
        text.setStyleRanges(next.spans().stream().map(this::style).toArray(StyleRange[]::new));
        text.setCaretOffset(0);
        text.setTopPixel(0);
    }

    private void followLink() {
        page.target(text.getCaretOffset()).ifPresent(follow);
    }

    private StyleRange style(Span span) {
        var style = new StyleRange();
        style.start = span.start();
        style.length = span.length();
        switch (span.kind()) {
            case TITLE -> style.font = JFaceResources.getHeaderFont();
            case HEADING -> style.font = JFaceResources.getBannerFont();
            case STRONG -> style.fontStyle = SWT.BOLD;
            case EMPHASIS -> style.fontStyle = SWT.ITALIC;
            case CODE -> style.font = JFaceResources.getTextFont();
            case LINK -> {
                style.foreground = JFaceColors.getHyperlinkText(text.getDisplay());
                style.underline = true;
                style.underlineStyle = SWT.UNDERLINE_LINK;
                style.data = span.target();
            }
        }
        return style;
    }
}
