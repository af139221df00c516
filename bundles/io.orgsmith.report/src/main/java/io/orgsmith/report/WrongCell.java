// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import java.util.List;

/** What a cell holds cannot be read: the key of a text, and what is filled into it. */
final class WrongCell extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final transient List<Object> arguments;

    WrongCell(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    String key() {
        return key;
    }

    List<Object> arguments() {
        return arguments;
    }
}
