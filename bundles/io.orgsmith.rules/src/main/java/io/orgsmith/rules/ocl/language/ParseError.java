// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.language;

/**
 * What the OCL parser finds wrong in an expression.
 *
 * @param syntax whether the text is not OCL at all; else it is OCL that does not fit the metamodel
 * @param message the parser's words, in English
 * @param offset where in the expression, or a negative number when the parser does not say
 */
public record ParseError(boolean syntax, String message, int offset) {}
