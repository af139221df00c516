// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.work;

import io.orgsmith.workbench.databases.Texts;

/** Why something is not done, and what to do, in the words of the user. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param key one of {@link Texts} */
    public Refusal(String key, Object... arguments) {
        super(Texts.of(key, arguments));
    }
}
