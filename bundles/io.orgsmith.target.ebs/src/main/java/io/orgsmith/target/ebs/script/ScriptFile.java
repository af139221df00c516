// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.script;

import io.orgsmith.target.ebs.sqlplus.Encoding;
import io.orgsmith.target.ebs.sqlplus.Scope;
import io.orgsmith.target.ebs.sqlplus.SqlComment;
import io.orgsmith.target.ebs.sqlplus.Template;
import java.util.ArrayList;
import java.util.List;

/** One SQL*Plus file as it is written, line by line. */
public final class ScriptFile {
    private static final Template HEADER = Template.read("file/header");

    private final String name;
    private final Encoding encoding;
    private final List<String> lines = new ArrayList<>();

    /**
     * A file that begins with the settings that every file needs.
     *
     * @param about what the file is for and how it is used, one comment each
     */
    public ScriptFile(String name, Encoding encoding, Scope scope, List<String> about) {
        this.name = name;
        this.encoding = encoding;
        comment("SPDX-License-Identifier: EPL-2.0");
        about.forEach(this::comment);
        if (encoding == Encoding.UTF8) {
            comment("This file is UTF-8: NLS_LANG has to end in .AL32UTF8 before SQL*Plus starts.");
        }
        add(HEADER.lines("body", scope));
    }

    public String name() {
        return name;
    }

    /** @return the number of the line that the first one becomes */
    public int add(List<String> more) {
        int first = lines.size() + 1;
        lines.addAll(more);
        return first;
    }

    /** The lines after a blank one. */
    public void block(List<String> more) {
        blank();
        add(more);
    }

    public void add(String line) {
        lines.add(line);
    }

    public void blank() {
        lines.add("");
    }

    /** @return the number of the comment's line */
    public int comment(String text) {
        lines.add(SqlComment.line(text, encoding));
        return lines.size();
    }

    /** The whole file, each line ended by a line feed. */
    public String text() {
        return String.join("\n", lines).stripTrailing() + "\n";
    }
}
