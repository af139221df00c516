// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.navigate;

import io.orgsmith.dsl.ide.Span;

/** A place that speaks of a declaration: {@code declares} where it stands itself, which an editor marks as written. */
public record Occurrence(Span span, boolean declares) {}
