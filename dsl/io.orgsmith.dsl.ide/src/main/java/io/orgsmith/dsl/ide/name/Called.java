// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.name;

import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.dsl.link.Wanted;
import io.orgsmith.model.org.Element;
import io.orgsmith.workspace.Text;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;

/**
 * An element as people are told of it, by its kind in their language and its id: {@code operating unit TV}.
 *
 * @param element one that has an id
 */
public record Called(Element element) implements Text {
    /** The words for an element. */
    public static Text of(Element element) {
        return new Called(element);
    }

    /** A kind: in English as the text writes it, {@code hr organization}. */
    public static Text kind(EClass kind) {
        return locale -> locale.getLanguage().equals("zh") ? Kinds.of(kind, locale) : Wanted.words(kind);
    }

    @Override
    public String in(Locale locale) {
        return kind(element.eClass()).in(locale) + " " + Words.id(element);
    }
}
