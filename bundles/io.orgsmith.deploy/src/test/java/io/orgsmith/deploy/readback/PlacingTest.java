// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.readback;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.SchemaReader;
import io.orgsmith.target.lab.table.TableImage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PlacingTest {
    private final TableImage image = new TableImage(SchemaReader.of("12.2").orElseThrow());

    @Test
    void fewAndManyRowsAreFoundInTheEnd() {
        var placing = new Placing(image);
        placing.add(locations(1, 3));
        placing.add(List.of());
        placing.add(locations(4, 5000));
        placing.add(locations(5001, 5002));
        placing.end();
        assertThat(image.rows("HR_LOCATIONS_ALL")).hasSize(5002);
        assertThat(image.first("HR_LOCATIONS_ALL", "LOCATION_ID", 5002L)).isPresent();
    }

    @Test
    void aDatabaseMayHoldNothing() {
        new Placing(image).end();
        assertThat(image.rows("HR_LOCATIONS_ALL")).isEmpty();
    }

    private static List<Row> locations(long first, long last) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(id -> new Row("HR_LOCATIONS_ALL", new TreeMap<>(Map.of("LOCATION_ID", id))))
                .toList();
    }
}
