// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.notation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;

/** What each kind of things looks like: its colour, its shape and, by its key, its icon and its name. */
public enum Entity {
    ENTERPRISE(Hue.BLUE, Shape.FRAME),
    BUSINESS_GROUP(Hue.BLUE, Shape.FRAME),
    LEGAL_ENTITY(Hue.TEAL, Shape.DEED),
    /** A primary ledger with those that follow it: no declaration of its own, but how EBS sets ledgers up. */
    ACCOUNTING_SETUP(Hue.PURPLE, Shape.FRAME),
    LEDGER(Hue.PURPLE, Shape.BOOK),
    OPERATING_UNIT(Hue.AMBER, Shape.CARD),
    INVENTORY_ORGANIZATION(Hue.RED, Shape.CARD),
    SUBINVENTORY(Hue.RED, Shape.CHIP),
    COST_CENTER(Hue.GREEN, Shape.CHIP),
    HR_ORGANIZATION(Hue.GREEN, Shape.CARD),
    IMPROPER_ORGANIZATION(Hue.RED, Shape.CARD),
    VALUE_SET(Hue.PURPLE, Shape.CARD),
    SEGMENT_VALUE(Hue.PURPLE, Shape.CARD),
    CHART_OF_ACCOUNTS(Hue.PURPLE, Shape.CARD),
    SEGMENT(Hue.PURPLE, Shape.CHIP),
    LOCATION(Hue.GREY, Shape.CARD),
    ORGANIZATION_HIERARCHY(Hue.GREY, Shape.CARD),
    SECURITY_PROFILE(Hue.GREEN, Shape.CARD),
    RESPONSIBILITY(Hue.AMBER, Shape.PILL),
    USER(Hue.BLUE, Shape.PILL),
    PROFILE_SETTINGS(Hue.GREY, Shape.PILL),
    TEMPLATE(Hue.GREY, Shape.CARD),
    ENVIRONMENT(Hue.TEAL, Shape.CARD);

    private final Hue hue;
    private final Shape shape;

    Entity(Hue hue, Shape shape) {
        this.hue = hue;
        this.shape = shape;
    }

    public Hue hue() {
        return hue;
    }

    public Shape shape() {
        return shape;
    }

    /** The key of its icon and its name, as in a qualified id: {@code operating-unit}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How a class of the metamodel is drawn; empty for what is no figure: parts, abstract classes. */
    public static Optional<Entity> of(EClass type) {
        var name = type.getName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
