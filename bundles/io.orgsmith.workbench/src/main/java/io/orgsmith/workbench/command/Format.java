// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.command;

import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.dsl.ide.Span;
import io.orgsmith.dsl.ide.format.Formatting;
import java.util.List;

/** Gives the text, or the lines selected in it, their layout. */
public final class Format extends EditCommand {
    @Override
    List<TextEdit> edits(String text, Span selected) {
        return selected.length() == 0 ? Formatting.document(text) : Formatting.range(text, selected);
    }
}
