// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import io.orgsmith.target.ebs.sqlplus.Encoding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What SQL*Plus, an old client or Oracle's SQL would trip over and a parser does not see. */
final class ScriptLint {
    private static final Pattern LOCAL_FUNCTION = Pattern.compile("FUNCTION (\\w+)\\(");
    private static final Pattern CALL = Pattern.compile("(?<![.\\w])(\\w+)\\(");
    private static final Pattern QUERY = Pattern.compile("\\bSELECT\\b.*?(?:;|\\) LOOP)", Pattern.DOTALL);
    private static final Pattern DDL = Pattern.compile(
            "\\b(?:EXECUTE IMMEDIATE|CREATE OR|DROP|ALTER|TRUNCATE|GRANT|INSERT INTO|UPDATE \\w+ SET|DELETE FROM|MERGE)\\b");

    /** The only substitutions: what the caller of rollback.sql gives, and the moment in the name of a spool. */
    private static final Pattern SUBSTITUTED =
            Pattern.compile("  :orgsmith_since := '&1';|SPOOL orgsmith_\\w+_&orgsmith_now\\.\\.log");

    private ScriptLint() {}

    static List<String> problems(String script, Encoding encoding) {
        List<String> problems = new ArrayList<>();
        if (!script.endsWith("\n") || script.endsWith("\n\n")) {
            problems.add("ends without one line feed");
        }
        String before = "";
        for (String line : script.split("\n")) {
            line(line, before, encoding, problems);
            before = line;
        }
        String code = Code.of(script);
        if (code.replace("'?'", "").contains("'")) {
            problems.add("a literal is not closed");
        }
        Matcher ddl = DDL.matcher(code);
        if (ddl.find()) {
            problems.add("more than calls and queries: " + ddl.group());
        }
        localFunctionsInQueries(code, problems);
        return problems;
    }

    private static void line(String line, String before, Encoding encoding, List<String> problems) {
        if (line.getBytes(StandardCharsets.UTF_8).length >= 2000) {
            problems.add("too long: " + line.substring(0, 80));
        }
        if (encoding == Encoding.ASCII && !line.matches("[ -~]*") || line.matches(".*\\p{Cntrl}.*")) {
            problems.add("not printable ASCII: " + line);
        }
        if (line.contains("&") && !SUBSTITUTED.matcher(line).matches()
                || line.endsWith("-")
                || line.endsWith(" ")
                || line.startsWith("#")) {
            problems.add("SQL*Plus would read it otherwise: " + line);
        }
        if (line.equals(".") || line.equals("/") && !before.equals("END;")) {
            problems.add("ends the buffer after: " + before);
        }
    }

    /** Oracle: PLS-00231, a function declared in the block may not be used in SQL. */
    private static void localFunctionsInQueries(String code, List<String> problems) {
        Set<String> functions = new HashSet<>();
        LOCAL_FUNCTION.matcher(code).results().forEach(function -> functions.add(function.group(1)));
        QUERY.matcher(code)
                .results()
                .flatMap(query -> CALL.matcher(query.group()).results())
                .filter(call -> functions.contains(call.group(1)))
                .forEach(call -> problems.add("local function in SQL: " + call.group(1)));
    }
}
