// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.edit;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.position.Positions;
import io.orgsmith.dsl.position.TextRegion;
import io.orgsmith.dsl.text.Quoted;
import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.model.org.Subinventory;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Gives an element another id, where it is declared and wherever it is referred to. */
public final class Rename {
    private final EObject element;
    private final String oldId;
    private final String newId;
    private final Map<URI, List<TextEdit>> edits = new TreeMap<>();

    private Rename(EObject element, String newId) {
        this.element = element;
        this.newId = newId;
        this.oldId = (String) element.eGet(idFeature(element));
    }

    /**
     * The edits, by file. Whether the new id is free is for the caller to ask.
     *
     * @param element an element or template of the project, as it was read, that has an id
     * @throws IllegalArgumentException where the new id cannot be written as one
     */
    public static Map<URI, List<TextEdit>> of(LanguageProject project, EObject element, String newId) {
        if (!Quoted.isCode(newId)) {
            throw new IllegalArgumentException("not an id: " + newId);
        }
        var rename = new Rename(element, newId);
        rename.add(Positions.of(element, idFeature(element), 0), 0);
        for (var document : project.documents()) {
            document.eAllContents().forEachRemaining(rename::addReferences);
        }
        return rename.edits;
    }

    private void addReferences(EObject from) {
        for (EReference reference : from.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isDerived() && from.eIsSet(reference)) {
                NodeModelUtils.findNodesForFeature(from, reference).forEach(node -> {
                    int index =
                            NodeModelUtils.findNodesForFeature(from, reference).indexOf(node);
                    addReference(Positions.of(from, reference, index), target(from, reference, index), node.getText());
                });
            }
        }
    }

    private static EObject target(EObject from, EReference reference, int index) {
        return (EObject) (reference.isMany() ? ((List<?>) from.eGet(reference)).get(index) : from.eGet(reference));
    }

    /** A subinventory is referred to by the id of its organization, a dot and its own. */
    private void addReference(TextRegion at, EObject target, String written) {
        var text = written.strip();
        int id = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n')) + 1;
        if (target == element) {
            int own = target instanceof Subinventory && target.eContainer() instanceof io.orgsmith.model.org.Element
                    ? text.length() - oldId.length()
                    : id;
            add(at, own);
        } else if (target instanceof Subinventory && target.eContainer() == element) {
            add(at, id);
        }
    }

    private void add(TextRegion at, int skip) {
        edits.computeIfAbsent(at.file(), file -> new ArrayList<>())
                .add(new TextEdit(at.offset() + skip, oldId.length(), newId));
    }

    private static org.eclipse.emf.ecore.EStructuralFeature idFeature(EObject element) {
        return element.eClass().getEStructuralFeature(OrgPackage.Literals.ELEMENT__ID.getName());
    }
}
