// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.Texts;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** A fragment names an element for as long as it bears its id, wherever it moves. */
class FragmentsOfFilesTest {
    private static String fragment(String text, int element) {
        return EcoreUtil.getURI(
                        Texts.read(text).documents().get(0).getElements().get(element))
                .fragment();
    }

    @Test
    void itDoesNotDependOnThePlace() {
        assertThat(fragment("ledger A\nuser B", 1))
                .isEqualTo(fragment("user B { user name X }", 0))
                .isEqualTo("user:B");
    }

    @Test
    void chineseIdsAreWrittenAsTheyAre() {
        assertThat(fragment("ledger 人民币账", 0)).isEqualTo("ledger:人民币账");
    }

    @Test
    void partsWithoutIdAreNamedByTheirPlace() {
        var document = Texts.read("accept X1\naccept X2").documents().get(0);
        var second = document.getSettings().get(1);
        var fragment = document.eResource().getURIFragment(second);
        assertThat(fragment).startsWith("/");
        assertThat(document.eResource().getEObject(fragment)).isSameAs(second);
    }

    @Test
    void profileValuesAreNamedByTheirOption() {
        var user = Texts.read("user U { MY_PROFILE = \"x\" }")
                .documents()
                .get(0)
                .getElements()
                .get(0);
        assertThat(EcoreUtil.getURI(user.eContents().get(0)).fragment()).isEqualTo("profile-value:user.U.MY_PROFILE");
    }
}
