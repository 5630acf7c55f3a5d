package org.tequio.convergence.units;

import org.jspecify.annotations.Nullable;

/** Where measures are described first. */
enum Source {
    OWN("Tequio", 2026, "Measures of convergence", null),
    EFRON("Efron", 1979, "Bootstrap methods: another look at the jackknife", "10.1214/aos/1176344552"),
    HILL("Hill", 1973, "Diversity and evenness: a unifying notation and its consequences", "10.2307/1934352"),
    KRACKHARDT_STERN(
            "Krackhardt and Stern",
            1988,
            "Informal networks and organizational crises: an experimental simulation",
            "10.2307/2786835"),
    NEWMAN_WEIGHTS(
            "Newman",
            2001,
            "Scientific collaboration networks. II. Shortest paths, weighted networks, and centrality",
            "10.1103/PhysRevE.64.016132"),
    NEWMAN_MIXING("Newman", 2003, "Mixing patterns in networks", "10.1103/PhysRevE.67.026126"),
    PIELOU(
            "Pielou",
            1966,
            "The measurement of diversity in different types of biological collections",
            "10.1016/0022-5193(66)90013-0"),
    SHANNON("Shannon", 1948, "A mathematical theory of communication", "10.1002/j.1538-7305.1948.tb01338.x"),
    SIMPSON("Simpson", 1949, "Measurement of diversity", "10.1038/163688a0");

    private final String author;
    private final int year;
    private final String title;
    private final @Nullable String doi;

    Source(String author, int year, String title, @Nullable String doi) {
        this.author = author;
        this.year = year;
        this.title = title;
        this.doi = doi;
    }

    MeasureView.Described view() {
        return new MeasureView.Described(author, year, title, doi == null ? null : "https://doi.org/" + doi);
    }
}
