// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.rules.ocl.document.Problem;
import io.orgsmith.rules.ocl.index.Snapshot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** What a check finds, in which order, and what stops it. */
class CheckerTest {

    private final SampleModel model = new SampleModel();

    @Test
    void findingsCarryTheirArguments() {
        EObject first = model.add("LegalEntity", "E1", "values", List.of("01", "02"));
        EObject second = model.add("LegalEntity", "E2");
        model.add("OperatingUnit", "U", "legalEntities", List.of(first, second));
        RuleBook book = Rules.book("""
                --- A error (S)
                --- about: legalEntities->size()
                --- about: legalEntities
                --- about: legalEntities.values
                --- about: name
                context OperatingUnit inv A: false
                """);
        assertThat(Rules.findings(book, model)).containsExactly("A U [2, [E1, E2], [01, 02], null]");
    }

    @Test
    void eachGivesOneFindingPerItemThatIsItsPlace() {
        EObject ledger = model.add("Ledger", "L");
        EObject right = model.add("LegalEntity", "right", "ledger", ledger);
        EObject wrong = model.add("LegalEntity", "wrong");
        EObject worse = model.add("LegalEntity", "worse");
        model.add("OperatingUnit", "U", "ledger", ledger, "legalEntities", List.of(right, worse, wrong));
        RuleBook book = Rules.book("""
                context OperatingUnit
                def: strangers : OrderedSet(LegalEntity) = legalEntities->select(e | e.ledger <> self.ledger)
                --- OU002 error (S)
                --- at: legalEntities
                --- each: strangers
                --- about: ledger
                inv OU002: strangers->isEmpty()
                """);
        assertThat(Rules.findings(book, model)).containsExactly("OU002 U [worse, L]", "OU002 U [wrong, L]");
        assertThat(Rules.check(book, model).violations())
                .extracting(v -> v.atValue().orElseThrow())
                .containsExactly(worse, wrong);
    }

    @Test
    void eachItemOfAnUnorderedCollectionComesInTheOrderOfTheModel() {
        List<EObject> entities = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            entities.add(model.add("LegalEntity", "E" + i));
            expected.add("OU002 U [E" + i + ", 50]");
        }
        model.add("OperatingUnit", "U", "legalEntities", entities);
        RuleBook book = Rules.book("""
                context OperatingUnit
                --- OU002 error (S)
                --- at: legalEntities
                --- each: legalEntities->asSet()
                --- about: legalEntities->size()
                inv OU002: legalEntities->isEmpty()
                """);
        assertThat(Rules.findings(book, model)).isEqualTo(expected);
        Violation first = Rules.check(book, model).violations().get(0);
        assertThat(first.at().orElseThrow().getName()).isEqualTo("legalEntities");
        assertThat(first.atValue()).contains(entities.get(0));
    }

    @Test
    void anEmptyEachIsAProblemButNotASilentOne() {
        model.add("Ledger", "L");
        CheckResult result = Rules.check(Rules.book("""
                        --- A error (S)
                        --- each: operatingUnits
                        context Ledger inv A: false
                        """), model);
        assertThat(Rules.findings(result)).containsExactly("A L");
        assertThat(result.problems())
                .extracting(Problem::toString)
                .containsExactly("rules.ocl:3:16: A fails for Ledger L but \"each\" is empty.");
    }

    @Test
    void aConditionWithoutResultIsAFindingAndAProblem() {
        model.add("Ledger", "L");
        RuleBook book = Rules.book("""
                --- A error (S)
                --- about: parent.parent.name
                context Ledger
                inv A: name.size() > parent.name.size()
                """);
        CheckResult result = Rules.check(book, model);
        assertThat(Rules.findings(result)).containsExactly("A L [null]");
        assertThat(result.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "rules.ocl:4:1: A has no result for Ledger L: self.name.size()",
                        "rules.ocl:4:1: \"about\" of A has no result for Ledger L: self.parent.parent");
        assertThat(result.problems().get(0).text(Locale.CHINESE)).isEqualTo("A 对 Ledger L 没有结果：self.name.size()");
    }

    @Test
    void nullIsNotTrue() {
        model.add("Ledger", "L");
        CheckResult result =
                Rules.check(Rules.siteBook("context Ledger def: unknown : Boolean = null inv A: unknown"), model);
        assertThat(Rules.findings(result)).containsExactly("A L");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void aConsequenceIsSuppressed() {
        EObject unit = model.add("OperatingUnit", "U");
        model.add("InventoryOrganization", "nothing");
        model.add(
                "InventoryOrganization",
                "stranger",
                "operatingUnit",
                unit,
                "legalEntity",
                model.add("LegalEntity", "E"));
        RuleBook book = Rules.book("""
                context InventoryOrganization
                --- INV003 error (S)
                --- unless: INV001
                inv INV003: operatingUnit.legalEntities->includes(legalEntity)
                --- INV004 error (S)
                --- unless: INV003
                inv INV004: false
                --- INV001 error (S)
                inv INV001_unit: operatingUnit <> null
                --- INV001 warning (S)
                inv INV001_entity: legalEntity <> null
                """);
        assertThat(Rules.findings(book, model))
                .containsExactly("INV004 nothing", "INV001_unit nothing", "INV001_entity nothing", "INV003 stranger");
    }

    @Test
    void whatDoesNotRunSuppressesNothing() {
        model.add("Ledger", "L");
        RuleBook book = Rules.siteBook("""
                context Ledger
                --- B error
                --- unless: A
                inv B: false
                --- A error
                --- releases: 11i
                inv A: false
                """);
        CheckResult result =
                Checker.check(book, model.snapshot(), invariant -> invariant.isFor("R12"), Limits.standard());
        assertThat(Rules.findings(result)).containsExactly("B L");
        assertThat(Rules.findings(Rules.check(book, model))).containsExactly("A L");
    }

    @Test
    void findingsComeInTheOrderOfElementsThenOfInvariants() {
        model.add("OperatingUnit", "z");
        model.add("Ledger", "a");
        model.add("OperatingUnit", "b");
        RuleBook book = Rules.siteBook("""
                context Ledger inv THIRD: false
                context OperatingUnit inv FIRST: false
                context Organization inv SECOND: false
                """);
        assertThat(Rules.findings(book, model))
                .containsExactly("FIRST z", "SECOND z", "THIRD a", "SECOND a", "FIRST b", "SECOND b");
    }

    @Test
    void allInstancesAreThoseOfTheSnapshot() {
        model.add("Ledger", "L");
        model.add("LegalEntity", "E");
        RuleBook book = Rules.siteBook(
                "context Ledger inv A: Organization.allInstances()->size() = 2 and Subinventory.allInstances()->isEmpty()");
        assertThat(Rules.findings(book, model)).isEmpty();
    }

    @Test
    void aRunawayRuleOfASiteIsStoppedAndTheOthersGoOn() {
        model.add("Ledger", "L");
        RuleBook book = Rules.siteBook("""
                context Ledger
                inv BEFORE: false
                inv LOOP: Sequence{1..2000000000}->forAll(i | i > 0)
                inv REGEX: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'.matches('.*.*.*.*.*.*.*.*.*.*.*.*b')
                inv AFTER: false
                """);
        Limits limits = new Limits(() -> false, Duration.ofMillis(100));
        CheckResult result = Checker.check(book, model.snapshot(), any -> true, limits);
        assertThat(Rules.findings(result)).containsExactly("BEFORE L", "AFTER L");
        assertThat(result.problems())
                .extracting(Problem::toString)
                .allSatisfy(text -> assertThat(text).contains("did not finish within"))
                .satisfiesExactly(loop -> assertThat(loop).startsWith("site.ocl:3:1: LOOP"), regex -> assertThat(regex)
                        .startsWith("site.ocl:4:1: REGEX"));
    }

    @Test
    void aCheckThatIsNoLongerWantedEnds() {
        model.add("Ledger", "L");
        RuleBook book = Rules.book("--- A error (S)\ncontext Ledger inv A: Sequence{1..2000000000}->forAll(i | i > 0)");
        AtomicInteger asked = new AtomicInteger();
        Limits limits = new Limits(() -> asked.incrementAndGet() > 10, Duration.ofSeconds(60));
        assertThatThrownBy(() -> Checker.check(book, model.snapshot(), any -> true, limits))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void oneBookServesManyChecksAtOnce() throws Exception {
        EObject ledger = model.add("Ledger", "L", "name", "x");
        for (int i = 0; i < 500; i++) {
            EObject entity = model.add("LegalEntity", "E" + i, "ledger", ledger, "name", "N" + i % 7);
            model.add("OperatingUnit", "U" + i, "ledger", ledger, "legalEntities", List.of(entity));
        }
        RuleBook book = Rules.siteBook("""
                context LegalEntity
                def: label(prefix : String) : String = prefix.concat(name)
                inv A: ledger.operatingUnits->exists(u | u.legalEntities->includes(self)) and label('x').size() = 3
                inv B: twins('name,ledger')->collect(t | t.name)->asSet()->size() = 1 and id.matches('E[0-8]+')
                inv C: operatingUnits->select(u | u.oclIsKindOf(Ledger))->isEmpty()
                """);
        List<String> expected = Rules.findings(book, model);
        Snapshot shared = model.snapshot();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<CheckResult>> results = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                results.add(threads.submit(() -> Checker.check(book, shared, any -> true, Limits.standard())));
            }
            for (Future<CheckResult> result : results) {
                assertThat(Rules.findings(result.get())).isEqualTo(expected);
                assertThat(result.get().problems()).isEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(expected).isNotEmpty();
    }

    @Test
    void argumentsThatRecurseTooDeeplyAreAProblemToo() {
        model.add("Ledger", "L");
        RuleBook book = Rules.siteBook("""
                context Ledger
                def: endless() : Integer = 1 + endless()
                --- A error
                --- about: endless()
                inv A: parent.name = 'x'
                """);
        CheckResult result = Rules.check(book, model);
        assertThat(Rules.findings(result)).containsExactly("A L");
        assertThat(result.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.INVALID, Problem.Kind.TOO_DEEP);
    }
}
