// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

/**
 * Something that an attribute may be.
 *
 * @param value as {@link Attribute#value} has it; empty for nothing
 * @param label what the reader sees
 */
public record Choice(String value, String label) {}
