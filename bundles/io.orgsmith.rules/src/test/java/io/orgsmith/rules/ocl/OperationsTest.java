// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl;

import static io.orgsmith.rules.ocl.Rules.failing;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.rules.ocl.language.Operations;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** What rules may call beside OCL's own operations. */
class OperationsTest {

    private final SampleModel model = new SampleModel();

    @Test
    void areAtMostTwelve() {
        assertThat(Operations.names()).hasSizeLessThanOrEqualTo(12).doesNotHaveDuplicates();
    }

    @Test
    void bytesCountsUtf8AndTakesNullForNothing() {
        model.add("Ledger", "latin", "name", "abc");
        model.add("Ledger", "chinese", "name", "账套");
        model.add("Ledger", "none");
        assertThat(failing("Ledger", "name.bytes() = 3", model)).containsExactly("chinese", "none");
        assertThat(failing("Ledger", "name.bytes() <= 5", model)).containsExactly("chinese");
        assertThat(failing("Ledger", "name.bytes() = 0", model)).containsExactly("latin", "chinese");
    }

    @Test
    void matchesTakesTheWholeStringAndNullForNoMatch() {
        model.add("Ledger", "code", "name", "M01");
        model.add("Ledger", "longer", "name", "M01x");
        model.add("Ledger", "none");
        assertThat(failing("Ledger", "name.matches('[A-Z][0-9]+')", model)).containsExactly("longer", "none");
    }

    @Test
    void aBrokenPatternIsAProblemOfTheRule() {
        model.add("Ledger", "L", "name", "x");
        CheckResult result = Rules.check(Rules.condition("Ledger", "name.matches('[')"), model);
        assertThat(result.problems()).hasSize(1);
        assertThat(result.violations()).hasSize(1);
    }

    @Test
    void foldedIgnoresCaseWidthAndBlanks() {
        model.add("Ledger", "plain", "name", "TV Unit");
        model.add("Ledger", "full width", "name", "ｔｖ　ＵＮＩＴ");
        model.add("Ledger", "other", "name", "Radio Unit");
        model.add("Ledger", "none");
        assertThat(failing("Ledger", "name.folded() = 'tvunit'", model)).containsExactly("other", "none");
        assertThat(failing("Ledger", "name.folded() <> null", model)).containsExactly("none");
    }

    @Test
    void isAfterComparesDaysAndOpenOnesBoundNothing() {
        LocalDate early = LocalDate.of(2020, 1, 1);
        LocalDate late = LocalDate.of(2021, 1, 1);
        model.add("Ledger", "right", "from", early, "to", late);
        model.add("Ledger", "wrong", "from", late, "to", early);
        model.add("Ledger", "same", "from", early, "to", early);
        model.add("Ledger", "open", "from", early);
        model.add("Ledger", "empty");
        assertThat(failing("Ledger", "not from.isAfter(to)", model)).containsExactly("wrong");
    }

    @Test
    void settingAnswersValuesAndNothingWhenNotSet() {
        model.setting("words", "财务部", "Finance");
        model.add("Ledger", "F", "name", "财务部");
        model.add("Ledger", "T", "name", "电视机");
        model.add("Ledger", "none");
        assertThat(failing("Ledger", "setting('words')->excludes(name)", model)).containsExactly("F");
        assertThat(failing("Ledger", "self.setting('unknown')->excludes(name)", model))
                .isEmpty();
        assertThat(failing("Ledger", "setting('words')->first() = name", model)).containsExactly("T", "none");
    }

    @Test
    void twinsAreTheOthersWithTheSameValues() {
        EObject one = model.add("Ledger", "L1");
        EObject two = model.add("Ledger", "L2");
        model.add("LegalEntity", "A", "name", "same", "ledger", one);
        model.add("LegalEntity", "B", "name", "same", "ledger", one);
        model.add("LegalEntity", "C", "name", "same", "ledger", two);
        model.add("OperatingUnit", "U", "name", "same", "ledger", one);
        assertThat(failing("LegalEntity", "twins('name,ledger')->isEmpty()", model))
                .containsExactly("A", "B");
        assertThat(failing("LegalEntity", "twins('name')->size() = 1", model)).containsExactly("A", "B", "C");
        assertThat(failing("LegalEntity", "twins(' name , ledger.id ')->isEmpty()", model))
                .containsExactly("A", "B");
    }

    @Test
    void twinsOfAWiderClassAreAskedOfTheWiderType() {
        model.add("LegalEntity", "E", "name", "same");
        model.add("OperatingUnit", "U", "name", "same");
        assertThat(failing("LegalEntity", "twins('name')->isEmpty()", model)).isEmpty();
        assertThat(failing("LegalEntity", "oclAsType(Organization).twins('name')->isEmpty()", model))
                .containsExactly("E");
        assertThat(failing("Organization", "twins('name')->isEmpty()", model)).containsExactly("E", "U");
    }

    @Test
    void twinsMayCompareWhatAReaderTakesForTheSame() {
        model.add("Ledger", "A", "name", "TV 1");
        model.add("Ledger", "B", "name", "ＴＶ１");
        assertThat(failing("Ledger", "twins('name')->isEmpty()", model)).isEmpty();
        assertThat(failing("Ledger", "twins('name.folded()')->isEmpty()", model))
                .containsExactly("A", "B");
    }

    @Test
    void twinsIgnoreWhatLacksAValueAndTheOrderOfManyValues() {
        EObject x = model.add("LegalEntity", "X");
        EObject y = model.add("LegalEntity", "Y");
        model.add("OperatingUnit", "XY", "legalEntities", List.of(x, y));
        model.add("OperatingUnit", "YX", "legalEntities", List.of(y, x));
        model.add("OperatingUnit", "only X", "legalEntities", List.of(x));
        model.add("OperatingUnit", "none");
        model.add("OperatingUnit", "none either");
        assertThat(failing("OperatingUnit", "twins('legalEntities')->isEmpty()", model))
                .containsExactly("XY", "YX");
    }

    @Test
    void pathsMayGoThroughOpposites() {
        EObject shared = model.add("LegalEntity", "E");
        EObject unit = model.add("OperatingUnit", "U", "legalEntities", List.of(shared));
        model.add("LegalEntity", "alone");
        assertThat(failing("LegalEntity", "reaches('operatingUnits.legalEntities')->isEmpty()", model))
                .containsExactly("E");
        assertThat(unit.eContents()).isEmpty();
    }

    @Test
    void reachesGoesOnAndOnAndAnswersTypedElements() {
        EObject top = model.add("Ledger", "top", "name", "T");
        EObject middle = model.add("Ledger", "middle", "name", "M", "parent", top);
        model.add("Ledger", "bottom", "name", "B", "parent", middle);
        assertThat(failing("Ledger", "reaches('parent')->isEmpty()", model)).containsExactly("middle", "bottom");
        assertThat(failing("Ledger", "reaches('parent').name->excludes('T')", model))
                .containsExactly("middle", "bottom");
        assertThat(failing("Ledger", "reaches('children')->size() < 2", model)).containsExactly("top");
        assertThat(failing("Ledger", "reaches('parent')->excludes(self)", model))
                .isEmpty();
    }

    @Test
    void cyclicFindsWhatComesBackToItself() {
        EObject self = model.add("Ledger", "self");
        EObject one = model.add("Ledger", "one");
        EObject two = model.add("Ledger", "two", "parent", one);
        SampleModel.set(one, "parent", two);
        SampleModel.set(self, "parent", self);
        model.add("Ledger", "below", "parent", one);
        model.add("Ledger", "free");
        assertThat(failing("Ledger", "not cyclic('parent')", model)).containsExactly("self", "one", "two");
        assertThat(failing("Ledger", "reaches('parent')->excludes(self)", model))
                .containsExactly("self", "one", "two");
    }

    @Test
    void deepChainsDoNotOverflow() {
        EObject above = model.add("Ledger", "0");
        for (int i = 1; i < 100_000; i++) {
            above = model.add("Ledger", Integer.toString(i), "parent", above);
        }
        assertThat(failing("Ledger", "not cyclic('parent')", model)).isEmpty();
        assertThat(failing("Ledger", "id <> '99999' or reaches('parent')->size() = 99999", model))
                .isEmpty();
    }

    @Test
    void deepRecursionOfARuleIsAProblemAndNotACrash() {
        EObject above = model.add("Ledger", "0");
        for (int i = 1; i < 20_000; i++) {
            above = model.add("Ledger", Integer.toString(i), "parent", above);
        }
        RuleBook book = Rules.condition("Organization", "id <> '19999' or self->closure(parent)->size() = 19999");
        CheckResult result = Rules.check(book, model);
        assertThat(result.problems()).singleElement().asString().contains("recurses too deeply for Ledger 19999");
        assertThat(Rules.findings(result)).containsExactly("R 19999");
    }

    @Test
    void aPathThatDoesNotExistIsAnErrorOfTheRule() {
        RuleBook book = Rules.siteBook("context LegalEntity inv R: twins('ledger.nmae')->isEmpty()");
        assertThat(Rules.problems(book)).singleElement().asString().contains("LegalEntity has no path 'ledger.nmae'");
    }

    @Test
    void operationsOfElementsHaveNoResultForNull() {
        model.add("Ledger", "L");
        for (String call : new String[] {
            "parent.twins('name')->isEmpty()",
            "not parent.cyclic('parent')",
            "parent.reaches('parent')->isEmpty()",
            "parent.setting('x')->isEmpty()"
        }) {
            CheckResult result = Rules.check(Rules.condition("Ledger", call), model);
            assertThat(result.problems()).as(call).hasSize(1);
            assertThat(Rules.findings(result)).containsExactly("R L");
        }
    }
}
