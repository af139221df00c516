// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.dsl.ide.text.Words;

/**
 * What something new is called.
 *
 * @param id empty for the enterprise, which needs none
 * @param name in the base language; may be empty
 * @param english may be empty; only beside a name
 */
public record Naming(String id, String name, String english) {
    /** As it stands behind the kind. */
    String head() {
        var local = name.isEmpty() || english.isEmpty() ? "" : " en " + Words.quoted(english);
        return (id.isEmpty() ? "" : " " + id) + (name.isEmpty() ? "" : " " + Words.quoted(name)) + local;
    }

    /** As subinventories have it, in their block. */
    String description() {
        return name.isEmpty() ? "" : " { description " + Words.quoted(name) + " }";
    }
}
