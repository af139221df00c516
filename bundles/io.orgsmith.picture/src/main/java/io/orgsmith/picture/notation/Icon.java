// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.notation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The icon of an entity: the same in trees, editors and pictures. */
public record Icon(Entity entity) {
    /** Width and height of the area that it is drawn in. */
    public static final int SIZE = 16;

    /** The SVG elements inside of its {@code svg} element. */
    public String elements() {
        var svg = svg();
        int start = svg.indexOf('>', svg.indexOf("<svg")) + 1;
        return svg.substring(start, svg.lastIndexOf("</svg>")).replaceAll("\\s*\n\\s*", "");
    }

    /** The whole file. */
    public String svg() {
        try (var in = Icon.class.getResourceAsStream("icons/" + file() + ".svg")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A setup of ledgers has no declaration, hence no icon of its own in the trees. */
    private String file() {
        return entity == Entity.ACCOUNTING_SETUP ? Entity.CHART_OF_ACCOUNTS.key() : entity.key();
    }
}
