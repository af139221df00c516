// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.importing;

import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgFactory;
import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.model.org.ProfileValue;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** The declarations of all objects that were found, by key: each with its id and nothing else yet. */
final class Elements {
    private final Map<Key, EObject> byKey = new LinkedHashMap<>();
    private final Ids ids = new Ids();

    Elements(Collection<SetupObject> objects) {
        objects.forEach(object -> byKey.put(object.key(), declaration(object)));
    }

    /** The declaration: an element, or a profile value. */
    EObject of(SetupObject object) {
        return byKey.get(object.key());
    }

    /** The element with the key; empty where it was not found. */
    Optional<Element> find(Key key) {
        return Optional.ofNullable((Element) byKey.get(key));
    }

    Ids ids() {
        return ids;
    }

    private EObject declaration(SetupObject object) {
        var declaration = OrgFactory.eINSTANCE.create(type(object.key().kind()));
        if (declaration instanceof ProfileValue value) {
            value.setProfile(ProfileNames.written(object));
        } else {
            ((Element) declaration).setId(ids.of(object));
        }
        return declaration;
    }

    private static EClass type(Kind kind) {
        var name = Arrays.stream(kind.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        return (EClass) OrgPackage.eINSTANCE.getEClassifier(name);
    }
}
