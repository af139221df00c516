// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import io.orgsmith.model.effective.Origin.How;
import io.orgsmith.model.org.Document;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.Environment;
import io.orgsmith.model.org.EnvironmentChange;
import io.orgsmith.model.org.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** What is said about an element, the strongest first: the environment, its own clauses, its templates, the defaults. */
final class Layers {
    /** One source of clauses. */
    record Layer(EObject clauses, How how) {}

    private final Map<EObject, List<EnvironmentChange>> changes = new HashMap<>();
    private final Map<EClass, List<Element>> defaults = new HashMap<>();

    Layers(List<Document> documents, String environment) {
        for (var document : documents) {
            for (Template template : document.getTemplates()) {
                if (template.getId() == null && template.getBody() != null) {
                    defaults.computeIfAbsent(template.getBody().eClass(), k -> new ArrayList<>())
                            .add(template.getBody());
                }
            }
        }
        if (environment != null) {
            chosen(documents, environment)
                    .flatMap(chosen -> chosen.getChanges().stream())
                    .forEach(change -> changes.computeIfAbsent(change.getTarget(), k -> new ArrayList<>())
                            .add(change));
        }
    }

    /** The layers of a written element. */
    List<Layer> of(Element written) {
        var layers = new ArrayList<Layer>();
        for (var change : changes.getOrDefault(written, List.of())) {
            if (change.getName() != null) {
                layers.add(new Layer(change, How.ENVIRONMENT));
            }
            if (change.getBody() != null) {
                layers.add(new Layer(change.getBody(), How.ENVIRONMENT));
            }
        }
        layers.add(new Layer(written, How.WRITTEN));
        for (var template : written.getLike()) {
            if (template.getBody() != null && template.getBody().eClass() == written.eClass()) {
                layers.add(new Layer(template.getBody(), How.TEMPLATE));
            }
        }
        defaults.getOrDefault(written.eClass(), List.of()).forEach(body -> layers.add(new Layer(body, How.TEMPLATE)));
        return layers;
    }

    private static Stream<Environment> chosen(List<Document> documents, String id) {
        var all = documents.stream().flatMap(d -> d.getEnvironments().stream()).toList();
        var chosen = all.stream()
                .filter(environment -> id.equals(environment.getId()))
                .toList();
        if (chosen.isEmpty()) {
            throw new UnknownEnvironment(
                    id, all.stream().map(Environment::getId).distinct().toList());
        }
        return chosen.stream();
    }
}
