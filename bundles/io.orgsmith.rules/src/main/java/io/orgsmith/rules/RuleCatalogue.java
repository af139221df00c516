// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules;

import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.rules.ocl.Invariant;
import io.orgsmith.rules.ocl.RuleBook;
import io.orgsmith.rules.ocl.document.OclDocument;
import io.orgsmith.rules.ocl.document.Severity;
import io.orgsmith.rules.ocl.document.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rules of the product: those that a model is judged by and those that a plan is judged by. */
public final class RuleCatalogue {

    /** The chapters, in the order in which rules are listed and findings on one element are given. */
    public static final List<String> CHAPTERS =
            List.of("GEN", "BG", "LED", "LE", "OU", "INV", "CC", "HR", "MO", "SEC", "PLN");

    /** The documents that state the rules of models: one a chapter, and one more for what names and codes have room for. */
    static final List<String> DOCUMENTS =
            List.of("GEN", "GEN004", "BG", "LED", "LE", "OU", "INV", "CC", "HR", "MO", "SEC");

    private static final List<Rule> OF_PLANS = List.of(
            ofPlan("BG012", Severity.ADVICE, Source.STATED, Set.of()),
            ofPlan("MO006", Severity.WARNING, Source.KNOWN, Set.of("R12")),
            ofPlan("PLN001", Severity.ERROR, Source.KNOWN, Set.of()));

    private final RuleBook book;
    private final List<Rule> rules;

    private RuleCatalogue(RuleBook book) {
        this.book = book;
        this.rules = rules(book);
    }

    private static final class Standard {
        static final RuleCatalogue CATALOGUE = new RuleCatalogue(RuleBook.parse(
                OrgPackage.eINSTANCE,
                DOCUMENTS.stream().map(RuleCatalogue::document).toList()));
    }

    /** The catalogue; read once. */
    public static RuleCatalogue standard() {
        return Standard.CATALOGUE;
    }

    /** All rules, by chapter and number. */
    public List<Rule> rules() {
        return rules;
    }

    /** The rule with an id. */
    public Optional<Rule> find(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The invariants that state the rules of models. */
    public RuleBook book() {
        return book;
    }

    private static OclDocument document(String document) {
        String name = document + ".ocl";
        try (InputStream in = RuleCatalogue.class.getResourceAsStream(name)) {
            return OclDocument.ofProduct(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rule ofPlan(String id, Severity severity, Source source, Set<String> releases) {
        return new Rule(id, severity, source, releases, Rule.Place.PLAN, List.of());
    }

    private static List<Rule> rules(RuleBook book) {
        Map<String, List<Invariant>> byId = book.invariants().stream()
                .collect(Collectors.groupingBy(Invariant::id, TreeMap::new, Collectors.toList()));
        List<Rule> rules = new ArrayList<>();
        for (String chapter : CHAPTERS) {
            Map<String, Rule> ofChapter = new TreeMap<>();
            OF_PLANS.forEach(rule -> ofChapter.put(rule.id(), rule));
            byId.forEach((id, invariants) -> ofChapter.put(id, rule(id, invariants)));
            ofChapter.values().stream()
                    .filter(rule -> rule.chapter().equals(chapter))
                    .forEach(rules::add);
        }
        return List.copyOf(rules);
    }

    private static Rule rule(String id, List<Invariant> invariants) {
        Invariant first = invariants.get(0);
        boolean everywhere =
                invariants.stream().anyMatch(invariant -> invariant.releases().isEmpty());
        Set<String> releases = everywhere
                ? Set.of()
                : invariants.stream()
                        .flatMap(invariant -> invariant.releases().stream())
                        .collect(Collectors.toSet());
        return new Rule(
                id,
                invariants.stream()
                        .map(Invariant::severity)
                        .min(Severity::compareTo)
                        .orElseThrow(),
                first.source().orElseThrow(),
                releases.size() == 2 ? Set.of() : releases,
                Rule.Place.CHECK,
                invariants.stream().map(Invariant::name).toList());
    }
}
