// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.quick;

import io.orgsmith.dsl.ide.name.Match;
import io.orgsmith.dsl.ide.outline.Outline;
import io.orgsmith.dsl.ide.outline.Symbol;
import io.orgsmith.workbench.outline.SymbolLabels;
import io.orgsmith.workbench.outline.SymbolTree;
import java.util.List;
import org.eclipse.jface.viewers.IBaseLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.ui.texteditor.ITextEditor;

/** The declarations of the text in an editor. */
record OutlineChoice(ITextEditor editor, List<Symbol> symbols) implements Choice {
    @Override
    public List<?> fitting(String typed) {
        return Outline.filter(symbols, typed);
    }

    @Override
    public boolean isMeant(Object element, String typed) {
        return Match.fits(typed, ((Symbol) element).label());
    }

    @Override
    public ITreeContentProvider tree() {
        return new SymbolTree();
    }

    @Override
    public IBaseLabelProvider labels() {
        return SymbolLabels.provider();
    }

    @Override
    public void choose(Object element) {
        var id = ((Symbol) element).selection();
        editor.selectAndReveal(id.offset(), id.length());
    }
}
