// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix;

import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.dsl.ide.Span;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.rules.CheckOptions;
import io.orgsmith.rules.RuleCheck;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Snapshot;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What can be done about the diagnostics of a checked project. */
public final class Offers {
    private Offers() {}

    /** The ways to put right what is wrong at a stretch of a file, by diagnostic, the best first. */
    public static List<Offer> at(Snapshot snapshot, Path file, Span span) {
        var offers = new ArrayList<Offer>();
        for (var diagnostic : snapshot.diagnostics()) {
            var place = diagnostic.place();
            var at = new Span(place.offset(), place.length());
            if (place.file().equals(file) && at.offset() <= span.end() && span.offset() <= at.end()) {
                of(snapshot, diagnostic).stream()
                        .filter(each -> isNew(each, offers))
                        .forEach(offers::add);
            }
        }
        return offers;
    }

    /** What puts several diagnostics right by the same edits is offered once. */
    private static boolean isNew(Offer offer, List<Offer> others) {
        return others.stream().noneMatch(other -> other.edits().equals(offer.edits()));
    }

    /** The ways to put one diagnostic right. */
    public static List<Offer> of(Snapshot snapshot, Diagnostic diagnostic) {
        var offers = new ArrayList<Offer>();
        for (var fix : diagnostic.fixes()) {
            var edits = new TreeMap<URI, List<TextEdit>>();
            fix.edits().forEach((file, changes) -> edits.put(file.toUri(), changes));
            offers.add(new Offer(diagnostic, fix.title(), edits, offers.isEmpty(), false));
        }
        var finding = snapshot.findings().get(diagnostic);
        if (finding != null && snapshot.model().isPresent()) {
            for (QuickFix fix : QuickFixes.of(
                    snapshot.project().language(), snapshot.model().get(), finding)) {
                boolean best = offers.isEmpty() && !fix.accepts();
                offers.add(new Offer(diagnostic, fix::title, fix.edits(), best, fix.accepts()));
            }
        }
        return offers;
    }

    /** Whether there is a way to put one diagnostic right; quicker than to work them all out. */
    public static boolean isAny(Snapshot snapshot, Diagnostic diagnostic) {
        var finding = snapshot.findings().get(diagnostic);
        return !diagnostic.fixes().isEmpty()
                || finding != null
                        && snapshot.model()
                                .filter(model ->
                                        QuickFixes.isAny(snapshot.project().language(), model, finding))
                                .isPresent();
    }

    /**
     * All that can be put right without a decision, one round after another, as one change of each file; empty where nothing
     * can, or where the project does not read. Of namesakes the first keeps its name.
     */
    public static Map<URI, List<TextEdit>> all(Snapshot snapshot, ResolveOptions options) {
        var before = snapshot.project().language();
        var edits = new TreeMap<URI, List<TextEdit>>();
        if (snapshot.model().isPresent()) {
            var outcome = Fixing.applyAll(
                    before,
                    model -> RuleCheck.check(model, CheckOptions.STANDARD).findings(),
                    Fixing.Choice.first(),
                    options);
            outcome.project().texts().forEach((file, text) -> {
                if (!text.equals(before.texts().get(file))) {
                    edits.put(file, List.of(difference(before.texts().get(file), text)));
                }
            });
        }
        return edits;
    }

    /** One edit from one text to another: what they have in common at both ends is left alone. */
    static TextEdit difference(String before, String after) {
        int start = 0;
        int room = Math.min(before.length(), after.length());
        while (start < room && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < room - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new TextEdit(start, before.length() - end - start, after.substring(start, after.length() - end));
    }
}
