package org.tequio.network.analysis;

import org.tequio.network.analysis.Results.Result;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** What needs nothing but the network: summary and mixing. */
final class Measures {

    static final String SUMMARY = "summary";

    private Measures() {}

    static String mixing(Attribute by) {
        return "mixing:" + by.code();
    }

    static List<Result> of(Network network, long asOf, AnalysisSource analysis) {
        var met = new EnumMap<Attribute, CoMemberships>(Attribute.class);
        for (var by : Attribute.values()) {
            met.put(by, CoMemberships.count(network, by));
        }
        var results = new ArrayList<Result>();
        results.add(Result.of(SUMMARY, NetworkSummary.of(network, met, asOf, analysis)));
        met.forEach((by, pairs) -> {
            if (Attribute.SHOWN.find(by.code()).isPresent()) {
                results.add(Result.of(mixing(by), NetworkMixing.of(by, pairs, asOf, analysis)));
            }
        });
        return results;
    }
}
