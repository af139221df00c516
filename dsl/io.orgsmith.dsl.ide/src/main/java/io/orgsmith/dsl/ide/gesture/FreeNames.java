// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.dsl.ide.assist.FreeCodes;
import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.LocalName;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Names in all languages, and organization codes, for copies of what bears them already: each is given once. */
final class FreeNames {
    private final Set<String> names = new HashSet<>();
    private final Set<String> codes = new HashSet<>();

    FreeNames(LanguageProject project) {
        for (var each : project.index().all(Literals.ELEMENT)) {
            var element = (Element) each;
            names.add(element.getName());
            element.getNames().forEach(local -> names.add(local.getText()));
            if (element instanceof InventoryOrganization plant) {
                codes.add(plant.getCode());
            }
        }
    }

    /** The edits that give a copy names and a code of its own. @param written what is copied, as it is declared */
    Stream<TextEdit> of(Element written) {
        var name = edit(written, Literals.ELEMENT__NAME, name(written.getName()));
        var locals = written.getNames().stream().flatMap(local -> name(local));
        var code = written instanceof InventoryOrganization plant
                ? edit(plant, Literals.INVENTORY_ORGANIZATION__CODE, code(plant.getCode()))
                : Stream.<TextEdit>empty();
        return Stream.of(name, locals, code).flatMap(edits -> edits);
    }

    private Stream<TextEdit> name(LocalName local) {
        return edit(local, Literals.LOCAL_NAME__TEXT, name(local.getText()));
    }

    private String name(String name) {
        return name == null
                ? null
                : Words.quoted(IntStream.iterate(2, i -> i + 1)
                        .mapToObj(i -> name.replaceAll(" [0-9]{1,4}$", "") + " " + i)
                        .filter(names::add)
                        .findFirst()
                        .orElseThrow());
    }

    private String code(String code) {
        var free = code == null ? null : FreeCodes.like(code, codes).orElse(code);
        codes.add(free);
        return free == null ? null : Words.value(free);
    }

    private static Stream<TextEdit> edit(EObject written, EAttribute feature, String text) {
        var nodes = NodeModelUtils.findNodesForFeature(written, feature);
        return text == null || nodes.isEmpty()
                ? Stream.empty()
                : Stream.of(new TextEdit(nodes.get(0).getOffset(), nodes.get(0).getLength(), text));
    }
}
