package org.tequio.exchange.exports.network;

import org.jspecify.annotations.Nullable;
import org.tequio.network.formats.Attribute;
import org.tequio.network.formats.Attribute.Type;
import org.tequio.reference.ActorKind;
import org.tequio.reference.Composition;
import org.tequio.reference.Constituency;
import org.tequio.reference.Scheme;
import org.tequio.reference.Sector;

import java.util.List;

/** What is told of actors and alliances. */
final class NodeAttributes {

    private NodeAttributes() {}

    /** @param scheme by which patterns of alliances are told */
    static List<Attribute<NetworkRow>> under(Scheme scheme) {
        return List.of(
                Attribute.text("type", row -> row.text("type")),
                Attribute.text("name", row -> row.text("name")),
                Attribute.text("kind", row -> row.text("kind")),
                Attribute.text("group", NodeAttributes::group),
                Attribute.text("sector", NodeAttributes::sector),
                Attribute.text("level", row -> row.text("level")),
                Attribute.text("country", row -> row.text("country")),
                new Attribute<>("latitude", Type.DOUBLE, row -> row.decimal("latitude")),
                new Attribute<>("longitude", Type.DOUBLE, row -> row.decimal("longitude")),
                Attribute.text("founded", row -> isActor(row) ? row.text("begins") : null),
                Attribute.text("closed", row -> isActor(row) ? row.text("ends") : null),
                Attribute.text("since", row -> isActor(row) ? null : row.text("begins")),
                Attribute.text("until", row -> isActor(row) ? null : row.text("ends")),
                Attribute.text("pattern", row -> pattern(row, scheme)),
                new Attribute<>("border", Type.BOOLEAN, row -> row.flag("border")),
                Attribute.text("licence", row -> row.text("licence")),
                Attribute.text("sourceUrl", row -> row.text("source_url")));
    }

    private static boolean isActor(NetworkRow row) {
        return row.known("type").equals("actor");
    }

    /** A code of /reference/groups; null for an alliance. */
    static @Nullable String group(NetworkRow row) {
        return isActor(row) ? kind(row).groupWith(constituency(row)).code() : null;
    }

    private static @Nullable String sector(NetworkRow row) {
        return isActor(row)
                ? kind(row).sectorWith(constituency(row)).map(Sector::code).orElse(null)
                : null;
    }

    private static @Nullable String pattern(NetworkRow row, Scheme scheme) {
        return isActor(row)
                ? null
                : Composition.of(row.parts("parts")).pattern(scheme).code();
    }

    private static ActorKind kind(NetworkRow row) {
        return ActorKind.CODES.get("kind", row.known("kind"));
    }

    private static @Nullable Constituency constituency(NetworkRow row) {
        var code = row.text("constituency");
        return code == null ? null : Constituency.CODES.get("constituency", code);
    }
}
