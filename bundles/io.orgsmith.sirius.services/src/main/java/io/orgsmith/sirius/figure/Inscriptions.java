// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.figure;

import io.orgsmith.dsl.ide.gesture.ShownName;
import io.orgsmith.dsl.ide.name.Names;
import io.orgsmith.model.org.BalancingSegmentValues;
import io.orgsmith.model.org.Document;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.SegmentValue;
import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.View;
import io.orgsmith.sirius.read.Organization;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.emf.ecore.EObject;

/** What stands on figures and above diagrams, in the reader's language. */
public final class Inscriptions {
    /** The name and, below it, the kind and the code by which EBS knows it. */
    public String inscription(EObject shown) {
        if (shown instanceof BalancingSegmentValues values) {
            return String.join(", ", values.getValues());
        }
        return of(shown, Inscriptions::lines);
    }

    private static String lines(Organization organization, Element element) {
        var labels = organization.pictures().labels();
        var name =
                element instanceof SegmentValue value && !labels.name(element).equals(value.getCode())
                        ? value.getCode() + " " + labels.name(element)
                        : labels.name(element);
        return name + "\n" + labels.note(element, Entity.of(element.eClass()).orElseThrow());
    }

    /** The name alone, as on tables. */
    public String inscriptionInOneLine(EObject shown) {
        return inscription(shown).lines().findFirst().orElse("");
    }

    /** The name alone, as it is typed over in a figure: that in the reader's language where there is one. */
    public String nameToEdit(EObject shown) {
        return of(shown, (organization, element) -> new ShownName(organization.model(), element, Locale.getDefault())
                .text());
    }

    public String structureTitle(EObject shown) {
        return title(shown, View.STRUCTURE);
    }

    public String accountingTitle(EObject shown) {
        return title(shown, View.ACCOUNTING);
    }

    public String accessTitle(EObject shown) {
        return title(shown, View.ACCESS);
    }

    /** Where diagrams and tables begin: the file that an object stands in. */
    public EObject document(EObject shown) {
        var at = shown;
        while (at.eContainer() != null && !(at instanceof Document)) {
            at = at.eContainer();
        }
        return at;
    }

    private static String title(EObject shown, View view) {
        return Organization.of(shown)
                .map(organization -> organization.pictures().of(view).title())
                .orElse(view.key());
    }

    private static String of(EObject shown, BiFunction<Organization, Element, String> text) {
        return Organization.of(shown)
                .flatMap(organization -> organization.declared(shown).stream()
                        .findFirst()
                        .map(element -> text.apply(organization, element)))
                .orElse(Optional.of(Names.name(shown))
                        .filter(name -> !name.isEmpty())
                        .orElse(Names.id(shown)));
    }
}
