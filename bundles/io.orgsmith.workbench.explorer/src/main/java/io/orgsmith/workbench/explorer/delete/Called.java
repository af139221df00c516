// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.delete;

import io.orgsmith.dsl.ide.attribute.Source;
import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.dsl.ide.name.Names;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.Template;
import java.util.Locale;

/** What an element is called where one speaks of it: {@code subinventory TJ_SERVICE.PARTS 维修备件库}. */
public final class Called {
    private Called() {}

    /** Its kind, its id with that of its owner, and the name that its figure shows. */
    public static String of(EffectiveModel model, Element element) {
        var locale = Locale.getDefault();
        if (element.eContainer() instanceof Template template) {
            return Source.named(template, locale);
        }
        var qualified = model.fragment(element);
        var id = qualified.substring(qualified.indexOf(':') + 1);
        var name = Names.shown(element, locale);
        var kind = Kinds.of(element.eClass(), locale);
        return (kind + " " + id + (name.equals(Names.id(element)) ? "" : " " + name)).strip();
    }
}
