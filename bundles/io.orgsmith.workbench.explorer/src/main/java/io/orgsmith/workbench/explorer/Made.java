// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import io.orgsmith.dsl.ide.attribute.Source;
import io.orgsmith.dsl.ide.attribute.Templates;
import io.orgsmith.dsl.ide.name.Names;
import io.orgsmith.model.org.Element;
import java.util.Locale;
import java.util.Optional;

/** What a template makes for each element that is like it: it is changed there, and nobody changes others unawares. */
public final class Made {
    private Made() {}

    /** The template as the reader knows it; empty for what is declared itself. */
    public static Optional<String> by(State state, Element element) {
        return Templates.making(state.model(), element).map(template -> Source.named(template, Locale.getDefault()));
    }

    /** Why an element cannot be changed, in the language of the workbench; empty for what is declared itself. */
    public static Optional<String> refusal(State state, Element element) {
        return by(state, element)
                .map(template -> Texts.of("refuse.made", Names.shown(element, Locale.getDefault()), template));
    }
}
