// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.link.Wanted;
import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.net.URI;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlagsTest {
    /** Each kind with each of its flags. */
    static Stream<Flag> flags() {
        return OrgPackage.eINSTANCE.getEClassifiers().stream()
                .filter(each -> each instanceof EClass kind && !kind.isAbstract())
                .map(EClass.class::cast)
                .filter(kind -> Literals.ELEMENT.isSuperTypeOf(kind) && kind != Literals.IMPROPER_ORGANIZATION)
                .flatMap(kind -> kind.getEAllAttributes().stream()
                        .filter(each -> each.getEType().getInstanceClass() == boolean.class)
                        .map(each -> new Flag(kind, each)));
    }

    record Flag(EClass kind, EAttribute feature) {}

    @ParameterizedTest
    @MethodSource("flags")
    void whatIsWrittenReadsBackTheSame(Flag flag) {
        assertThat(read(flag, Flags.clause(flag.feature(), true))).isEqualTo(true);
        assertThat(read(flag, Flags.clause(flag.feature(), false))).isEqualTo(false);
    }

    private static Object read(Flag flag, String clause) {
        boolean isValue = flag.kind() == Literals.SEGMENT_VALUE;
        var text = isValue
                ? "value set V { value A " + clause + " }"
                : Wanted.words(flag.kind()) + " A { " + clause + " }";
        var texts = new TreeMap<URI, String>();
        texts.put(URI.create("memory:/a.org"), text);
        var project = LanguageProject.parse(texts);
        assertThat(project.problems()).as(text).isEmpty();
        var element = project.documents().get(0).getElements().get(0);
        return (isValue ? element.eContents().get(0) : element).eGet(flag.feature());
    }
}
