package org.tequio.network.analysis;

import org.tequio.reference.StakeholderGroup;

import java.util.Arrays;
import java.util.List;

/**
 * With which stakeholder groups an actor meets: {@code k_g}, its co-memberships with actors of group {@code g}, each in an
 * alliance of m members counting 1/(m − 1) (Newman 2001). Partners that are platforms or unknown are in none of the seven
 * groups and count for nothing here.
 */
final class PartnerGroups {

    static final List<String> GROUPS = Arrays.stream(StakeholderGroup.values())
            .filter(StakeholderGroup::isMeasured)
            .map(StakeholderGroup::code)
            .toList();

    private final Adjacency alliancesOf;
    private final Adjacency membersOf;
    /** Of each actor the number of its group among the seven; −1 for none of them. */
    private final int[] groups;
    /** Of each alliance its members of each group, alliance after alliance. */
    private final int[] counts;

    PartnerGroups(Network network) {
        this.alliancesOf = network.alliancesOf();
        this.membersOf = network.membersOf();
        var codes = network.facts().groups().codes();
        var numbers = codes.stream().mapToInt(GROUPS::indexOf).toArray();
        this.groups = Arrays.stream(network.facts().groups().held())
                .map(code -> code == Values.NONE ? Values.NONE : numbers[code])
                .toArray();
        this.counts = new int[membersOf.nodes() * GROUPS.size()];
        for (int alliance = 0; alliance < membersOf.nodes(); alliance++) {
            for (int i = membersOf.from(alliance); i < membersOf.to(alliance); i++) {
                int group = groups[membersOf.target(i)];
                if (group != Values.NONE) {
                    counts[alliance * GROUPS.size() + group]++;
                }
            }
        }
    }

    /** {@code p_g = k_g / Σ k}, the share of each group, in the order of {@link #GROUPS}; all 0 without partners. */
    double[] shares(int actor) {
        var shares = new double[GROUPS.size()];
        for (int i = alliancesOf.from(actor); i < alliancesOf.to(actor); i++) {
            add(shares, alliancesOf.target(i), groups[actor]);
        }
        double sum = Arrays.stream(shares).sum();
        return sum == 0
                ? shares
                : Arrays.stream(shares).map(share -> share / sum).toArray();
    }

    private void add(double[] shares, int alliance, int own) {
        int others = membersOf.degree(alliance) - 1;
        for (int group = 0; group < shares.length; group++) {
            int partners = counts[alliance * shares.length + group] - (group == own ? 1 : 0);
            shares[group] += partners == 0 ? 0 : (double) partners / others;
        }
    }

    /**
     * The participation coefficient (Guimerà and Amaral 2005), {@code P = 1 − Σ p_g²}: 0 if all partners are of one group,
     * 6/7 if they are spread evenly over the seven. 0 without partners.
     */
    static double participation(double[] shares) {
        double squares = 0;
        for (double share : shares) {
            squares += share * share;
        }
        return squares == 0 ? 0 : Math.max(0, 1 - squares);
    }
}
