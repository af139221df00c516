// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.script;

import io.orgsmith.target.ebs.sqlplus.Scope;
import io.orgsmith.target.ebs.sqlplus.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is done about one object, as a PL/SQL block inside a chunk: a skeleton filled with the sections of a template. */
public enum Block {
    CREATE,
    UPDATE,
    RENAME,
    RETIRE,
    RETIRE_BY_HAND,
    MANUAL,
    SHOW,
    REQUIRE,
    VERIFY,
    UNDO,
    KEEP;

    private static final Pattern PLACE = Pattern.compile("^( *)@\\{(\\w+)}$");

    /** For what a template knows how to open again after a rollback. */
    private static final Template REOPENING = Template.read("block/create_or_reopen");

    private final Template skeleton = Template.read("block/" + name().toLowerCase(Locale.ROOT));

    /** The lines of the block: what it declares is used in it. */
    public List<String> lines(Template template, Scope scope) {
        List<String> lines = new ArrayList<>();
        Template frame = this == CREATE && template.has("reopen") ? REOPENING : skeleton;
        for (String line : frame.lines("body", scope)) {
            Matcher place = PLACE.matcher(line);
            if (!place.matches()) {
                lines.add(line);
            } else {
                String indent = place.group(1);
                Indentation.to(indent, template.lines(place.group(2), scope)).forEach(lines::add);
            }
        }
        return Declarations.tidy(withoutIdleNulls(lines));
    }

    /** {@code NULL;} stands in a template for where nothing else might. */
    private static List<String> withoutIdleNulls(List<String> lines) {
        List<String> kept = new ArrayList<>();
        for (String line : lines) {
            boolean idle =
                    line.strip().equals("NULL;") && kept.get(kept.size() - 1).endsWith(";");
            if (!idle) {
                kept.add(line);
            }
        }
        return kept;
    }
}
