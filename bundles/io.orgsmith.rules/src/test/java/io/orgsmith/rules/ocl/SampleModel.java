// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl;

import io.orgsmith.rules.ocl.index.Snapshot;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** A small metamodel of organizations, and models of it. */
public final class SampleModel {

    private static final EPackage METAMODEL = load();

    private final List<EObject> elements = new ArrayList<>();
    private final Map<String, List<String>> settings = new LinkedHashMap<>();

    private static EPackage load() {
        try (InputStream in = SampleModel.class.getResourceAsStream("org.ecore")) {
            XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("org.ecore"));
            resource.load(in, Map.of());
            return (EPackage) resource.getContents().get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The metamodel, the same object each time. */
    public static EPackage metamodel() {
        return METAMODEL;
    }

    /** A class of the metamodel. */
    public static EClass type(String name) {
        return (EClass) METAMODEL.getEClassifier(name);
    }

    /** A new element of the model with an id; {@code features} are names and values in turn. */
    public EObject add(String type, String id, Object... features) {
        EObject element = EcoreUtil.create(type(type));
        set(element, "id", id);
        for (int i = 0; i < features.length; i += 2) {
            set(element, (String) features[i], features[i + 1]);
        }
        elements.add(element);
        return element;
    }

    /** Sets a feature, of a many-valued one all values. */
    public static void set(EObject element, String feature, Object value) {
        EStructuralFeature found = element.eClass().getEStructuralFeature(feature);
        element.eSet(found, value);
    }

    /** Gives a setting its values. */
    public void setting(String name, String... values) {
        settings.put(name, List.of(values));
    }

    /** All that was added so far, in that order. */
    public Snapshot snapshot() {
        return new Snapshot(elements, settings);
    }
}
