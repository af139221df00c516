// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl;

import static io.orgsmith.rules.ocl.Rules.failing;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.rules.ocl.document.Problem;
import io.orgsmith.rules.ocl.index.Snapshot;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** What rules look up by a value, and what they ask of a value itself. */
class KeyedOperationsTest {

    private final SampleModel model = new SampleModel();

    @Test
    void havingFindsAmongWhatIsOnAPath() {
        EObject ledger = model.add("Ledger", "L");
        model.add("Ledger", "empty");
        EObject one = model.add("LegalEntity", "E1", "ledger", ledger, "values", List.of("01", "02"));
        model.add("OperatingUnit", "U", "ledger", ledger, "legalEntities", List.of(one));
        assertThat(failing("Ledger", "having('operatingUnits.legalEntities.values', '02')->isEmpty()", model))
                .containsExactly("L");
        assertThat(failing("Ledger", "having('operatingUnits.legalEntities.values', '03')->isEmpty()", model))
                .isEmpty();
        assertThat(failing("Ledger", "having('operatingUnits.id', 'U').legalEntities->isEmpty()", model))
                .containsExactly("L");
    }

    @Test
    void havingFindsAmongAllOfAClass() {
        EObject ledger = model.add("Ledger", "L", "name", "x");
        EObject entity = model.add("LegalEntity", "E1", "ledger", ledger, "values", List.of("01"));
        model.add("OperatingUnit", "U", "legalEntities", List.of(entity));
        assertThat(failing("Ledger", "having('LegalEntity.values', '01').id->includes('E1')", model))
                .isEmpty();
        assertThat(failing("Ledger", "having('LegalEntity.ledger', self)->size() = 1", model))
                .isEmpty();
        assertThat(failing("LegalEntity", "having('OperatingUnit.legalEntities', self)->isEmpty()", model))
                .containsExactly("E1");
        assertThat(failing("Ledger", "having('LegalEntity.values', null)->isEmpty()", model))
                .isEmpty();
    }

    @Test
    void havingNeedsAPathThatExists() {
        RuleBook book = Rules.siteBook("context Ledger inv A: having('operatingUnits.nmae', 'x')->isEmpty()");
        assertThat(book.problems())
                .extracting(Problem::toString)
                .first()
                .asString()
                .contains("Ledger has no path 'operatingUnits.nmae'");
    }

    @Test
    void saidAsksTheSnapshot() {
        EObject set = model.add("Ledger", "set", "name", "x");
        EObject byDefault = model.add("Ledger", "default", "name", "y");
        model.add("Ledger", "unset");
        assertThat(failing("Ledger", "said('name')", model)).containsExactly("unset");
        Snapshot snapshot = new Snapshot(List.of(set, byDefault), Map.of(), (element, feature) -> element != byDefault);
        RuleBook book = Rules.siteBook("context Ledger inv A: said('name')");
        assertThat(Rules.findings(Checker.check(book, snapshot, any -> true, Limits.standard())))
                .containsExactly("A default");
        assertThat(Rules.siteBook("context Ledger inv A: said('nmae')").problems())
                .isNotEmpty();
    }

    @Test
    void bytesDependOnTheCharacterSet() {
        model.add("Ledger", "L", "name", "账套é");
        assertThat(failing("Ledger", "name.bytes('AL32UTF8') = 8", model)).isEmpty();
        assertThat(failing("Ledger", "name.bytes('zhs32gb18030') = 6", model)).isEmpty();
        assertThat(failing("Ledger", "name.bytes('WE8ISO8859P1') = -1", model)).isEmpty();
        assertThat(failing("Ledger", "name.bytes('EBCDIC') = null", model)).isEmpty();
        assertThat(failing("Ledger", "'😀'.bytes('AL32UTF8') = 4 and '😀'.bytes('UTF8') = 6", model))
                .isEmpty();
        assertThat(failing("Ledger", "'é'.bytes('WE8ISO8859P1') = 1 and '账'.bytes('ZHS16GBK') = 2", model))
                .isEmpty();
    }
}
