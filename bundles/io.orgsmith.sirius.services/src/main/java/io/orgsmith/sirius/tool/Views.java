// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import io.orgsmith.dsl.resource.OrgResource;
import io.orgsmith.dsl.resource.OrgTexts;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What diagrams and tables refer to. Once texts were read anew, each element is another object; whatever showed the one
 * before shows the one that bears its qualified id now, and keeps its place.
 */
final class Views {
    private final ResourceSet set;
    private final Map<EObject, Place> before;
    private final Map<EObject, Collection<Setting>> uses;

    private record Place(Resource file, String fragment) {}

    Views(ResourceSet set) {
        this.set = set;
        before = places();
        List<Resource> others = set.getResources().stream()
                .filter(resource -> !(resource instanceof OrgResource))
                .toList();
        uses = EcoreUtil.UsageCrossReferencer.findAll(before.keySet(), others);
    }

    private Map<EObject, Place> places() {
        var places = new LinkedHashMap<EObject, Place>();
        for (var file : OrgTexts.in(set)) {
            for (var i = file.getAllContents(); i.hasNext(); ) {
                var object = i.next();
                places.put(object, new Place(file, file.getURIFragment(object)));
            }
        }
        return places;
    }

    /** Lets them refer to what is there now; what is gone stays referred to, and is taken for gone by whoever shows it. */
    void follow() {
        var there = new HashMap<Place, EObject>();
        places().forEach((object, place) -> there.putIfAbsent(place, object));
        uses.forEach((old, settings) -> {
            var now = there.get(before.get(old));
            if (now != null && now.eClass() == old.eClass()) {
                settings.stream()
                        .filter(setting -> setting.getEStructuralFeature().isChangeable())
                        .filter(setting -> !setting.getEStructuralFeature().isDerived())
                        .toList()
                        .forEach(setting -> EcoreUtil.replace(setting, old, now));
            }
        });
    }
}
