// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.scene;

/** What a view shows beside what the notation says of single elements and relations. */
interface Parts {
    /** Adds figures. */
    default void before(Draft draft) {}

    /** Adds lines between figures, and takes away what says nothing new. */
    void after(Draft draft);
}
