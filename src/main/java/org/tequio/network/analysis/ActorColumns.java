package org.tequio.network.analysis;

/** What is known of all actors: their stakeholder groups, sectors, countries, activities and SDGs (goals). */
record ActorColumns(Values groups, Values sectors, Values countries, Values activities, Values goals) {}
