// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import io.orgsmith.picture.notation.Relation;
import io.orgsmith.picture.notation.View;
import io.orgsmith.picture.notation.Words;
import java.util.Arrays;
import java.util.Locale;

/** Does by mouse what a script of gestures says: the same that tests without a window follow. */
final class GestureScript {
    private final Modeler modeler;
    private final PropertySheet sheet;
    private String chosen = "";

    GestureScript(Modeler modeler, PropertySheet sheet) {
        this.modeler = modeler;
        this.sheet = sheet;
    }

    void follow(String line) throws Exception {
        var words = line.split(" \\| ?", -1);
        switch (words[0]) {
            case "create" -> create(words);
            case "connect" -> modeler.connect(relation(words[1]), words[2], words[3]);
            case "view" -> modeler.view(View.valueOf(words[1].toUpperCase(Locale.ROOT)));
            case "pick" -> pick(words[1]);
            case "say" -> sheet.of(chosen).say(words[1], words[2]);
            default -> {
                if (!line.startsWith("//")) {
                    throw new AssertionError(line);
                }
            }
        }
    }

    private void create(String... words) throws Exception {
        modeler.create(words[1], words[2], words[3], words[4], words[5], words[6]);
        chosen = words[4];
    }

    private void pick(String id) throws Exception {
        chosen = id.substring(Math.max(id.indexOf(':'), id.indexOf('.')) + 1);
        modeler.select(id);
    }

    private static String relation(String key) {
        var relation = Arrays.stream(Relation.values())
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        return new Words(Locale.ENGLISH).relation(relation);
    }
}
