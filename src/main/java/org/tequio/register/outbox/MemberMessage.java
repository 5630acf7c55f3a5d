package org.tequio.register.outbox;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A membership, and who is the member.
 *
 * @param actor of its row kind, constituency, country, subdivision, founded, closed, activities and SDG
 */
public record MemberMessage(Message membership, JsonNode actor) {}
