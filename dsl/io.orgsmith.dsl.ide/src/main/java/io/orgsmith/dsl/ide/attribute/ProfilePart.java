// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.dsl.text.Quoted;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.KnownProfiles;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.ProfileValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The value of a profile option that somebody with a responsibility, a user or a whole site has.
 *
 * @param name as EBS spells it
 */
record ProfilePart(String name) implements Part {
    /** The options that people know by name, each once. */
    static List<Part> all() {
        return KnownProfiles.names().stream()
                .map(KnownProfiles::internalName)
                .distinct()
                .<Part>map(internal -> new ProfilePart(KnownProfiles.knownName(internal)))
                .toList();
    }

    static boolean isOwner(Element element) {
        return element.eClass().getEStructuralFeature("profiles") != null;
    }

    @Override
    public String label(Locale locale) {
        return name;
    }

    @Override
    public String value(Element element) {
        return said(element)
                .map(value -> value.getTarget() == null ? text(value) : Words.reference(value.getTarget()))
                .orElse("");
    }

    /** In quotes where one could take it for an element. */
    private String text(ProfileValue value) {
        var text = value.getText() == null ? "" : value.getText();
        return isOfElements() && Quoted.isCode(text) ? Words.quoted(text) : text;
    }

    private boolean isOfElements() {
        return ProfileChoices.isOfElements(KnownProfiles.internalName(name));
    }

    @Override
    public Optional<ProfileValue> said(Element element) {
        var internal = KnownProfiles.internalName(name);
        return all(element).stream()
                .filter(value -> internal.equals(value.getInternalName()))
                .findFirst();
    }

    @Override
    public List<Choice> choices(EffectiveModel model, Locale locale) {
        return ProfileChoices.of(KnownProfiles.internalName(name), model, locale);
    }

    @Override
    public Draft set(EffectiveModel model, Element element, String value) {
        var draft = new Case(model, "attribute", element, element, null, List.of()).draft();
        var own = all(element).stream()
                .filter(each -> Case.declaration(model, each).eContainer() == Case.declaration(model, element))
                .toList();
        if (value.isBlank()) {
            return said(element).filter(own::contains).map(draft::drop).orElse(draft);
        }
        var internal = KnownProfiles.internalName(name);
        var written =
                ProfileChoices.meant(internal, model, value.strip()).orElseGet(() -> written(model, value.strip()));
        return draft.profile(element, own, internal, written);
    }

    /** The id or the reference of an element as it is, all else in quotes. */
    private String written(EffectiveModel model, String value) {
        boolean isElement = model.elements().stream()
                .filter(each -> each.getId() != null)
                .anyMatch(each -> value.equals(each.getId()) || value.equals(Words.reference(each)));
        boolean isMeant = isOfElements() && (Quoted.isCode(value) || value.startsWith("\""));
        return isElement || isMeant || value.matches("Yes|No|yes|no") ? value : Words.quoted(value);
    }

    @SuppressWarnings("unchecked")
    private static List<ProfileValue> all(Element element) {
        return (List<ProfileValue>) element.eGet(element.eClass().getEStructuralFeature("profiles"));
    }
}
