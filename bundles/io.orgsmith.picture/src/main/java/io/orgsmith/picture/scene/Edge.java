// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.scene;

import io.orgsmith.picture.notation.Relation;

/**
 * A line between two figures.
 *
 * @param from the id of the figure that has the relation
 * @param to the id of the figure that it names
 */
public record Edge(String from, String to, Relation relation) {}
