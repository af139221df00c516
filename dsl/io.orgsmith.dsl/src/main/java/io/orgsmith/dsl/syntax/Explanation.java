// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.syntax;

import io.orgsmith.dsl.link.Nearest;
import io.orgsmith.dsl.link.Wanted;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.RuleCall;

/** Says what is wrong at a word, and what could stand there instead. */
final class Explanation {
    private final List<Lexeme> words;

    Explanation(List<Lexeme> words) {
        this.words = words;
    }

    /** A word stands where a clause begins, and begins none. */
    Mistake unknownClause(int at, Reading reading, Block block) {
        var word = words.get(at);
        var clauses = Phrases.clauses(block.clause);
        if (!word.isWord()) {
            return Mistake.at(word.offset(), word.text().length(), "syntax.unexpected", word.text());
        }
        var heading = heading(at, reading, block);
        if (!heading.isEmpty()) {
            return unknownWord(at, heading);
        }
        var near = nearest(at, clauses);
        if (near != null) {
            int end = words.get(at + wordCount(near) - 1).end();
            var typed = typed(at, wordCount(near));
            return Mistake.at(
                            word.offset(),
                            end - word.offset(),
                            "syntax.unknown-clause",
                            typed,
                            kind(block),
                            String.join("|", clauses),
                            near)
                    .replacedBy(word.offset(), end, near);
        }
        if (commaIsMissing(at, reading)) {
            int end = words.get(at - 1).end();
            return Mistake.at(word.offset(), word.text().length(), "syntax.missing-comma", word.text())
                    .replacedBy(end, end, ",");
        }
        return Mistake.at(
                word.offset(),
                word.text().length(),
                "syntax.unknown-clause",
                word.text(),
                kind(block),
                String.join("|", clauses),
                "");
    }

    /** Something else was expected at a word, or at the end of the text. */
    Mistake expected(int at, Reading reading) {
        var phrases = Phrases.of(reading);
        var last = words.get(Math.max(0, Math.min(at, words.size()) - 1));
        if (at == words.size()) {
            return Mistake.at(last.end(), 0, "syntax.expected-at-end", last.text(), String.join("|", phrases));
        }
        var found = words.get(at);
        if (!found.isWord() || found.line() != last.line()) {
            boolean nextLine = found.line() != last.line();
            int offset = nextLine ? last.end() : found.offset();
            int length = nextLine ? 0 : found.text().length();
            return Mistake.at(offset, length, "syntax.expected", last.text(), String.join("|", phrases), found.text());
        }
        return unknownWord(at, phrases);
    }

    private Mistake unknownWord(int at, List<String> phrases) {
        var found = words.get(at);
        var near = nearest(
                at, phrases.stream().filter(phrase -> phrase.charAt(0) != '$').toList());
        var mistake = Mistake.at(
                found.offset(),
                found.text().length(),
                "syntax.unknown-word",
                found.text(),
                String.join("|", phrases),
                near == null ? "" : near);
        return near == null || wordCount(near) > 1 ? mistake : mistake.replacedBy(found.offset(), found.end(), near);
    }

    /** A value is missing after a word; what was taken for it begins the next clause. */
    Mistake missing(Lexeme after, Lexeme found, Reading reading) {
        var phrases = String.join("|", Phrases.of(reading));
        return Mistake.at(after.end(), 0, "syntax.expected", after.text(), phrases, found.text());
    }

    /** A block is never closed. */
    Mistake missingBrace(Lexeme brace, int end) {
        var indent = " ".repeat(brace.indent());
        var opener = words.stream()
                .filter(word -> word.line() == brace.line() && word.offset() < brace.offset())
                .map(Lexeme::text)
                .limit(4)
                .collect(Collectors.joining(" "));
        return Mistake.at(brace.offset(), 1, "syntax.missing-brace", opener, String.valueOf(brace.line()))
                .replacedBy(end, end, "\n" + indent + "}");
    }

    /** What may be said before the block of the element that the word before belongs to; empty where it is not about that. */
    private List<String> heading(int at, Reading reading, Block block) {
        if (at == 0 || words.get(at).first() || !reading.accepts("{") || block.before == null) {
            return List.of();
        }
        var elsewhere = Phrases.of(block.before);
        return Phrases.of(reading).stream()
                .filter(phrase -> !elsewhere.contains(phrase))
                .toList();
    }

    private boolean commaIsMissing(int at, Reading reading) {
        var after = reading.then(",").then(words.get(at).kind());
        boolean goesOn =
                at + 1 == words.size() || after.accepts(words.get(at + 1).kind());
        return !after.isEmpty()
                && goesOn
                && words.get(at).line() == words.get(at - 1).line();
    }

    private String nearest(int at, List<String> phrases) {
        String best = null;
        double bestShare = 1.0;
        for (var phrase : phrases) {
            var typed = typed(at, wordCount(phrase));
            double share = (double) Nearest.distance(typed, phrase) / Math.max(typed.length(), phrase.length());
            if (share < bestShare && share <= 0.34) {
                best = phrase;
                bestShare = share;
            }
        }
        return best;
    }

    private String typed(int at, int count) {
        return words.subList(at, Math.min(words.size(), at + count)).stream()
                .map(Lexeme::text)
                .collect(Collectors.joining(" "));
    }

    private static int wordCount(String phrase) {
        return phrase.split(" ").length;
    }

    /** What the block belongs to, e.g. {@code operating unit}; the file for the file itself. */
    private static String kind(Block block) {
        for (var next : block.clause.next()) {
            for (var frame = next.within(); frame != null; frame = frame.outer()) {
                var rule = ((RuleCall) frame.call().element()).getRule();
                if (block.brace != null && rule.getName().endsWith("Body")) {
                    return "kind." + Wanted.words((EClass) rule.getType().getClassifier());
                }
            }
        }
        return block.brace == null ? "kind.file" : "kind.block";
    }
}
