// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.rules.ocl.document.OclDocument;
import io.orgsmith.rules.ocl.document.OclDocument.Author;
import io.orgsmith.rules.ocl.document.Severity;
import io.orgsmith.rules.ocl.document.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From documents to invariants, and what is said of those that are wrong. */
class RuleBookTest {

    @Test
    void knowsAllThatADocCommentSays() {
        RuleBook book = Rules.book("""
                package org

                --- INV003 error (S)
                --- releases: R12
                --- at: legalEntity
                --- about: legalEntity
                --- about: operatingUnit.legalEntities
                ---        ->reject(e | e = self.legalEntity)
                context InventoryOrganization
                inv INV003: operatingUnit = null or
                    operatingUnit.legalEntities->includes(legalEntity)

                --- INV009 advice (K)
                --- unless: INV003
                inv INV009_master: name <> null

                endpackage
                """);

        assertThat(book.problems()).isEmpty();
        assertThat(book.invariants()).extracting(Invariant::name).containsExactly("INV003", "INV009_master");
        Invariant first = book.invariants().get(0);
        assertThat(first.id()).isEqualTo("INV003");
        assertThat(first.severity()).isEqualTo(Severity.ERROR);
        assertThat(first.source()).contains(Source.STATED);
        assertThat(first.author()).isEqualTo(Author.PRODUCT);
        assertThat(first.releases()).containsExactly("R12");
        assertThat(first.isFor("R12")).isTrue();
        assertThat(first.isFor("11i")).isFalse();
        assertThat(first.context()).isSameAs(SampleModel.type("InventoryOrganization"));
        assertThat(first.at().orElseThrow().getName()).isEqualTo("legalEntity");
        assertThat(first.condition()).startsWith("operatingUnit = null or").endsWith("includes(legalEntity)");
        assertThat(first.place()).isEqualTo(new Invariant.Place("rules.ocl", 10, 1));
        Invariant second = book.invariants().get(1);
        assertThat(second.id()).isEqualTo("INV009");
        assertThat(second.source()).contains(Source.KNOWN);
        assertThat(second.at()).isEmpty();
        assertThat(second.unless()).containsExactly("INV003");
        assertThat(second.isFor("11i")).isTrue();
    }

    @Test
    void aBadInvariantDoesNotHarmItsNeighbours() {
        RuleBook book = Rules.siteBook("""
                context Ledger
                inv A: name <> null
                inv B: name <> <> null
                inv C: nmae <> null
                inv D: name <> null
                """);
        assertThat(book.invariants()).extracting(Invariant::name).containsExactly("A", "D");
        assertThat(Rules.problems(book))
                .containsExactly(
                        "site.ocl:3:16: Syntax error in B: \"<>\" unexpected token(s)",
                        "site.ocl:4:8: Error in C: Unrecognized variable: (nmae)");
    }

    @Test
    void errorsHaveLineAndColumnInLongConditionsAndDocComments() {
        RuleBook book = Rules.siteBook("""
                --- A warning
                --- about: name.size()
                ---    + nmae.size()
                --- about: name.
                context Ledger inv A:
                    name <> null and
                    name.sise() > 1
                """);
        assertThat(Rules.problems(book))
                .anySatisfy(text -> assertThat(text)
                        .startsWith("site.ocl:7:5: Error in A: ")
                        .contains("sise"))
                .anySatisfy(text -> assertThat(text)
                        .startsWith("site.ocl:3:10: Error in A about: ")
                        .contains("nmae"))
                .anySatisfy(text -> assertThat(text).startsWith("site.ocl:4:").contains("Syntax error in A about"))
                .hasSize(3);
        assertThat(book.invariants()).isEmpty();
    }

    @Test
    void aConditionIsBoolean() {
        assertThat(Rules.problems(Rules.siteBook("context Ledger inv A: name.size()")))
                .containsExactly("site.ocl:1:23: Error in A: Constraint must be boolean-valued on type \"Ledger\"");
    }

    @Test
    void definitionsServeTheInvariantsOfTheirDocument() {
        OclDocument one = OclDocument.ofSite("one.ocl", """
                context Ledger inv A: short() and longName = 'x' and depth(self) = 1
                def: short() : Boolean = name.size() < 3
                def: longName : String = name
                def: depth(from : Organization) : Integer = if from.parent = null then 1 else 1 + depth(from.parent) endif
                """);
        OclDocument two = OclDocument.ofSite("two.ocl", "context Ledger inv B: short()");
        RuleBook book = RuleBook.parse(SampleModel.metamodel(), List.of(one, two));
        assertThat(Rules.problems(book)).singleElement().asString().startsWith("two.ocl:1:23: Error in B");

        SampleModel model = new SampleModel();
        model.add("Ledger", "right", "name", "x");
        model.add("Ledger", "wrong", "name", "xy");
        assertThat(Rules.findings(Rules.check(book, model))).containsExactly("A wrong");
    }

    @Test
    void aBadDefinitionIsReported() {
        RuleBook book = Rules.siteBook("context Ledger\ndef: short : Boolean = nmae.size() < 3\ninv A: name <> null");
        assertThat(Rules.problems(book))
                .containsExactly("site.ocl:2:24: Error in def short: Unrecognized variable: (nmae)");
        assertThat(book.invariants()).hasSize(1);
    }

    @Test
    void theProductsOwnInvariantsNeedADocComment() {
        RuleBook book = Rules.book("""
                context Ledger inv A: true
                --- B error
                inv B: true
                --- C fatal (S)
                inv C: true
                --- D error (S)
                inv E: true
                --- F error (S)
                --- abuot: name
                inv F: true
                --- G error (S)
                --- at: nmae
                --- releases: R13
                --- at: name
                inv G: true
                """);
        assertThat(Rules.problems(book).stream().map(text -> text.substring("rules.ocl:".length())))
                .containsExactly(
                        "1:16: Invariant A has no doc comment: write \"--- A error (S)\""
                                + " (or warning, advice; S or K) before it.",
                        "3:1: Invariant B has no doc comment: write \"--- B error (S)\""
                                + " (or warning, advice; S or K) before it.",
                        "4:1: \"--- C fatal (S)\" is not the first line of a doc comment:"
                                + " expected \"--- ID error|warning|advice (S|K)\".",
                        "5:1: Invariant C has no doc comment: write \"--- C error (S)\""
                                + " (or warning, advice; S or K) before it.",
                        "6:1: The doc comment is for D but the invariant is E: its name must be D or begin with D_.",
                        "9:1: \"abuot\" is not known: expected one of"
                                + " releases, at, about, each, unless, text, text zh.",
                        "12:9: Ledger has no feature \"nmae\".",
                        "13:15: \"R13\" is not a release: expected 11i or R12.",
                        "14:1: \"at\" is written twice.");
    }

    @Test
    void aSitesInvariantsMayGoWithoutADocCommentAndCarryTheirText() {
        RuleBook book = Rules.siteBook("""
                context Ledger inv PLAIN: true
                --- SAID error
                --- text: {0} is too short.
                --- text zh: {0} 太短。
                inv SAID: name.size() > 2
                """);
        assertThat(book.problems()).isEmpty();
        Invariant plain = book.invariants().get(0);
        assertThat(plain.severity()).isEqualTo(Severity.WARNING);
        assertThat(plain.source()).isEqualTo(Optional.empty());
        assertThat(plain.texts()).isEmpty();
        assertThat(book.invariants().get(1).texts())
                .containsEntry("en", "{0} is too short.")
                .containsEntry("zh", "{0} 太短。");
    }

    @Test
    void namesAreUniqueOverAllDocuments() {
        RuleBook book = RuleBook.parse(
                SampleModel.metamodel(),
                List.of(
                        OclDocument.ofSite("one.ocl", "context Ledger inv A: true"),
                        OclDocument.ofSite("two.ocl", "context Ledger\ninv A: false")));
        assertThat(Rules.problems(book))
                .containsExactly("two.ocl:2:1: There is already an invariant A, in one.ocl line 1.");
        assertThat(book.invariants()).hasSize(1);
    }

    @Test
    void whatSuppressesMustExistAndNotGoInCircles() {
        RuleBook book = Rules.siteBook("""
                --- A error
                --- unless: B
                context Ledger inv A: true
                --- B error
                --- unless: A
                inv B: true
                --- C error
                --- unless: NONE
                inv C: true
                """);
        assertThat(Rules.problems(book))
                .containsExactly(
                        "site.ocl:6:1: B is suppressed by itself, over A.",
                        "site.ocl:9:1: C refers to rule NONE, which no document has.");
        assertThat(book.invariants()).hasSize(3);
    }

    @Test
    void unknownTypesAndPackagesAreReportedWhereTheyStand() {
        RuleBook book = Rules.siteBook("""
                package organization
                context Legder inv A: true
                context org::Ledger inv B: true
                endpackage
                inv C: true
                """);
        assertThat(Rules.problems(book))
                .containsExactly(
                        "site.ocl:1:1: There is no package \"organization\": the metamodel is \"org\".",
                        "site.ocl:2:9: There is no type \"Legder\" in package \"org\".",
                        "site.ocl:5:1: \"inv\" stands outside a context: write \"context Type\" before it.");
        assertThat(book.invariants()).extracting(Invariant::name).containsExactly("B");
    }

    @Test
    void anEmptyDocumentHasNothing() {
        assertThat(Rules.siteBook("").problems()).isEmpty();
        assertThat(Rules.siteBook("-- nothing here\n").invariants()).isEmpty();
    }
}
