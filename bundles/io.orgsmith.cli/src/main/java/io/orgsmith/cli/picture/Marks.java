// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.picture;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.picture.scene.Mark;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The findings of a project as marks on the figures of their elements. */
final class Marks {
    private Marks() {}

    /** By the qualified id of an element; messages in the reader's language. */
    static Map<String, Mark> of(Snapshot snapshot, EffectiveModel model, Locale locale) {
        var byElement = snapshot.diagnostics().stream()
                .filter(snapshot.findings()::containsKey)
                .collect(Collectors.groupingBy(
                        one -> id(snapshot, model, one), LinkedHashMap::new, Collectors.toList()));
        var marks = new LinkedHashMap<String, Mark>();
        byElement.forEach((id, found) -> marks.put(id, mark(found, locale)));
        return marks;
    }

    private static String id(Snapshot snapshot, EffectiveModel model, Diagnostic one) {
        var element = snapshot.findings().get(one).element();
        return element == null ? "" : model.fragment(element);
    }

    private static Mark mark(List<Diagnostic> found, Locale locale) {
        var gravest =
                found.stream().map(Diagnostic::severity).sorted().findFirst().orElseThrow();
        var messages = found.stream()
                .map(one -> one.code() + " " + one.message().in(locale))
                .toList();
        return new Mark(Mark.Weight.valueOf(gravest.name()), messages);
    }
}
