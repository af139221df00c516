// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.scene;

import java.util.List;

/**
 * What the rules find fault with in an element.
 *
 * @param weight the gravest of them
 * @param messages one sentence each, in the reader's language
 */
public record Mark(Weight weight, List<String> messages) {
    /** How grave it is. */
    public enum Weight {
        ERROR,
        WARNING,
        ADVICE
    }

    public Mark {
        messages = List.copyOf(messages);
    }
}
