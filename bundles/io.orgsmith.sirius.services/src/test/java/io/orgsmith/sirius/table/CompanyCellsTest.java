// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.sirius.Session;
import java.nio.file.Path;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cross-table of operating units and legal entities. */
class CompanyCellsTest {
    private static final String TEXT = """
            legal entity BJ "Beijing"
            legal entity SH "Shanghai"
            operating unit TV "Television" { legal entities BJ  default legal context BJ }
            """;

    private final CompanyCells cells = new CompanyCells();
    private Session session;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = Session.of(folder, TEXT);
    }

    @Test
    void aCellShowsWhoItWorksForAndItsDefault() {
        assertThat(cells.company(unit(), company("BJ"))).isEqualTo("★");
        assertThat(cells.company(unit(), company("SH"))).isEmpty();
        assertThat(cells.companies(unit())).containsExactly(company("BJ"));
    }

    @Test
    void aLetterTypedIntoACellAddsTheCompany() {
        cells.addCompany(unit(), company("SH"));
        assertThat(session.text()).isEqualTo(TEXT.replace("legal entities BJ ", "legal entities BJ, SH "));
        assertThat(cells.company(unit(), company("SH"))).isEqualTo("●");
    }

    @Test
    void aStarMakesItTheDefaultInOneEdit() {
        cells.makeDefaultCompany(unit(), company("SH"));
        assertThat(session.text())
                .isEqualTo(TEXT.replace("BJ  default legal context BJ", "BJ, SH  default legal context SH"));
    }

    @Test
    void anEmptyCellTakesItAway() {
        cells.removeCompany(unit(), company("BJ"));
        assertThat(cells.companies(unit())).isEmpty();
        assertThat(session.text()).doesNotContain("legal entities", "default legal context");
    }

    @Test
    void whatIsTypedTellsWhatIsMeant() {
        var typed = new Typed();
        assertThat(typed.isNothing(unit(), " ")).isTrue();
        assertThat(typed.isDefault(unit(), "*")).isTrue();
        assertThat(typed.isDefault(unit(), "★")).isTrue();
        assertThat(typed.isOne(unit(), "x")).isTrue();
        assertThat(typed.isOne(unit(), "*")).isFalse();
    }

    private EObject unit() {
        return session.at("operating-unit:TV");
    }

    private EObject company(String id) {
        return session.at("legal-entity:" + id);
    }
}
