// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.assist;

import io.orgsmith.dsl.ide.Span;
import io.orgsmith.dsl.ide.assist.Proposal;
import io.orgsmith.dsl.ide.assist.TabStops;
import io.orgsmith.workbench.hover.Markdown;
import io.orgsmith.workbench.icon.EntityIcons;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** A proposal in the list. What was typed on while the list is open narrows it down. */
final class AssistProposal
        implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension6 {
    private final Proposal proposal;

    AssistProposal(Proposal proposal) {
        this.proposal = proposal;
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        var replaced = new Span(
                proposal.replaced().offset(), offset - proposal.replaced().offset());
        try {
            new Insertion(TabStops.of(proposal)).into(viewer, replaced);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        int start = proposal.replaced().offset();
        try {
            var typed = document.get(start, offset - start).toLowerCase();
            return proposal.label().toLowerCase().startsWith(typed);
        } catch (BadLocationException e) {
            return false;
        }
    }

    @Override
    public StyledString getStyledDisplayString() {
        var line = new StyledString(proposal.label());
        return proposal.detail().isEmpty()
                ? line
                : line.append("  " + proposal.detail(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getDisplayString() {
        return getStyledDisplayString().getString();
    }

    @Override
    public Image getImage() {
        return EntityIcons.image(proposal.icon());
    }

    @Override
    public String getAdditionalProposalInfo() {
        return proposal.documentation().isEmpty()
                ? null
                : Markdown.of(proposal.documentation()).text();
    }

    @Override
    public void apply(IDocument document) {
        throw new UnsupportedOperationException("needs a viewer");
    }

    @Override
    public Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // Nothing to show in the text.
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // Nothing was shown.
    }
}
