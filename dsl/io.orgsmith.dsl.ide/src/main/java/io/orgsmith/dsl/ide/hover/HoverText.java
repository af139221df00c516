// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.hover;

import io.orgsmith.dsl.ide.Span;

/** What there is to say about a stretch of a text, in Markdown. */
public record HoverText(Span span, String markdown) {}
