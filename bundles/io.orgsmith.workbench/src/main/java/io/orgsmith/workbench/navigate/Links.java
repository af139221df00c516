// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.navigate;

import io.orgsmith.dsl.ide.navigate.Navigation;
import io.orgsmith.workbench.editor.Moment;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;

/** Leads from an id to its declaration. */
public final class Links extends AbstractHyperlinkDetector {
    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean canShowMultiple) {
        var links = Moment.of(viewer.getDocument())
                .flatMap(now -> Navigation.definition(now.project(), now.uri(), region.getOffset()))
                .map(target -> new IHyperlink[] {
                    new LinkToDeclaration(
                            new Region(target.origin().offset(), target.origin().length()), target.id())
                });
        return links.orElse(null);
    }
}
