// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.sql;

import io.orgsmith.workbench.databases.sql.SqlWord.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds in a SQL*Plus script what is painted: comments, texts and keywords. What is not finished goes on to the end. */
public final class SqlWords {
    private static final Pattern WORDS =
            Pattern.compile("(?<comment>--.*|/\\*[\\s\\S]*?(?:\\*/|\\z)|(?im:^REM(?:ARK)?\\b.*))"
                    + "|(?im:^PROMPT\\b(?<prompt>.*))"
                    + "|(?<text>'(?:[^']|'')*+(?:'|\\z)|\"[^\"\\n]*\"?)"
                    + "|(?<name>[A-Za-z][A-Za-z0-9_$#]*)");

    private static final Set<String> KEYWORDS = Set.of("""
            ADD ALL ALTER AND AS ASC BEGIN BETWEEN BOOLEAN BY BYTE CASE CHAR CHECK CLOSE COMMIT CONNECT CONSTANT CONTINUE CREATE
            CURSOR DATE DECLARE DEFAULT DELETE DESC DISTINCT DROP ELSE ELSIF END EXCEPTION EXCEPTION_INIT EXECUTE EXISTS EXIT FALSE
            FETCH FIRST FOR FROM FUNCTION GOTO GROUP HAVING IF IMMEDIATE IN INDEX INNER INSERT INTERSECT INTO IS JOIN LEFT LIKE LOOP
            MINUS MODE NOT NULL NUMBER OF ON OPEN OR ORDER OTHERS OUT OUTER PLS_INTEGER PRAGMA PROCEDURE RAISE RECORD RETURN
            RETURNING RIGHT ROLLBACK ROWNUM SAVEPOINT SELECT SEQUENCE SET SPOOL SQLERROR START SUBTYPE SYSDATE TABLE THEN TO TRUE
            TYPE UNION UNIQUE UPDATE USING VALUES VARCHAR2 VARIABLE VIEW WHEN WHENEVER WHERE WHILE WITH""".split("\\s+"));

    private SqlWords() {}

    /** In their order. */
    public static List<SqlWord> of(String script) {
        return WORDS.matcher(script)
                .results()
                .map(SqlWords::word)
                .filter(word -> word.length() > 0)
                .toList();
    }

    private static SqlWord word(MatchResult found) {
        if (found.group(1) != null) {
            return word(Kind.COMMENT, found, 1);
        } else if (found.group(2) != null) {
            return word(Kind.TEXT, found, 2);
        } else if (found.group(3) != null) {
            return word(Kind.TEXT, found, 3);
        }
        boolean isKeyword = KEYWORDS.contains(found.group().toUpperCase(Locale.ROOT));
        return new SqlWord(
                Kind.KEYWORD, found.start(), isKeyword ? found.group().length() : 0);
    }

    private static SqlWord word(Kind kind, MatchResult found, int group) {
        return new SqlWord(kind, found.start(group), found.group(group).length());
    }
}
