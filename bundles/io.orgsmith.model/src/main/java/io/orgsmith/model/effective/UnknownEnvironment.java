// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import java.util.List;

/** The environment that was asked for is not declared anywhere. */
public final class UnknownEnvironment extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String environment;
    private final transient List<String> declared;

    UnknownEnvironment(String environment, List<String> declared) {
        super("environment " + environment + " is not declared; declared: " + declared);
        this.environment = environment;
        this.declared = List.copyOf(declared);
    }

    /** The id that was asked for. */
    public String environment() {
        return environment;
    }

    /** The ids that are declared, in the order of the files. */
    public List<String> declared() {
        return declared;
    }
}
