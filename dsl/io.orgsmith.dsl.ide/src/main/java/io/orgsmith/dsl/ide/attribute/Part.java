// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.AccountKind;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.LegalEntity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** One of several things of a sort that an element can say: its name in another language or in an environment, the company values of a ledger, the default account for a purpose, the value of a profile option. */
public sealed interface Part permits AccountPart, CompanyValuesPart, EnvironmentPart, NamePart, ProfilePart {
    /** What can be said of an element, in the order of EBS. */
    static List<Part> of(EffectiveModel model, Element element) {
        return Stream.of(NamePart.of(element), further(element), EnvironmentPart.of(model, element))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Part> further(Element element) {
        if (element instanceof InventoryOrganization) {
            return AccountKind.VALUES.stream().<Part>map(AccountPart::new).toList();
        }
        if (element instanceof LegalEntity entity) {
            return CompanyValuesPart.of(entity);
        }
        return ProfilePart.isOwner(element) ? ProfilePart.all() : List.of();
    }

    /** Its name in the reader's language. */
    String label(Locale locale);

    /** What the element says, as it is edited; empty where it says nothing. */
    String value(Element element);

    /** What it is likely to say, nothing first; empty where that cannot be counted. All else can be said as well. */
    default List<Choice> choices(EffectiveModel model, Locale locale) {
        return List.of();
    }

    /** The object of the effective model that says it. */
    Optional<? extends EObject> said(Element element);

    /** The change that makes the element say something; empty to say it no more, where it says so itself. */
    Draft set(EffectiveModel model, Element element, String value);

    /** In the reader's language, where it comes from; empty for what the declaration itself says. */
    default String source(EffectiveModel model, Element element, Locale locale) {
        return said(element)
                .map(part -> Source.ofPart(model, part).shown(locale))
                .orElse("");
    }
}
