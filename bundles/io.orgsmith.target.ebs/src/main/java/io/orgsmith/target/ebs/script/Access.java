// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.script;

/** What EBS offers for a kind of step. */
public enum Access {
    /** A public API. */
    PUBLIC,
    /** Only unpublished packages: a manual step unless the caller allows them. */
    PRIVATE,
    /** Nothing that leaves a complete setup behind: always a manual step. */
    NONE;

    /** Whether a script may do it. */
    boolean isOpen(boolean allowPrivateApi) {
        return this == PUBLIC || this == PRIVATE && allowPrivateApi;
    }
}
