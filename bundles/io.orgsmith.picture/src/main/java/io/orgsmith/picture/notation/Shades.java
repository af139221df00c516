// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.notation;

/**
 * The colours of a figure in one theme, as {@code #rrggbb}.
 *
 * @param fill of the area
 * @param border of the outline; at least 3:1 against {@code fill} and the background
 */
public record Shades(String fill, String border) {}
