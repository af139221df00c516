// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import io.orgsmith.picture.notation.View;
import java.util.function.UnaryOperator;

/**
 * A diagram in which figures have places of their own: all of a view, or what is around one element in it.
 *
 * @param focus the qualified id of that element; null for all
 */
public record Sheet(View view, String focus) {
    private static final char AT = '@';

    /** All of a view. */
    public static Sheet of(View view) {
        return new Sheet(view, null);
    }

    /** The word before its places in the side file: {@code structure}, {@code structure@operating-unit:TV}. */
    String key() {
        return focus == null ? view.key() : view.key() + AT + word(focus);
    }

    /** The word of the same diagram where elements have other ids. */
    static String renamed(String key, UnaryOperator<String> ids) {
        int at = key.indexOf(AT) + 1;
        return at == 0
                ? key
                : key.substring(0, at) + word(ids.apply(key.substring(at).replace("%20", " ")));
    }

    private static String word(String id) {
        return id.replace(" ", "%20");
    }
}
