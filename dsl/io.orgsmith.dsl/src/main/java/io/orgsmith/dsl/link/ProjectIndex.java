// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.link;

import io.orgsmith.model.org.Document;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.Segment;
import io.orgsmith.model.org.SegmentValue;
import io.orgsmith.model.org.Subinventory;
import io.orgsmith.model.org.Template;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * Everything in a project that can be referred to, by kind and id. Hangs on the resource set whose files see each other;
 * built in one pass over all of them, so that linking costs one look-up a reference.
 */
public final class ProjectIndex extends AdapterImpl {
    private final Map<EClass, Map<String, List<EObject>>> byKind = new LinkedHashMap<>();

    private List<List<EObject>> duplicates = List.of();

    private ProjectIndex() {}

    /** Indexes all files of the resource set anew and hangs the index on it. */
    public static ProjectIndex build(ResourceSet project) {
        return build(project, project.getResources());
    }

    /** Indexes files that may belong to other resource sets, and hangs the index on this one. */
    public static ProjectIndex build(ResourceSet project, Collection<? extends Resource> files) {
        var index = new ProjectIndex();
        files.forEach(index::addAll);
        index.duplicates = index.findDuplicates();
        project.eAdapters().removeIf(ProjectIndex.class::isInstance);
        project.eAdapters().add(index);
        return index;
    }

    /** The index of the resource set; built where there is none. */
    public static ProjectIndex of(ResourceSet project) {
        return project.eAdapters().stream()
                .filter(ProjectIndex.class::isInstance)
                .map(ProjectIndex.class::cast)
                .findFirst()
                .orElseGet(() -> build(project));
    }

    /**
     * What is declared under an id.
     *
     * @param kind the wanted class; a super class finds all kinds below it
     */
    public List<EObject> find(EClass kind, String id) {
        var exact = byKind.get(kind);
        if (exact != null) {
            return exact.getOrDefault(id, List.of());
        }
        return byKind.entrySet().stream()
                .filter(entry -> kind.isSuperTypeOf(entry.getKey()))
                .flatMap(entry -> entry.getValue().getOrDefault(id, List.of()).stream())
                .toList();
    }

    /** All ids of a kind, in the order of the files and declarations. */
    public List<String> ids(EClass kind) {
        return byKind.entrySet().stream()
                .filter(entry -> kind.isSuperTypeOf(entry.getKey()))
                .flatMap(entry -> entry.getValue().keySet().stream())
                .toList();
    }

    /** All declarations of a kind, in the order of the files and declarations. */
    public List<EObject> all(EClass kind) {
        return byKind.entrySet().stream()
                .filter(entry -> kind.isSuperTypeOf(entry.getKey()))
                .flatMap(entry -> entry.getValue().values().stream())
                .flatMap(List::stream)
                .toList();
    }

    /** Ids that are declared more than once, each with all its declarations. */
    public List<List<EObject>> duplicates() {
        return duplicates;
    }

    private List<List<EObject>> findDuplicates() {
        return byKind.values().stream()
                .flatMap(ids -> ids.values().stream())
                .filter(all -> all.size() > 1)
                .toList();
    }

    private void addAll(Resource file) {
        for (var i = file.getAllContents(); i.hasNext(); ) {
            var object = i.next();
            idOf(object).ifPresent(id -> byKind.computeIfAbsent(object.eClass(), k -> new LinkedHashMap<>())
                    .computeIfAbsent(id, k -> new ArrayList<>(1))
                    .add(object));
            if (!(object instanceof Element) && !(object instanceof Document)) {
                i.prune();
            }
        }
    }

    /** The id under which an object can be referred to: a subinventory by that of its organization, a dot and its own. */
    public static Optional<String> idOf(EObject object) {
        if (object instanceof Template template) {
            return Optional.ofNullable(template.getId());
        }
        if (!(object instanceof Element element) || object instanceof Segment || object instanceof SegmentValue) {
            return Optional.empty();
        }
        if (element instanceof Subinventory && element.eContainer() instanceof Element organization) {
            return Optional.ofNullable(organization.getId()).map(outer -> outer + "." + element.getId());
        }
        return Optional.ofNullable(element.getId());
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == ProjectIndex.class;
    }
}
