// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.assist;

import io.orgsmith.dsl.ide.assist.ContentAssist;
import io.orgsmith.workbench.editor.Moment;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;

/** What could be written at the caret. The editor asks from a thread of its own. */
public final class Assist implements IContentAssistProcessor {
    private final ContentAssist assist = new ContentAssist(LocalDate::now);

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        return Moment.of(viewer.getDocument()).stream()
                .flatMap(now -> assist.at(now.project(), now.uri(), offset, Locale.getDefault()).stream())
                .map(AssistProposal::new)
                .toArray(ICompletionProposal[]::new);
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return null;
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return null;
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
