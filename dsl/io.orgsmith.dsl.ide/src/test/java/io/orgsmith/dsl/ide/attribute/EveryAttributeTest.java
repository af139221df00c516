// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.edit.TextEdits;
import io.orgsmith.dsl.link.Wanted;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can be changed in the Properties view can be written, and is read as the same. */
class EveryAttributeTest {
    private static final URI FILE = URI.create("file:///p/all.org");

    static Stream<EClass> kinds() {
        return OrgPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(kind -> !kind.isAbstract() && Literals.ELEMENT.isSuperTypeOf(kind))
                .filter(kind -> kind != Literals.PROFILE_SETTINGS && kind != Literals.IMPROPER_ORGANIZATION);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isWrittenByAClauseOfItsOwn(EClass kind) {
        var text = text(kind);
        var model = model(text);
        var element = only(model, kind);
        for (var attribute : Attribute.of(element)) {
            var value = value(model, element, attribute);
            if (!value.isEmpty()) {
                var fix =
                        new AttributeEdit(model, element, attribute).set(value).fix();
                assertThat(fix).as(attribute.feature().getName()).isPresent();
                var after = TextEdits.apply(text, fix.orElseThrow().edits().get(FILE));
                assertThat(attribute.value(only(model(after), kind))).as(after).isEqualTo(value);
            }
        }
    }

    private static String text(EClass kind) {
        if (kind == Literals.SEGMENT_VALUE) {
            return "value set V { value 01 \"Name\" }\n";
        }
        return kind == Literals.SEGMENT
                ? "chart of accounts C { segment S \"Name\" }\n"
                : Wanted.words(kind) + " A \"Name\"\n";
    }

    /** Another one than it has; empty for what is not given by a value. */
    private static String value(EffectiveModel model, Element element, Attribute attribute) {
        return switch (attribute.form()) {
            case TEXT, TEXTS -> attribute.feature() == Literals.SEGMENT_VALUE__CODE ? "07" : "T1";
            case DAY -> "2026-01-31";
            case NUMBER -> "7";
            case FLAG -> attribute.value(element).equals("true") ? "false" : "true";
            case WORD ->
                attribute.choices(model, element, Locale.ENGLISH).stream()
                        .map(Choice::value)
                        .filter(choice -> !choice.isEmpty() && !choice.equals(attribute.value(element)))
                        .findFirst()
                        .orElseThrow();
            default -> "";
        };
    }

    private static Element only(EffectiveModel model, EClass kind) {
        return model.elements().stream()
                .filter(each -> each.eClass() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static EffectiveModel model(String text) {
        var project = LanguageProject.parse(new TreeMap<>(Map.of(FILE, text)));
        assertThat(project.problems()).as(text).isEmpty();
        return EffectiveModel.resolve(project.documents(), ResolveOptions.AS_WRITTEN);
    }
}
