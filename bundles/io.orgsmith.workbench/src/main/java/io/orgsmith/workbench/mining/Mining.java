// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.mining;

import io.orgsmith.dsl.ide.lens.CodeMining;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;

/** One such line. */
final class Mining extends LineHeaderCodeMining {
    Mining(CodeMining mining, int line, IDocument document, ICodeMiningProvider provider) throws BadLocationException {
        super(line, document, provider);
        setLabel(mining.text());
    }
}
