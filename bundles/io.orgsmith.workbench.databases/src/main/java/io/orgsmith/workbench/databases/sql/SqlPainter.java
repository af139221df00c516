// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.sql;

import io.orgsmith.workbench.databases.sql.SqlWord.Kind;
import java.util.Locale;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

/** Paints a script: all of it after each change, since a quotation mark changes all that follows. */
final class SqlPainter implements IPresentationDamager, IPresentationRepairer {
    static final String COLOURS = "io.orgsmith.workbench.";

    private IDocument document;

    @Override
    public void setDocument(IDocument document) {
        this.document = document;
    }

    @Override
    public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
        return new Region(0, document.getLength());
    }

    @Override
    public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
        int end = damage.getOffset() + damage.getLength();
        for (var word : SqlWords.of(document.get())) {
            if (word.end() > damage.getOffset() && word.offset() < end) {
                presentation.addStyleRange(style(word));
            }
        }
    }

    private static StyleRange style(SqlWord word) {
        var name = word.kind().name().toLowerCase(Locale.ROOT);
        var colour = JFaceResources.getColorRegistry().get(COLOURS + name);
        var style = new StyleRange(word.offset(), word.length(), colour, null);
        style.fontStyle = word.kind() == Kind.KEYWORD ? SWT.BOLD : SWT.NORMAL;
        return style;
    }
}
