// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import io.orgsmith.picture.notation.Entity;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.picture.notation.View;
import io.orgsmith.picture.notation.Words;
import io.orgsmith.picture.scene.Edge;
import io.orgsmith.picture.scene.Node;
import io.orgsmith.picture.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A large group: operating units with plants and their stores, and the companies that they work for. */
final class LargeScene {
    private static final int PLANTS = 8;
    private static final int STORES = 4;

    private final List<Edge> edges = new ArrayList<>();
    private final int units;
    private final int companies;
    private final int links;

    private LargeScene(int units, int companies, int links) {
        this.units = units;
        this.companies = companies;
        this.links = links;
    }

    /** @param links of each operating unit to companies */
    static Scene of(int units, int companies, int links) {
        return new LargeScene(units, companies, links).scene();
    }

    private Scene scene() {
        var outer = new ArrayList<Node>();
        var inner = new ArrayList<Node>();
        for (int unit = 0; unit < units; unit++) {
            inner.add(unit(unit));
        }
        outer.add(new Node("business-group:G", Entity.BUSINESS_GROUP, "大集团", "business group", inner));
        for (int company = 0; company < companies; company++) {
            outer.add(node("legal-entity:" + company, Entity.LEGAL_ENTITY, "公司 " + company, List.of()));
            edges.add(new Edge("legal-entity:" + company, "ledger:" + company % 10, Relation.LEGAL_ENTITY_LEDGER));
        }
        for (int ledger = 0; ledger < 10; ledger++) {
            outer.add(node("ledger:" + ledger, Entity.LEDGER, "账 " + ledger, List.of()));
        }
        return new Scene(View.STRUCTURE, "大集团", new Words(Locale.ENGLISH), outer, edges, Map.of());
    }

    private Node unit(int unit) {
        var plants = new ArrayList<Node>();
        for (int plant = 0; plant < PLANTS; plant++) {
            var id = unit + "_" + plant;
            var stores = new ArrayList<Node>();
            for (int store = 0; store < STORES; store++) {
                stores.add(node("subinventory:" + id + "." + store, Entity.SUBINVENTORY, "S" + store, List.of()));
            }
            plants.add(node("inventory-organization:" + id, Entity.INVENTORY_ORGANIZATION, "工厂 " + id, stores));
            edges.add(new Edge(
                    "inventory-organization:" + id,
                    "legal-entity:" + (unit + plant) % companies,
                    Relation.INVENTORY_LEGAL_ENTITY));
        }
        for (int link = 0; link < links; link++) {
            edges.add(new Edge(
                    "operating-unit:" + unit,
                    "legal-entity:" + (unit + link) % companies,
                    link == 0 ? Relation.DEFAULT_LEGAL_CONTEXT : Relation.OPERATING_UNIT_LEGAL_ENTITIES));
        }
        return node("operating-unit:" + unit, Entity.OPERATING_UNIT, "业务 " + unit, plants);
    }

    private static Node node(String id, Entity entity, String name, List<Node> children) {
        return new Node(id, entity, name, entity.key(), children);
    }
}
