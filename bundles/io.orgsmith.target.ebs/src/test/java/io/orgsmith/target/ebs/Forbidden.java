// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the oldest database that a release of EBS runs on does not understand, and a parser of today's PL/SQL lets pass. */
final class Forbidden {
    /** 12.1 runs on 10gR2, 12.2 on 11gR2, 11i on 9i: what came with 10g or later. */
    private static final Map<String, String> SINCE_10G = Map.of(
            "quoted literal q'[]'", "\\b[qQ]'",
            "regular expression", "\\bREGEXP_\\w+",
            "FORMAT_ERROR_BACKTRACE", "(?i)\\bformat_error_backtrace\\b",
            "unlimited server output", "SIZE UNLIMITED",
            "spool that is appended to", "(?m)^SPOOL .* APPEND$",
            "FORALL over indices", "\\bINDICES OF\\b");

    private static final Map<String, String> SINCE_11G = Map.of(
            "LISTAGG", "\\bLISTAGG\\b",
            "CONTINUE", "(?m)^\\s*CONTINUE\\b",
            "PIVOT", "\\b(?:UN)?PIVOT\\b",
            "sequence in an expression", ":= *\\w+\\.(?i:nextval|currval)\\b",
            "ALL_ARGUMENTS.DEFAULTED", "\\bdefaulted\\b",
            "NTH_VALUE", "\\bNTH_VALUE\\b",
            "recursive or named result", "\\bRESULT_CACHE\\b");

    private static final Map<String, String> SINCE_12C = Map.of(
            "FETCH FIRST", "\\bFETCH (?:FIRST|NEXT)\\b",
            "OFFSET", "\\bOFFSET \\w+ ROWS?\\b",
            "IDENTITY", "\\bGENERATED (?:ALWAYS|BY DEFAULT)\\b",
            "APPLY or LATERAL", "\\b(?:CROSS|OUTER) APPLY\\b|\\bLATERAL\\b",
            "function in WITH", "\\bWITH (?:FUNCTION|PROCEDURE)\\b",
            "JSON", "\\bJSON_\\w+",
            "PRAGMA UDF", "\\bPRAGMA UDF\\b",
            "MATCH_RECOGNIZE", "\\bMATCH_RECOGNIZE\\b");

    /** Whatever the release: joins of 9i had bugs for years, MERGE wanted both branches, a long SELECT list of a LONG fails. */
    private static final Map<String, String> NEVER = Map.of(
            "ANSI join", "\\b(?:LEFT|RIGHT|FULL|INNER|CROSS) (?:OUTER )?JOIN\\b",
            "MERGE", "\\bMERGE INTO\\b",
            "all columns of a table with a LONG", "\\b[og]\\.\\*",
            "name of more than 30 bytes", "\\b[A-Za-z]\\w{30,}\\b");

    private Forbidden() {}

    static List<String> problems(String script, EbsRelease release) {
        Map<String, String> forbidden = new LinkedHashMap<>(NEVER);
        forbidden.putAll(SINCE_12C);
        if (release != EbsRelease.R12_2) {
            forbidden.putAll(SINCE_11G);
        }
        if (release == EbsRelease.R11I) {
            forbidden.putAll(SINCE_10G);
        }
        String code = Code.of(script);
        List<String> problems = new ArrayList<>();
        forbidden.forEach((what, pattern) -> {
            Matcher found = Pattern.compile(pattern).matcher(code);
            if (found.find()) {
                problems.add(what + ": " + found.group().strip());
            }
        });
        return problems;
    }
}
