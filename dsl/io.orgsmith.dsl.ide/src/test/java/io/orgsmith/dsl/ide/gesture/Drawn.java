// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.edit.TextEdits;
import io.orgsmith.dsl.ide.attribute.Attribute;
import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.model.org.Element;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A text that gestures in a diagram change. */
record Drawn(LanguageProject project, EffectiveModel model) {
    static final URI FILE = URI.create("file:///p/all.org");

    static Drawn org(String text) {
        var texts = new TreeMap<URI, String>();
        texts.put(FILE, text);
        var project = LanguageProject.parse(texts);
        assertThat(project.problems()).as(text).isEmpty();
        return new Drawn(project, EffectiveModel.resolve(project.documents(), ResolveOptions.AS_WRITTEN));
    }

    /** By its qualified id, {@code operating-unit:TV}. */
    Element element(String id) {
        return model.byId(id).orElseThrow();
    }

    /** All that the model says, line by line. */
    List<String> said() {
        return model.elements().stream()
                .flatMap(element -> Attribute.of(element).stream()
                        .map(attribute -> model.fragment(element) + " "
                                + attribute.feature().getName() + " " + attribute.value(element)))
                .toList();
    }

    Connection connection(String key) {
        return Connection.of(key).orElseThrow();
    }

    String connected(String key, String from, String to) {
        return after(connection(key).connect(model, element(from), element(to)));
    }

    String disconnected(String key, String from, String to) {
        return after(connection(key).disconnect(model, element(from), element(to)));
    }

    boolean canConnect(String key, String from, String to) {
        return connection(key).to(element(from), element(to));
    }

    String after(Draft draft) {
        return after(draft.fix());
    }

    /** The text afterwards, which can be read. */
    String after(Optional<QuickFix> fix) {
        var before = project.texts().get(FILE);
        var after =
                fix.map(each -> TextEdits.apply(before, each.edits().get(FILE))).orElse(before);
        return after.equals(before) ? before : org(after).project.texts().get(FILE);
    }
}
