// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

/**
 * A place on the outline of a figure where lines meet it.
 *
 * @param node the id of the figure
 * @param trunk what the lines have in common that share it
 * @param right whether it is on the right side; else on the left
 */
record Port(String node, String trunk, boolean right) {}
