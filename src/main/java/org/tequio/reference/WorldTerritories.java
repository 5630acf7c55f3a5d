package org.tequio.reference;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.tequio.shared.TerritoryCodes;

/** Lets rooms that may not import this one check a territory. */
final class WorldTerritories {

    @Produces
    @Singleton
    TerritoryCodes codes() {
        return Territories.WORLD;
    }
}
