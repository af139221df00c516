// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.board;

import io.orgsmith.picture.scene.Mark;
import io.orgsmith.workbench.explorer.State;
import io.orgsmith.workspace.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the rules find fault with, for the figures of a diagram. */
final class Marks {
    private Marks() {}

    /** By qualified id. A state that is not judged yet keeps the marks of the one before. */
    static Map<String, Mark> of(State state) {
        return judged(state.judged());
    }

    private static Map<String, Mark> judged(State state) {
        var found = new HashMap<String, List<Diagnostic>>();
        state.snapshot().findings().forEach((diagnostic, finding) -> {
            if (finding.element() != null) {
                found.computeIfAbsent(state.model().fragment(finding.element()), none -> new ArrayList<>())
                        .add(diagnostic);
            }
        });
        var marks = new HashMap<String, Mark>();
        found.forEach((id, diagnostics) -> marks.put(id, mark(diagnostics)));
        return marks;
    }

    private static Mark mark(List<Diagnostic> found) {
        var sorted = found.stream().sorted().toList();
        var gravest =
                sorted.stream().map(Diagnostic::severity).sorted().findFirst().orElseThrow();
        return new Mark(
                Mark.Weight.valueOf(gravest.name()),
                sorted.stream()
                        .map(each -> each.code() + " " + each.message().in(Locale.getDefault()))
                        .toList());
    }
}
