// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import io.orgsmith.sirius.Session;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What a graphical editor keeps beside the texts, with the names that Sirius gives it: figures, lines and mappings. */
final class Drawn {
    private final EClass any = EcoreFactory.eINSTANCE.createEClass();
    private final Resource file = new ResourceImpl(URI.createURI("memory:/drawn"));

    Drawn(Session session) {
        any.setName("Any");
        for (var name : new String[] {"target", "sourceNode", "targetNode", "actualMapping"}) {
            EReference reference = EcoreFactory.eINSTANCE.createEReference();
            reference.setName(name);
            reference.setEType(EcorePackage.Literals.EOBJECT);
            any.getEStructuralFeatures().add(reference);
        }
        var label = EcoreFactory.eINSTANCE.createEAttribute();
        label.setName("name");
        label.setEType(EcorePackage.Literals.ESTRING);
        any.getEStructuralFeatures().add(label);
        var all = EcoreFactory.eINSTANCE.createEPackage();
        all.setName("drawn");
        all.setNsURI("memory:/drawn/1");
        all.getEClassifiers().add(any);
        session.set().getResources().add(file);
    }

    EObject figure(EObject target) {
        var figure = made();
        set(figure, "target", target);
        return figure;
    }

    EObject line(String mapping, EObject source, EObject target) {
        var line = made();
        set(line, "sourceNode", source);
        set(line, "targetNode", target);
        var named = made();
        set(named, "name", mapping);
        set(line, "actualMapping", named);
        return line;
    }

    Object target(EObject figure) {
        return figure.eGet(any.getEStructuralFeature("target"));
    }

    private EObject made() {
        var object = EcoreUtil.create(any);
        file.getContents().add(object);
        return object;
    }

    private void set(EObject object, String feature, Object value) {
        object.eSet(any.getEStructuralFeature(feature), value);
    }
}
