// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.command;

import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.dsl.ide.Span;
import io.orgsmith.dsl.ide.structure.Comments;
import java.util.List;

/** Makes the selected lines comments, or takes that back. */
public final class ToggleComment extends EditCommand {
    @Override
    List<TextEdit> edits(String text, Span selected) {
        return Comments.toggle(text, selected);
    }
}
