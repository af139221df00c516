// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An OCL document with one operator changed.
 *
 * @param line of the operator, counted from one
 * @param change the operator and what took its place
 * @param text the whole document
 */
record Mutant(int line, String change, String text) {

    private static final Map<String, String> OTHER = Map.ofEntries(
            Map.entry("=", "<>"),
            Map.entry("<>", "="),
            Map.entry("<=", ">"),
            Map.entry(">=", "<"),
            Map.entry("<", ">="),
            Map.entry(">", "<="),
            Map.entry("and", "or"),
            Map.entry("or", "and"),
            Map.entry("implies", "and"),
            Map.entry("not ", ""),
            Map.entry("isEmpty", "notEmpty"),
            Map.entry("notEmpty", "isEmpty"),
            Map.entry("exists", "forAll"),
            Map.entry("forAll", "exists"),
            Map.entry("select", "reject"),
            Map.entry("reject", "select"),
            Map.entry("includes", "excludes"),
            Map.entry("excludes", "includes"));

    /** Comments, strings, what looks like an operator and is none, and, in the group, operators. */
    private static final Pattern TOKEN = Pattern.compile("--[^\\n]*|'(?:\\\\.|[^'\\\\])*'|(?:def:|\\blet\\b)[^=]*=|->|"
            + "(<>|<=|>=|=|<|>|\\band\\b|\\bor\\b|\\bimplies\\b|\\bnot |"
            + "\\b(?:isEmpty|notEmpty|exists|forAll|select|reject|includes|excludes)\\b)");

    /** All mutants of a document, in the order of its operators. */
    static List<Mutant> of(String document) {
        List<Mutant> mutants = new ArrayList<>();
        Matcher token = TOKEN.matcher(document);
        while (token.find()) {
            String operator = token.group(1);
            if (operator != null) {
                String text =
                        document.substring(0, token.start()) + OTHER.get(operator) + document.substring(token.end());
                int line = 1
                        + (int) document.substring(0, token.start())
                                .lines()
                                .skip(1)
                                .count();
                mutants.add(new Mutant(line, operator.strip() + " -> " + OTHER.get(operator), text));
            }
        }
        return mutants;
    }
}
