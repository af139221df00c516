// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import io.orgsmith.dsl.ide.attribute.Source;
import io.orgsmith.dsl.ide.gesture.EnvironmentCreation;
import io.orgsmith.dsl.ide.gesture.TemplateCreation;
import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.Environment;
import io.orgsmith.model.org.EnvironmentChange;
import io.orgsmith.model.org.Template;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * The lines of what several elements share: templates with what stands in them, environments with what has another name there.
 *
 * @param nodes makes the lines of elements below a line
 */
record SharedLines(EffectiveModel model, BiFunction<Node, List<Element>, List<Node>> nodes) {
    List<Node> templates(Node heading) {
        return model.templates().stream()
                .filter(template -> template.getBody() != null)
                .map(template -> template(heading, template))
                .toList();
    }

    private Node template(Node heading, Template template) {
        var locale = Locale.getDefault();
        boolean isNamed = template.getId() != null;
        var label = isNamed ? template.getId() : Source.named(template, locale);
        var line = new Node(
                heading, TemplateCreation.key(template), label, template.getBody(), node -> inside(node, template));
        if (isNamed) {
            line.note(Kinds.of(template.getBody().eClass(), locale));
        }
        return line;
    }

    private List<Node> inside(Node line, Template template) {
        var elements = template.getBody().eContents().stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
        return nodes.apply(line, elements);
    }

    List<Node> environments(Node heading) {
        return model.environments().stream()
                .map(each -> new Node(
                        heading,
                        EnvironmentCreation.key(each.getId()),
                        each.getId(),
                        null,
                        node -> changed(node, each)))
                .toList();
    }

    private List<Node> changed(Node line, Environment environment) {
        var elements = environment.getChanges().stream()
                .map(EnvironmentChange::getTarget)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return nodes.apply(line, elements);
    }
}
