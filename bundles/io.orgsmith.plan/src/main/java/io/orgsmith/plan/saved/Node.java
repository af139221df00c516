// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.saved;

import java.util.List;
import java.util.Map;

/**
 * A JSON value with its place in the file, so that what is wrong with it can be said where it is.
 *
 * @param value a Map, a List, a String, a Long, a Boolean, or null; Map and List hold nodes
 * @param line counted from 1
 * @param column counted from 1
 */
record Node(Object value, int line, int column) {

    /** The member of an object. @throws SavedPlanProblem when it is not there */
    Node get(String name) {
        var member = members().get(name);
        if (member == null) {
            throw new SavedPlanProblem(line, column, "missing", name);
        }
        return member;
    }

    boolean has(String name) {
        return members().containsKey(name);
    }

    /** The members of an object by name, in the order of the file. */
    @SuppressWarnings("unchecked")
    Map<String, Node> members() {
        return (Map<String, Node>) as(Map.class, "object");
    }

    @SuppressWarnings("unchecked")
    List<Node> list() {
        return (List<Node>) as(List.class, "list");
    }

    List<String> texts() {
        return list().stream().map(Node::text).toList();
    }

    String text() {
        return as(String.class, "text");
    }

    /** The text of a member; empty where there is none. */
    String text(String name) {
        return has(name) ? get(name).text() : "";
    }

    long whole() {
        return as(Long.class, "whole");
    }

    boolean flag() {
        return as(Boolean.class, "flag");
    }

    /** That the value is none of the words that may stand here. */
    SavedPlanProblem unknown() {
        return new SavedPlanProblem(line, column, "word", String.valueOf(value));
    }

    SavedPlanProblem wrong(String expected) {
        return new SavedPlanProblem(line, column, "type", expected);
    }

    private <T> T as(Class<T> type, String expected) {
        if (!type.isInstance(value)) {
            throw wrong(expected);
        }
        return type.cast(value);
    }
}
