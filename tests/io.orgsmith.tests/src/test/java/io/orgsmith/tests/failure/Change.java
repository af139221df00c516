// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.failure;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import io.orgsmith.plan.Value;
import io.orgsmith.plan.desired.Desired;
import io.orgsmith.tests.line.Worked;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What is applied while something fails.
 *
 * @param before what is applied beforehand, without a failure
 */
record Change(State before, State after) {
    /** The change of that name: {@code small}, in which something is created, changed and end-dated, or {@code television}. */
    static Change of(String name) {
        return name.equals("small") ? small() : television();
    }

    private static Change small() {
        return new Change(
                State.of(List.of(location("北京总部", "北京"), location("上海基地", "上海"))),
                State.of(List.of(location("北京总部", "天津"), location("成都工厂", "成都"))));
    }

    /** So many locations more than there are. */
    static Change many(int locations) {
        var after = new ArrayList<>(small().before().objects().values());
        IntStream.range(0, locations).forEach(i -> after.add(location("第 " + i + " 工厂", "城市 " + i)));
        return new Change(small().before(), State.of(after));
    }

    private static Change television() {
        return new Change(State.of(List.of()), Desired.of(Worked.television()));
    }

    private static SetupObject location(String name, String city) {
        var values = new TreeMap<String, Value>();
        values.put("name", Value.of(name));
        values.put("city", Value.of(city));
        values.put("country", Value.of("CN"));
        var key = Key.of(Kind.LOCATION, "", name);
        return new SetupObject(key, "location:" + city, false, values, values.navigableKeySet());
    }
}
