// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.index;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Answers which elements lie on a cycle of a path, and what a path reaches; without recursion, however deep it goes. */
public final class Cycles {

    private final Extents extents;
    private final Referrers referrers;
    private final Map<Key, Set<EObject>> cyclic = new ConcurrentHashMap<>();

    Cycles(Extents extents, Referrers referrers) {
        this.extents = extents;
        this.referrers = referrers;
    }

    private record Key(EClass root, FeaturePath path) {}

    /** Whether {@code element}, an instance of {@code root}, is reached again by going on along {@code path}. */
    public boolean isCyclic(EObject element, EClass root, FeaturePath path) {
        return cyclic.computeIfAbsent(new Key(root, path), this::findCyclic).contains(element);
    }

    /** All that is reached by going along {@code path} once or more, nearest first; the start only if on a cycle. */
    public LinkedHashSet<EObject> reached(EObject start, FeaturePath path, Runnable everyStep) {
        LinkedHashSet<EObject> reached = new LinkedHashSet<>();
        Deque<EObject> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty()) {
            everyStep.run();
            for (Object next : path.values(open.remove(), referrers)) {
                if (reached.add((EObject) next)) {
                    open.add((EObject) next);
                }
            }
        }
        return reached;
    }

    private Set<EObject> findCyclic(Key key) {
        return new Search(key.path()).over(extents.get(key.root()));
    }

    /** Tarjan's search for strongly connected components with a stack of its own. */
    private final class Search {

        private final FeaturePath path;
        private final Set<EObject> found = new HashSet<>();
        private final Map<EObject, Visit> visits = new HashMap<>();
        private final Deque<Visit> calls = new ArrayDeque<>();
        private final Deque<Visit> component = new ArrayDeque<>();

        Search(FeaturePath path) {
            this.path = path;
        }

        Set<EObject> over(Set<EObject> starts) {
            for (EObject start : starts) {
                if (!visits.containsKey(start)) {
                    enter(start);
                    while (!calls.isEmpty()) {
                        advance(calls.peek());
                    }
                }
            }
            return found;
        }

        private void enter(EObject element) {
            Visit visit = new Visit(
                    element, visits.size(), path.values(element, referrers).iterator());
            visits.put(element, visit);
            calls.push(visit);
            component.push(visit);
        }

        private void advance(Visit visit) {
            if (!visit.next.hasNext()) {
                leave(visit);
                return;
            }
            EObject next = (EObject) visit.next.next();
            Visit known = visits.get(next);
            if (known == null) {
                enter(next);
            } else if (!known.done) {
                visit.low = Math.min(visit.low, known.number);
                visit.loops |= known == visit;
            }
        }

        private void leave(Visit visit) {
            calls.pop();
            if (!calls.isEmpty()) {
                calls.peek().low = Math.min(calls.peek().low, visit.low);
            }
            if (visit.low == visit.number) {
                boolean cycle = visit.loops || component.peek() != visit;
                Visit member;
                do {
                    member = component.pop();
                    member.done = true;
                    if (cycle) {
                        found.add(member.element);
                    }
                } while (member != visit);
            }
        }
    }

    private static final class Visit {

        private final EObject element;
        private final int number;
        private final Iterator<Object> next;
        private int low;
        private boolean loops;
        private boolean done;

        Visit(EObject element, int number, Iterator<Object> next) {
            this.element = element;
            this.number = number;
            this.next = next;
            this.low = number;
        }
    }
}
