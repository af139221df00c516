// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.link.Wanted;
import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

/** What can be put into what is what the grammar lets one write. */
class NestingTest {
    /** Those of another kind of words: a secondary ledger in its primary one, and what a rule forbids. */
    private static final Set<EClass> OTHERS = Set.of(Literals.LEDGER, Literals.IMPROPER_ORGANIZATION);

    @Test
    void eachKindGoesWhereTheGrammarHasIt() {
        kinds().forEach(owner -> kinds().filter(kind -> !OTHERS.contains(kind))
                .forEach(kind -> assertThat(Nesting.in(kind, owner))
                        .as(words(kind) + " in " + words(owner))
                        .isEqualTo(canBeRead(words(owner) + " A { " + words(kind) + " B \"N\" }"))));
    }

    private static boolean canBeRead(String text) {
        var texts = new TreeMap<>(Map.of(URI.create("file:///p/all.org"), text));
        return LanguageProject.parse(texts).problems().isEmpty();
    }

    private static Stream<EClass> kinds() {
        return OrgPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(kind -> !kind.isAbstract() && Literals.ELEMENT.isSuperTypeOf(kind))
                .filter(kind -> kind != Literals.ENTERPRISE && kind != Literals.PROFILE_SETTINGS);
    }

    private static String words(EClass kind) {
        return kind == Literals.SEGMENT_VALUE ? "value" : Wanted.words(kind);
    }
}
