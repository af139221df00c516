// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.picture.notation.View;
import io.orgsmith.picture.notation.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** What the palette, the layers and the tables are called: the words of the notation, and a few of the design's own. */
record Labels(Locale locale) {
    /** The file of the bundle that holds them. */
    Path file() {
        return DesignFile.BUNDLE.resolve("plugin" + suffix() + ".properties");
    }

    String text() {
        var text = new StringBuilder(own()).append("# ---- the words of the notation\n");
        var words = new Words(locale);
        for (var view : View.values()) {
            line(text, "view." + view.key(), words.get(view.key()));
        }
        for (var entity : Entity.values()) {
            line(text, "entity." + entity.key(), words.entity(entity, false));
        }
        for (var relation : Relation.values()) {
            line(text, "relation." + relation.name(), words.relation(relation));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append(" = ").append(value).append('\n');
    }

    private String own() {
        try (var in = Labels.class.getResourceAsStream("words" + suffix() + ".properties")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String suffix() {
        return locale.getLanguage().equals("zh") ? "_zh" : "";
    }
}
