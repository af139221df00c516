// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.lens;

import io.orgsmith.dsl.ide.Span;

/** A line of text that an editor shows above a declaration. */
public record CodeMining(Span at, String text) {}
