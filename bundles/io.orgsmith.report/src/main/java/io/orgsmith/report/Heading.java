// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

/** A column, to be named in the reader's language. */
record Heading(String attribute) {}
