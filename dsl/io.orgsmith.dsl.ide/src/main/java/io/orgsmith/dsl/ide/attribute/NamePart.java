// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.dsl.ide.name.Names;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.LocalName;
import io.orgsmith.model.org.Subinventory;
import io.orgsmith.workspace.Messages;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The name of an element in the other one of our two languages, beside the name that it bears as such. */
record NamePart(Locale language) implements Part {
    private static final Messages MESSAGES = new Messages(NamePart.class);

    /** Of what has a name that others can stand behind: a subinventory has a description instead. */
    static List<Part> of(Element element) {
        var name = Names.name(element);
        if (name.isEmpty() || name.equals(Names.id(element)) || element instanceof Subinventory) {
            return List.of();
        }
        return Stream.of(Locale.ENGLISH, Locale.CHINESE)
                .map(NamePart::new)
                .filter(part -> part.said(element).isPresent() || part.isForeignTo(name))
                .<Part>map(part -> part)
                .toList();
    }

    @Override
    public String label(Locale locale) {
        return MESSAGES.in(locale, "name." + language.getLanguage());
    }

    @Override
    public String value(Element element) {
        return said(element).map(LocalName::getText).orElse("");
    }

    @Override
    public Optional<LocalName> said(Element element) {
        return Names.local(element, language);
    }

    @Override
    public Draft set(EffectiveModel model, Element element, String value) {
        var draft = new Case(model, "attribute", element, element, null, List.of()).draft();
        var text = value.strip();
        var now = said(element);
        if (text.isEmpty()) {
            return now.map(draft::drop).orElse(draft);
        }
        return now.map(name -> draft.rename(element, name, text))
                .orElseGet(() -> draft.rename(element, language.getLanguage(), text));
    }

    private boolean isForeignTo(String name) {
        boolean isChinese = name.codePoints().anyMatch(each -> UnicodeScript.of(each) == UnicodeScript.HAN);
        return isChinese == language.equals(Locale.ENGLISH);
    }
}
