// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.importing;

import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.HrOrganization;
import io.orgsmith.model.org.Organization;
import io.orgsmith.model.org.Origin;
import io.orgsmith.model.org.ProfileValue;
import io.orgsmith.model.org.Responsibility;
import io.orgsmith.model.org.SegmentValue;
import io.orgsmith.model.org.Subinventory;
import io.orgsmith.model.org.User;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Declares each object where it belongs, and says by what it is known: its names and codes. */
final class Declarations {
    static final List<String> KNOWN_BY = List.of("name", "code", "identifier", "application", "key", "userName");

    private static final String SAME = "sameOrganization";

    private final Elements elements;
    private final Features features;
    private final Grouping files;

    Declarations(Elements elements, Features features, Grouping files) {
        this.elements = elements;
        this.features = features;
        this.files = files;
    }

    /** @param origin EXISTING for what is only required, else IMPORTED */
    void declare(SetupObject object, Origin origin) {
        var declaration = elements.of(object);
        if (declaration instanceof ProfileValue value) {
            declare(value, object);
            return;
        }
        var element = (Element) declaration;
        if (origin == Origin.EXISTING || isJudgedMildly(element)) {
            element.setOrigin(origin);
        }
        KNOWN_BY.forEach(attribute -> identify(element, attribute, object));
        if (element instanceof HrOrganization && object.value(SAME).isPresent()) {
            // Without it, it would only be a mark of the other organization.
            identify(element, "costCenterValue", object);
        }
        Owners.of(object)
                .flatMap(elements::find)
                .ifPresentOrElse(owner -> put(owner, element), () -> files.add(element));
    }

    /** Rules report what a database holds, where they would refuse what somebody is about to set up. */
    private static boolean isJudgedMildly(Element element) {
        return element instanceof Organization || element instanceof Responsibility || element instanceof User;
    }

    private void declare(ProfileValue value, SetupObject object) {
        object.value("value").ifPresent(set -> {
            var feature = set instanceof Value.Ref ? "target" : "text";
            features.set(value, value.eClass().getEStructuralFeature(feature), set);
        });
        var application = object.key().name(1);
        var owner = Owners.of(object)
                .flatMap(elements::find)
                .orElseGet(() -> files.profiles(application.isEmpty() ? null : application));
        put(owner, value);
    }

    private void identify(Element element, String attribute, SetupObject object) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(attribute);
        if (feature != null && !isSaidByItsId(element, attribute, object)) {
            object.value(attribute).ifPresent(value -> features.set(element, feature, value));
        }
    }

    /** Whether the language takes the id for it where nothing is written. */
    private static boolean isSaidByItsId(Element element, String attribute, SetupObject object) {
        var value = object.text(attribute);
        return switch (attribute) {
            case "application" -> false;
            case "userName" -> value.equals(element.getId().toUpperCase(Locale.ROOT));
            case "name" ->
                value.equals(element.getId())
                        && object.value("names").isEmpty()
                        && !(element instanceof SegmentValue || element instanceof Subinventory);
            default -> value.equals(element.getId());
        };
    }

    @SuppressWarnings("unchecked")
    private static void put(EObject owner, EObject declaration) {
        var feature = declaration instanceof SegmentValue
                ? "values"
                : declaration instanceof ProfileValue ? "profiles" : "nested";
        ((List<EObject>) owner.eGet(owner.eClass().getEStructuralFeature(feature))).add(declaration);
    }
}
