// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

/** A gesture that makes no sense, or after which the text could not be read; its message is for the user. Nothing changed. */
public final class RefusedGesture extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedGesture(String message) {
        super(message);
    }
}
