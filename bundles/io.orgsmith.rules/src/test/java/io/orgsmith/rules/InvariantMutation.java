// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.rules.ocl.CheckResult;
import io.orgsmith.rules.ocl.Checker;
import io.orgsmith.rules.ocl.Limits;
import io.orgsmith.rules.ocl.RuleBook;
import io.orgsmith.rules.ocl.document.OclDocument;
import io.orgsmith.rules.ocl.index.Snapshot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Shows whether the examples notice a change of an operator in an invariant. Run by hand with the names of chapters, or
 * none for all: prints the mutants that no example notices.
 */
public final class InvariantMutation {

    private final String chapter;
    private final String document;
    private final List<Judged> models = new ArrayList<>();

    private InvariantMutation(String chapter, List<EffectiveModel> examples) throws IOException {
        this.chapter = chapter;
        try (InputStream in = RuleCatalogue.class.getResourceAsStream(chapter + ".ocl")) {
            this.document = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        RuleBook book = book(document);
        for (EffectiveModel model : examples) {
            Snapshot snapshot = Elements.snapshot(model);
            models.add(new Judged(model, snapshot, findings(book, model, snapshot)));
        }
    }

    private record Judged(EffectiveModel model, Snapshot snapshot, List<String> findings) {}

    /** Mutants of a chapter: every {@code step}-th, or all for 1. */
    static List<Mutant> survivors(String chapter, List<EffectiveModel> examples, int step) throws IOException {
        InvariantMutation mutation = new InvariantMutation(chapter, examples);
        List<Mutant> mutants = Mutant.of(mutation.document);
        List<Mutant> survivors = new ArrayList<>();
        for (int i = step - 1; i < mutants.size(); i += step) {
            if (!mutation.isNoticed(mutants.get(i))) {
                survivors.add(mutants.get(i));
            }
        }
        return survivors;
    }

    private boolean isNoticed(Mutant mutant) {
        RuleBook book = book(mutant.text());
        return book.problems().size() > book(document).problems().size()
                || models.stream().anyMatch(judged -> !findings(book, judged.model(), judged.snapshot())
                        .equals(judged.findings()));
    }

    private RuleBook book(String text) {
        return RuleBook.parse(OrgPackage.eINSTANCE, List.of(OclDocument.ofProduct(chapter + ".ocl", text)));
    }

    private static List<String> findings(RuleBook book, EffectiveModel model, Snapshot snapshot) {
        String release = model.is11i() ? "11i" : "R12";
        CheckResult result = Checker.check(book, snapshot, invariant -> invariant.isFor(release), Limits.standard());
        List<String> lines = new ArrayList<>();
        Findings.of(model, result.violations())
                .forEach(finding -> lines.add(finding.severity() + finding.rule() + TextPlace.of(finding.origin())));
        result.problems().forEach(problem -> lines.add(problem.toString()));
        return lines;
    }

    /** The models of all mistakes and of what is right instead. */
    static List<EffectiveModel> examples() {
        return Mistake.all().stream()
                .flatMap(mistake -> Stream.of(mistake.wrong(), mistake.right()))
                .map(folder -> Project.in(folder).model())
                .toList();
    }

    public static void main(String[] chapters) throws IOException {
        List<EffectiveModel> examples = examples();
        List<String> wanted = chapters.length > 0 ? List.of(chapters) : RuleCatalogue.DOCUMENTS;
        for (String chapter : wanted) {
            List<Mutant> survivors = survivors(chapter, examples, 1);
            System.out.println(chapter + ": " + survivors.size() + " unnoticed");
            survivors.forEach(
                    mutant -> System.out.println("  " + chapter + ".ocl:" + mutant.line() + ": " + mutant.change()));
        }
    }
}
