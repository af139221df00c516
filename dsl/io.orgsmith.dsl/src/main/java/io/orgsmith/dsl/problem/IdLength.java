// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.problem;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.eclipse.emf.ecore.EObject;

/**
 * How long an id may be. With the kind and the id of what it belongs to it goes into a column of 300 bytes of the history
 * (ORGSMITH_JOURNAL.FRAGMENT), and that of an environment into the name of a file, which has at most 255.
 */
public final class IdLength {
    /** The greatest number of bytes in UTF-8: twice as many, a kind and signs between them fit into the column. */
    public static final int MOST = 120;

    private IdLength() {}

    /** The bytes of the id that a declaration bears; empty where they are not too many, or it bears none. */
    static OptionalInt excess(EObject declaration) {
        var feature = declaration.eClass().getEStructuralFeature("id");
        int bytes = feature != null && declaration.eGet(feature) instanceof String id ? bytes(id) : 0;
        return bytes > MOST ? OptionalInt.of(bytes) : OptionalInt.empty();
    }

    /** The beginning of an id that leaves room for a number behind it. */
    public static String shortened(String id) {
        int end = id.length();
        while (bytes(id.substring(0, end)) > MOST - 10) {
            end = id.offsetByCodePoints(end, -1);
        }
        return id.substring(0, end);
    }

    private static int bytes(String id) {
        return id.getBytes(StandardCharsets.UTF_8).length;
    }
}
