// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide;

import java.net.URI;

/** A stretch of one of the files of a project. */
public record Spot(URI file, Span span) {
    public Spot(URI file, int offset, int length) {
        this(file, new Span(offset, length));
    }
}
