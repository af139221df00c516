// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.syntax;

import io.orgsmith.dsl.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.Lexer;

/**
 * Cuts a text into tokens; what is none (an unclosed text, full-width punctuation, …) becomes the token that was probably
 * meant, and a mistake.
 */
final class TolerantLexer {
    private final String text;
    private final ANTLRStringStream stream;
    private final Lexer lexer;
    private final TokenTypes types;
    private final List<CommonToken> tokens = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    private TolerantLexer(String text, Lexer lexer, TokenTypes types) {
        this.text = text;
        this.stream = new ANTLRStringStream(text);
        this.lexer = lexer;
        this.types = types;
    }

    /** All tokens, white space and comments among them, and the mistakes found on the way. */
    record Result(List<CommonToken> tokens, List<Mistake> mistakes) {}

    static Result read(String text, Lexer lexer, TokenTypes types) {
        var reading = new TolerantLexer(text, lexer, types);
        lexer.setCharStream(reading.stream);
        reading.readAll();
        return new Result(reading.tokens, reading.mistakes);
    }

    private void readAll() {
        int code = types.type("RULE_CODE");
        int other = types.type("RULE_ANY_OTHER");
        for (var token = lexer.nextToken(); token != Token.EOF_TOKEN; token = lexer.nextToken()) {
            var common = (CommonToken) token;
            int start = common.getStartIndex();
            if (token.getType() == Token.INVALID_TOKEN_TYPE) {
                unclosed(start);
            } else if (token.getType() == other) {
                sign(start, text.charAt(start));
            } else {
                tokens.add(common);
                if (token.getType() == code) {
                    code(start);
                }
            }
        }
    }

    private void unclosed(int start) {
        if (text.startsWith("/*", start)) {
            mistakes.add(
                    Mistake.at(start, 2, "syntax.unclosed-comment").replacedBy(text.length(), text.length(), " */"));
            add("RULE_ML_COMMENT", start, text.length());
            return;
        }
        int end = endOfText(start);
        int wrongQuote = wrongQuote(start + 1, end);
        if (wrongQuote >= 0) {
            fullWidth(wrongQuote, wrongQuote + 1, "\"");
            add("RULE_STRING", start, wrongQuote + 1);
        } else {
            mistakes.add(Mistake.at(start, end - start, "syntax.unclosed-text", text.substring(start, end))
                    .replacedBy(end, end, "\""));
            add("RULE_STRING", start, end);
        }
    }

    private void sign(int start, char typed) {
        var meant = FullWidth.sign(typed);
        if (FullWidth.isQuote(typed) || typed == '\'' || typed == '‘') {
            wronglyQuoted(start, typed);
        } else if (FullWidth.isInCode(typed)) {
            add("RULE_CODE", start, start + 1);
            code(start);
        } else if (meant != null) {
            fullWidth(start, start + 1, meant);
            add(meant.isBlank() ? "RULE_WS" : meant, start, start + 1);
        } else if (typed == ';') {
            mistakes.add(Mistake.at(start, 1, "syntax.semicolon").replacedBy(start, start + 1, ""));
            add("RULE_WS", start, start + 1);
        } else {
            mistakes.add(Mistake.at(start, 1, "syntax.unknown-sign", FullWidth.shown(typed)));
            skip(start, start + 1);
        }
    }

    private void wronglyQuoted(int start, char typed) {
        int close = wrongQuote(start + 1, endOfText(start));
        int straight = text.indexOf(typed == '\'' ? '\'' : '"', start + 1);
        if (straight >= 0 && straight < endOfText(start) && (close < 0 || straight < close)) {
            close = straight;
        }
        int end = close < 0 ? endOfText(start) : close + 1;
        var inner = text.substring(start + 1, close < 0 ? end : close);
        var shown = typed + " " + (close < 0 ? "" : text.charAt(close));
        mistakes.add(Mistake.at(start, end - start, "syntax.wrong-quotes", shown.strip())
                .replacedBy(start, end, Quoted.quote(inner)));
        add("RULE_STRING", start, end);
    }

    private void fullWidth(int start, int end, String meant) {
        mistakes.add(
                Mistake.at(start, end - start, "syntax.full-width", FullWidth.shown(text.charAt(start)), meant.strip())
                        .replacedBy(start, end, meant));
    }

    /** Unites the last token with what belongs to the same code, where full-width letters are in it. */
    private void code(int start) {
        int end = start;
        boolean wide = false;
        while (end < text.length()
                && (end < stream.index() || FullWidth.isInCode(text.charAt(end)) || wide && isCode(end))) {
            wide |= FullWidth.isInCode(text.charAt(end));
            end++;
        }
        if (wide) {
            tokens.remove(tokens.size() - 1);
            var half = FullWidth.halfWidth(text.substring(start, end));
            mistakes.add(Mistake.at(start, end - start, "syntax.full-width-code", text.substring(start, end), half)
                    .replacedBy(start, end, half));
            add("RULE_CODE", start, end);
        }
    }

    private boolean isCode(int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_';
    }

    /** Where a text without a closing quote ends: at the end of its line or before a brace. */
    private int endOfText(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        var line = text.substring(start, end).replaceFirst("\\s*}\\s*$|\\s+\\{.*|\\s+$", "");
        return start + Math.max(1, line.length());
    }

    private int wrongQuote(int from, int to) {
        for (int i = from; i < to; i++) {
            if (FullWidth.isQuote(text.charAt(i)) || text.charAt(i) == '’') {
                return i;
            }
        }
        return -1;
    }

    private void add(String kind, int start, int end) {
        add(types.type(kind), Token.DEFAULT_CHANNEL, start, end);
    }

    private void skip(int start, int end) {
        add(TokenTypes.SKIPPED, Token.HIDDEN_CHANNEL, start, end);
    }

    private void add(int type, int channel, int start, int end) {
        tokens.add(new CommonToken(stream, type, channel, start, end - 1));
        stream.seek(end);
    }
}
