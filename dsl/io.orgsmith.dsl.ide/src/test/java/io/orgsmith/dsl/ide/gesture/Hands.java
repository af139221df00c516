// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.attribute.Attribute;
import io.orgsmith.dsl.ide.attribute.AttributeEdit;
import io.orgsmith.dsl.ide.attribute.Choice;
import io.orgsmith.dsl.ide.attribute.Part;
import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgPackage;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;

/** Does in a project what a script of gestures says, one line after the other, without a window. */
final class Hands {
    private Drawn drawn;
    private String chosen = "";

    Hands(String text) {
        drawn = Drawn.org(text);
    }

    String text() {
        return drawn.project().texts().get(Drawn.FILE);
    }

    Drawn drawn() {
        return drawn;
    }

    void follow(String line) {
        var words = line.split(" \\| ?", -1);
        switch (words[0]) {
            case "create" -> create(words);
            case "connect" -> drawn = Drawn.org(connected(words));
            case "pick" -> chosen = words[1];
            case "say" -> drawn = Drawn.org(drawn.after(said(words[1], words[2])));
            default -> assertThat(words[0]).isIn("view", "// SPDX-License-Identifier: EPL-2.0", line);
        }
    }

    private String connected(String... words) {
        assertThat(drawn.canConnect(words[1], words[2], words[3]))
                .as(String.join(" ", words))
                .isTrue();
        return drawn.connected(words[1], words[2], words[3]);
    }

    private void create(String... words) {
        var creation = new Creations(drawn.project(), drawn.model(), kind(words[1]))
                .onto(words[2].isEmpty() ? null : drawn.element(words[2])).stream()
                        .filter(each ->
                                words[3].isEmpty() || each.owner().getId().equals(words[3]))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(String.join(" ", words)));
        chosen = creation.qualified(words[4]);
        drawn = Drawn.org(drawn.after(creation.fix(new Naming(words[4], words[5], words[6]))));
    }

    private static EClass kind(String words) {
        return OrgPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(kind -> Kinds.of(kind, Locale.ENGLISH).equals(words))
                .findFirst()
                .orElseThrow();
    }

    private Draft said(String name, String value) {
        var element = drawn.element(chosen);
        var part = Part.of(drawn.model(), element).stream()
                .filter(each -> each.label(Locale.ENGLISH).equals(name))
                .findFirst();
        if (part.isPresent()) {
            return part.get().set(drawn.model(), element, value);
        }
        var attribute = Attribute.of(element).stream()
                .filter(each -> each.label(Locale.ENGLISH).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
        return new AttributeEdit(drawn.model(), element, attribute).set(choice(attribute, element, value));
    }

    /** As somebody finds it in the list. */
    private String choice(Attribute attribute, Element element, String value) {
        return attribute.choices(drawn.model(), element, Locale.ENGLISH).stream()
                .filter(choice ->
                        choice.label().contains(value) || choice.value().equals(value))
                .map(Choice::value)
                .findFirst()
                .orElse(value);
    }
}
