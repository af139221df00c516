// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

/**
 * The part of a line inside of one frame, from left to right as the view is read.
 *
 * @param from the port that it leaves
 * @param to the port that it reaches
 */
record Segment(Port from, Port to) {}
