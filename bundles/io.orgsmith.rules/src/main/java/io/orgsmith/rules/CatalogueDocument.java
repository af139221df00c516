// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules;

import io.orgsmith.model.text.Punctuation;
import io.orgsmith.rules.ocl.Invariant;
import io.orgsmith.rules.ocl.document.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the catalogue of rules as a Markdown document, for the user's guide. */
public final class CatalogueDocument {

    private final Locale locale;
    private final Punctuation signs;
    private final StringBuilder out = new StringBuilder();

    private CatalogueDocument(Locale locale) {
        this.locale = locale;
        this.signs = Punctuation.of(locale);
    }

    /** The document in Chinese or else in English. */
    public static String write(Locale locale) {
        CatalogueDocument document = new CatalogueDocument(locale);
        document.head();
        RuleCatalogue.CHAPTERS.forEach(document::table);
        RuleCatalogue.standard().rules().forEach(document::rule);
        return document.out.toString();
    }

    private void head() {
        out.append("<!-- SPDX-License-Identifier: EPL-2.0 -->\n# ")
                .append(text("title"))
                .append("\n\n");
        out.append(text("introduction").replace("{0}", Integer.toString(rules().size())))
                .append("\n\n");
    }

    private static List<Rule> rules() {
        return RuleCatalogue.standard().rules();
    }

    private void table(String chapter) {
        out.append("## ")
                .append(chapterTitle(chapter))
                .append("\n| id | ")
                .append(text("columns"))
                .append(" |\n|---|---|---|---|\n");
        for (Rule rule : rules()) {
            if (rule.chapter().equals(chapter)) {
                out.append("| [")
                        .append(rule.id())
                        .append("](#")
                        .append(rule.id().toLowerCase(Locale.ROOT))
                        .append(") | ");
                out.append(signs.remarked(
                                severity(rule.severity()), rule.source().letter()))
                        .append(" | ");
                out.append(signs.list(rule.releases().stream().sorted().toList()))
                        .append(" | ");
                out.append(rule.title(locale)).append(" |\n");
            }
        }
        out.append('\n');
    }

    private void rule(Rule rule) {
        out.append("<a id=\"").append(rule.id().toLowerCase(Locale.ROOT)).append("\"></a>\n### ");
        out.append(rule.id())
                .append(' ')
                .append(rule.title(locale))
                .append('\n')
                .append(rule.why(locale))
                .append("\n\n");
        cases(rule);
        boolean ofPlan = rule.place() == Rule.Place.PLAN;
        example(text(ofPlan ? "before" : "wrong"), rule.example().wrong());
        example(text(ofPlan ? "after" : "right"), rule.example().right());
    }

    private void cases(Rule rule) {
        String cases = RuleCatalogue.standard().book().invariants().stream()
                .filter(invariant -> invariant.id().equals(rule.id()))
                .map(this::oneCase)
                .distinct()
                .collect(Collectors.joining("\n"));
        String fixed = rule.fix(locale).map(fix -> "- " + fix).orElse("");
        out.append(rule.place() == Rule.Place.PLAN ? fixed : cases).append("\n\n");
    }

    private String oneCase(Invariant invariant) {
        String release = invariant.releases().size() == 1
                ? " " + invariant.releases().iterator().next()
                : "";
        String message =
                Texts.find(invariant.name(), "message", locale).orElse("").replaceAll("\\{\\d+}", "…");
        Optional<String> fix = Texts.find(invariant.name(), "fix", locale);
        return "- " + signs.labelled(severity(invariant.severity()) + release, message)
                + fix.map(advice -> " *" + advice + "*").orElse("");
    }

    private void example(String title, String model) {
        out.append(title).append("\n```\n").append(model).append("```\n\n");
    }

    private String severity(Severity severity) {
        return text(severity.name().toLowerCase(Locale.ROOT));
    }

    private String chapterTitle(String chapter) {
        return text("chapter." + chapter);
    }

    private String text(String key) {
        return Texts.get("catalogue", key, locale).orElseThrow();
    }
}
