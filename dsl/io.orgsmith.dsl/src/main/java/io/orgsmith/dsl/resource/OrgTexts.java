// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.resource;

import io.orgsmith.dsl.link.ProjectIndex;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The texts of the files that a resource set holds. */
public final class OrgTexts {
    private OrgTexts() {}

    /** The files of the language among all that it holds, in its order. */
    public static List<OrgResource> in(ResourceSet set) {
        return set.getResources().stream()
                .filter(OrgResource.class::isInstance)
                .map(OrgResource.class::cast)
                .toList();
    }

    /**
     * Gives files other texts. All files are read anew, since they name each other: afterwards each element of each file is
     * another object, and those before are in no resource.
     */
    public static void set(ResourceSet set, Map<OrgResource, String> texts) {
        var files = in(set);
        files.forEach(file -> file.read(texts.getOrDefault(file, file.text())));
        link(set);
    }

    static void link(ResourceSet set) {
        ProjectIndex.build(set, in(set));
        in(set).forEach(EcoreUtil::resolveAll);
    }
}
