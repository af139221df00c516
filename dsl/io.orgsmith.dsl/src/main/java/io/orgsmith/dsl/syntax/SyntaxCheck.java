// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Finds the mistakes in a text that the parser refused. After a mistake it goes on with the next clause, so that each is
 * reported once; what is left out in between is skipped by the parser, too.
 */
final class SyntaxCheck {
    private final List<Lexeme> words;
    private final Explanation explanation;
    private final Deque<Block> blocks = new ArrayDeque<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private final BitSet skipped = new BitSet();
    private Reading reading;
    private int missingBraces;
    private int at;

    private SyntaxCheck(List<Lexeme> words, GrammarGraph graph) {
        this.words = words;
        this.explanation = new Explanation(words);
        this.reading = Reading.begin(graph);
        long opened = words.stream().filter(word -> word.is("{")).count();
        long closed = words.stream().filter(word -> word.is("}")).count();
        this.missingBraces = (int) (opened - closed);
    }

    /** The mistakes, and the tokens that belong to them and mean nothing. */
    record Result(List<Mistake> mistakes, BitSet skippedWords) {}

    static Result of(List<Lexeme> words, GrammarGraph graph) {
        var check = new SyntaxCheck(words, graph);
        check.blocks.push(new Block(null));
        check.readAll();
        return new Result(check.mistakes, check.skipped);
    }

    /**
     * What may come after the first words of a text, mistakes among them left out as in the check.
     *
     * @param words those before the place
     * @param unclosed how many braces the whole text opens and does not close
     */
    static Reading readingAfter(List<Lexeme> words, int unclosed, GrammarGraph graph) {
        var check = new SyntaxCheck(words, graph);
        check.missingBraces = unclosed;
        check.blocks.push(new Block(null));
        check.readWords();
        return check.reading;
    }

    private void readAll() {
        readWords();
        atEnd();
    }

    private void readWords() {
        noteClause();
        while (at < words.size()) {
            var word = words.get(at);
            if (missingBraces > 0 && block().isLeftBy(word)) {
                braceIsMissing(word);
                continue;
            }
            block().sees(word);
            var next = reading.then(word.kind());
            if (next.isEmpty()) {
                mistake(word);
            } else {
                read(word, next);
            }
        }
    }

    private void read(Lexeme word, Reading next) {
        at++;
        reading = next;
        if (word.is("{")) {
            blocks.push(new Block(word));
        } else if (word.is("}")) {
            blocks.pop();
        }
        noteClause();
    }

    private void noteClause() {
        boolean mayEnd = block().brace == null ? reading.mayEnd() : reading.accepts("}");
        if (mayEnd) {
            block().clauseBegins(reading, at);
        }
    }

    private void mistake(Lexeme word) {
        var block = block();
        boolean clauseExpected = block.clauseAt == at;
        if (word.is("}") && block.brace == null) {
            report(Mistake.at(word.offset(), 1, "syntax.extra-brace").replacedBy(word.offset(), word.end(), ""));
            skip(at, ++at);
        } else if (clauseExpected && tookClauseForValue(block)) {
            var value = words.get(at - 1);
            int begin = block.beforeAt;
            var before = readUpTo(block.before, begin, at - 1);
            report(explanation.missing(words.get(at - 2), value, before));
            skip(begin, at - 1);
            reading = block.before;
            at--;
            block.clauseBegins(reading, at);
        } else if (clauseExpected) {
            report(explanation.unknownClause(at, reading, block));
            resume(block, at, at + 1);
        } else {
            report(explanation.expected(at, reading));
            recover(block);
        }
    }

    /** Leaves out the word alone where the clause then goes on as it should, else the whole clause. */
    private void recover(Block block) {
        boolean goesOn = at + 1 < words.size()
                && words.get(at + 1).line() == words.get(at).line()
                && reading.accepts(words.get(at + 1).kind());
        if (goesOn && !words.get(at).is("{") && !words.get(at).is("}")) {
            skip(at, ++at);
        } else {
            resume(block, block.clauseAt, at);
        }
    }

    /** Whether what was read as the value of the last clause is the beginning of the next. */
    private boolean tookClauseForValue(Block block) {
        if (block.before == null || at - block.beforeAt < 2) {
            return false;
        }
        var asClause = block.before.then(words.get(at - 1).kind());
        return !words.get(at - 1).is("RULE_CODE")
                && asClause.accepts(words.get(at).kind());
    }

    private Reading readUpTo(Reading from, int begin, int end) {
        var result = from;
        for (int i = begin; i < end; i++) {
            result = result.then(words.get(i).kind());
        }
        return result;
    }

    /** Goes on where the next clause begins or the block ends. */
    private void resume(Block block, int skipFrom, int searchFrom) {
        int next = searchFrom;
        while (next < words.size() && !resumesAt(block, next)) {
            next = words.get(next).is("{") ? afterBlock(next) : next + 1;
        }
        skip(skipFrom, next);
        reading = block.clause;
        at = next;
        block.clauseAt = next;
    }

    private boolean resumesAt(Block block, int next) {
        var word = words.get(next);
        if (word.is("}") || missingBraces > 0 && block.isLeftBy(word)) {
            return block.brace != null || next == words.size() - 1 || word.first();
        }
        var after = block.clause.then(word.kind());
        boolean plausible = word.first() || word.is("{");
        return !after.isEmpty()
                && (plausible
                        || next + 1 == words.size()
                        || after.accepts(words.get(next + 1).kind()));
    }

    private int afterBlock(int brace) {
        int depth = 0;
        var opener = new Block(words.get(brace));
        for (int i = brace; i < words.size(); i++) {
            opener.sees(words.get(i));
            depth += words.get(i).is("{") ? 1 : words.get(i).is("}") ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
            if (missingBraces > 0 && opener.isLeftBy(words.get(i))) {
                return i;
            }
        }
        return words.size();
    }

    private void braceIsMissing(Lexeme word) {
        var open = blocks.pop();
        missingBraces--;
        int end = words.get(at - 1).end();
        report(explanation.missingBrace(open.brace, end));
        reading = block().clause;
        block().clauseAt = at;
    }

    private void atEnd() {
        if (block().brace != null) {
            report(explanation.missingBrace(
                    block().brace, words.get(words.size() - 1).end()));
        } else if (!reading.mayEnd()) {
            report(explanation.expected(words.size(), reading));
            skip(block().clauseAt, words.size());
        }
    }

    private Block block() {
        return blocks.peek();
    }

    private void skip(int from, int to) {
        skipped.set(from, to);
    }

    private void report(Mistake mistake) {
        mistakes.add(mistake);
    }
}
