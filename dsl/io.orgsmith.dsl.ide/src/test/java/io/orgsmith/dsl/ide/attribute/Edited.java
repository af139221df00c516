// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.edit.TextEdits;
import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.model.org.Element;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** A text whose attributes are read and changed. */
record Edited(LanguageProject project, EffectiveModel model) {
    private static final URI FILE = URI.create("memory:/a.org");

    static Edited org(String text) {
        var texts = new TreeMap<URI, String>();
        texts.put(FILE, text);
        var project = LanguageProject.parse(texts);
        assertThat(project.problems()).as(text).isEmpty();
        return new Edited(project, EffectiveModel.resolve(project.documents(), ResolveOptions.AS_WRITTEN));
    }

    Element element(String id) {
        return model.elements().stream()
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .orElseThrow();
    }

    Attribute attribute(String id, String name) {
        return Attribute.of(element(id)).stream()
                .filter(each -> each.feature().getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    String value(String id, String name) {
        return attribute(id, name).value(element(id));
    }

    String source(String id, String name, Locale locale) {
        return Source.of(model, element(id), attribute(id, name)).shown(locale);
    }

    AttributeEdit edit(String id, String name) {
        return new AttributeEdit(model, element(id), attribute(id, name));
    }

    /** The text after a value was given. */
    String set(String id, String name, String value) {
        return after(edit(id, name).set(value));
    }

    String after(Draft draft) {
        var before = project.texts().get(FILE);
        return draft.fix()
                .map(fix -> TextEdits.apply(before, fix.edits().get(FILE)))
                .orElse(before);
    }

    /** Why a value cannot be given. */
    Optional<String> refusal(String id, String name, String value) {
        return edit(id, name).set(value).fix().flatMap(fix -> new Trial(project, fix).refusal(Locale.ENGLISH));
    }
}
