package org.tequio.exchange.exports;

import java.util.ArrayList;
import java.util.List;

/**
 * Who is in an alliance, and as what.
 *
 * @param actor its id as a number
 */
record AllianceMember(long actor, AlliancePart part) {

    /**
     * Those of one alliance.
     *
     * @param texts of each the actor's id, its role at once behind it, and the state of the membership behind a comma
     * @param traits which have learnt these actors
     */
    static List<AllianceMember> parse(List<String> texts, MemberTraits traits) {
        var members = new ArrayList<AllianceMember>(texts.size());
        for (var text : texts) {
            members.add(parse(text, traits));
        }
        return members;
    }

    private static AllianceMember parse(String text, MemberTraits traits) {
        long actor = MemberTraits.number(text);
        int end = text.indexOf(',', MemberTraits.LENGTH_OF_ID);
        var is = traits.of(actor);
        var role = text.substring(MemberTraits.LENGTH_OF_ID, end);
        var state = text.substring(end + 1);
        return new AllianceMember(actor, new AlliancePart(is.kind(), is.constituency(), is.country(), role, state));
    }

    /** What {@link #parse} has to know the traits of. */
    static String actorId(String text) {
        return text.substring(0, MemberTraits.LENGTH_OF_ID);
    }
}
