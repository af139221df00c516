// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.dsl.ide.name.Names;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.LocalName;
import java.util.Locale;

/**
 * The name of an element that its reader has before him: that in his language where the text has one, else the name as
 * such. Who types over it means that one, and leaves the names in other languages alone.
 *
 * @param locale the reader's
 */
public record ShownName(EffectiveModel model, Element element, Locale locale) {
    /** As the text has it; the id where it has none. */
    public String text() {
        return Names.local(element, locale).map(LocalName::getText).orElse(Names.name(element));
    }

    /** The change that gives the element another one; changes nothing for an empty name and for the one that it has. */
    public Draft rename(String typed) {
        var draft = Connection.draft(model, element);
        var name = typed.strip();
        return name.isEmpty() || name.equals(text())
                ? draft
                : Names.local(element, locale)
                        .map(local -> draft.rename(element, local, name))
                        .orElseGet(() -> draft.rename(element, name));
    }
}
