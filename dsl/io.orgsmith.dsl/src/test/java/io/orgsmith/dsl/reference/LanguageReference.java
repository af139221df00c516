// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.reference;

import io.orgsmith.dsl.link.Wanted;
import io.orgsmith.model.org.OrgPackage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.ParserRule;

/** Writes the reference of the language from the grammar and the documentation of the metamodel. */
final class LanguageReference {
    private static final String MARK = "http://orgsmith.io/org/mark";
    private static final Set<String> LEFT_OUT =
            Set.of("id", "name", "names", "from", "to", "origin", "like", "improper", "nested");

    private final Grammar grammar;
    private final StringBuilder out = new StringBuilder();

    private LanguageReference(Grammar grammar) {
        this.grammar = grammar;
    }

    static String of(Grammar grammar) {
        var reference = new LanguageReference(grammar);
        reference.write();
        return reference.out.toString();
    }

    private void write() {
        out.append("""
                <!-- SPDX-License-Identifier: EPL-2.0 -->
                # The language: reference

                This page is generated from the grammar and the metamodel; `language-introduction.md` explains how to write.
                In the forms, `ID` is an id, `TEXT` a code or a text in double quotes, `"…"` a text in double quotes, `DAY` a
                day such as 2020-01-31, `→ kind` the id of something of that kind, `[ … ]` may be left out, `…*` may be said
                again, `( … | … )` is a choice. Clauses stand in any order.

                ## What every element can say

                | feature | meaning | stored in EBS |
                |---|---|---|
                """);
        OrgPackage.Literals.ELEMENT.getEStructuralFeatures().forEach(feature -> row(feature, feature.getName()));
        out.append("\n## What every organization can say\n\n| clause | meaning | stored in EBS |\n|---|---|---|\n");
        var place = Clauses.of(rule("Place"));
        OrgPackage.Literals.ORGANIZATION.getEStructuralFeatures().stream()
                .filter(feature -> !LEFT_OUT.contains(feature.getName()))
                .forEach(feature -> row(feature, clause(place, feature)));
        entities().forEach(this::entity);
    }

    private Map<EClass, List<ParserRule>> entities() {
        var entities = new LinkedHashMap<EClass, List<ParserRule>>();
        for (var rule : grammar.getRules()) {
            boolean own = rule instanceof ParserRule
                    && rule.getType().getClassifier() instanceof EClass type
                    && !type.isAbstract()
                    && !rule.getName().endsWith("Only")
                    && !rule.getName().equals("Document");
            if (own) {
                entities.computeIfAbsent((EClass) rule.getType().getClassifier(), k -> new ArrayList<>())
                        .add((ParserRule) rule);
            }
        }
        return entities;
    }

    private void entity(EClass kind, List<ParserRule> rules) {
        var clauses = new LinkedHashMap<String, Set<String>>();
        rules.forEach(rule -> Clauses.of(rule)
                .forEach((feature, forms) -> clauses.computeIfAbsent(feature, k -> new LinkedHashSet<>())
                        .addAll(forms)));
        out.append("\n## ")
                .append(title(kind))
                .append("\n\n")
                .append(documentation(kind))
                .append("\n");
        var rows = new ArrayList<EStructuralFeature>(kind.getEAllStructuralFeatures());
        boolean isElement = OrgPackage.Literals.ELEMENT.isSuperTypeOf(kind);
        if (!isElement) {
            rules.forEach(rule -> form(Clauses.form(rule.getAlternatives())));
        }
        rows.removeIf(feature -> !clauses.containsKey(feature.getName())
                || isElement && LEFT_OUT.contains(feature.getName())
                || feature.getEContainingClass() == OrgPackage.Literals.ORGANIZATION);
        if (!rows.isEmpty()) {
            out.append(isElement ? "\n| clause" : "\n| feature")
                    .append(" | meaning | stored in EBS |\n|---|---|---|\n");
            rows.forEach(feature -> row(feature, isElement ? clause(clauses, feature) : feature.getName()));
        }
    }

    private void form(String form) {
        out.append("\nWritten: `").append(form).append("`\n");
    }

    private static String title(EClass kind) {
        var words = Wanted.words(kind);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String clause(Map<String, Set<String>> clauses, EStructuralFeature feature) {
        return String.join("`, `", clauses.getOrDefault(feature.getName(), Set.of(feature.getName())));
    }

    private void row(EStructuralFeature feature, String clause) {
        out.append("| `")
                .append(cell(clause))
                .append("` | ")
                .append(cell(documentation(feature)))
                .append(" | ");
        out.append(cell(stored(feature))).append(" |\n");
    }

    private static String stored(EStructuralFeature feature) {
        var mark = feature.getEAnnotation(MARK);
        if (mark == null) {
            return "with each kind";
        }
        var places = new ArrayList<String>();
        mark.getDetails()
                .forEach(detail -> places.add(
                        switch (detail.getKey()) {
                            case "declared" -> "no: " + detail.getValue();
                            case "all" -> detail.getValue();
                            default -> detail.getKey() + ": " + detail.getValue();
                        }));
        return String.join("; ", places);
    }

    private static String documentation(EModelElement element) {
        return String.valueOf(EcoreUtil.getDocumentation(element));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    private ParserRule rule(String name) {
        return (ParserRule) grammar.getRules().stream()
                .filter(rule -> rule.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
