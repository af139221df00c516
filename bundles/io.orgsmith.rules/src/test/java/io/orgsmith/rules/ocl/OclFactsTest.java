// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What authors of rules must know of this OCL: what holds, what has no result, what does not parse. */
class OclFactsTest {

    private final SampleModel model = new SampleModel();

    @BeforeEach
    void anOperatingUnitWithoutParentAndTwoLegalEntities() {
        EObject ledger = model.add("Ledger", "L", "name", "Alpha");
        EObject first = model.add("LegalEntity", "E1", "ledger", ledger, "name", "b", "values", List.of("01", "02"));
        EObject second = model.add("LegalEntity", "E2", "ledger", ledger, "name", "a");
        model.add("OperatingUnit", "U", "ledger", ledger, "legalEntities", List.of(first, second));
    }

    private CheckResult check(String condition) {
        return Rules.check(Rules.condition("OperatingUnit", condition), model);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parent = null",
                "parent->isEmpty()",
                "parent.oclIsUndefined()",
                "parent <> null implies parent.name <> null",
                "parent = null or parent.name = 'x'",
                "(parent.name = 'x') or true",
                "if parent = null then true else parent.name = 'x' endif",
                "parent.name.oclIsInvalid() and parent.name.oclIsUndefined()",
                "parent.oclIsKindOf(Ledger)"
            })
    void nullIsGuardedLikeThisAndIsOfEveryKind(String condition) {
        assertHolds(condition);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "legalEntities->any(e | e.name = 'zz') = null",
                "legalEntities->one(e | e.name = 'a')",
                "legalEntities->isUnique(name)",
                "legalEntities->sortedBy(name)->first().name = 'a'",
                "legalEntities->asSet()->intersection(ledger.legalEntities->asSet())->size() = 2",
                "(legalEntities->asSet() - ledger.legalEntities->asSet())->isEmpty()",
                "legalEntities->includesAll(ledger.legalEntities)",
                "legalEntities.values->size() = 2",
                "legalEntities.parent->size() = 2",
                "legalEntities->selectByKind(LegalEntity)->size() = 2",
                "legalEntities->forAll(x, y | x <> y implies x.name <> y.name)",
                "legalEntities->iterate(e; n : Integer = 0 | n + 1) = 2",
                "legalEntities->forAll(e | e.ledger = ledger)",
                "legalEntities->forAll(ledger = self.ledger)",
                "legalEntities->closure(operatingUnits.legalEntities)->size() = 2"
            })
    void collectionsWorkLikeThisAndKeepNulls(String condition) {
        assertHolds(condition);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'a' + 'b' = 'ab'",
                "'abc'.substring(1, 2) = 'ab'",
                "'abc'.indexOf('b') = 2",
                "'a,b'.tokenize(',')->size() = 2",
                "'财务部'.endsWith('部')",
                "'it\\'s'.size() = 4",
                "let x : Integer = 1, y : Integer = 2 in x < y",
                "let x : OrderedSet(LegalEntity) = legalEntities in x->size() = 2",
                "Tuple{a : Integer = 1}.a = 1",
                "7.div(2) = 3 and 7.mod(2) = 1"
            })
    void valuesWorkLikeThis(String condition) {
        assertHolds(condition);
    }

    private void assertHolds(String condition) {
        CheckResult result = check(condition);
        assertThat(result.problems()).isEmpty();
        assertThat(result.violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parent.name = null",
                "not (parent.name = 'x')",
                "parent.oclAsType(Ledger).name = null",
                "ledger.parent.children->isEmpty()",
                "legalEntities.parent.name->isEmpty()",
                "legalEntities->exists(e | e.parent.name = 'x')",
                "legalEntities->select(false)->first() = null",
                "ledger.oclAsType(Organization).oclAsType(OperatingUnit) = null"
            })
    void theseHaveNoResult(String condition) {
        CheckResult result = check(condition);
        assertThat(result.problems()).hasSize(1);
        assertThat(Rules.findings(result)).containsExactly("R U");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "self?.name = null",
                "self.oclContainer() = null",
                "let x = name in x = 'a'",
                "from > to",
                "legalEntities->asSequence()->reverse()->isEmpty()",
                "self->closure(parent)->isEmpty()",
                "parent.legalEntities->isEmpty()",
                "name",
                "twins(name)->isEmpty()",
                "cyclic('name')",
                "reaches('parent,ledger')->isEmpty()"
            })
    void theseDoNotParse(String condition) {
        RuleBook book = Rules.siteBook("context OperatingUnit inv R: " + condition);
        assertThat(book.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.column()).isGreaterThanOrEqualTo("context OperatingUnit inv R: ".length() + 1);
        });
        assertThat(book.invariants()).isEmpty();
    }
}
