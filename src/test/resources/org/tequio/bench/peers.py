"""What a researcher would take instead: NetworkX and igraph, with the whole graph in their memory.

peers.py FOLDER: reads edges.csv (actor,alliance) and pairs.csv (from,to) there, prints figures as JSON:
milliseconds of each pair's shortest path and of each first actor's partners, seconds and modularity of Leiden.
"""

import csv
import json
import sys
import time

import igraph
import networkx


def rows(folder, name):
    with open(f"{folder}/{name}.csv", newline="") as file:
        return [tuple(row) for row in csv.reader(file)]


def millis(call):
    begin = time.perf_counter()
    result = call()
    return (time.perf_counter() - begin) * 1000, result


def timed(calls):
    return [millis(call)[0] for call in calls]


def of_networkx(edges, pairs):
    graph = networkx.Graph()
    graph.add_edges_from(edges)

    def path(begin, end):
        try:
            return networkx.bidirectional_shortest_path(graph, begin, end)
        except (networkx.NetworkXNoPath, networkx.NodeNotFound):
            return []

    def partners(actor):
        return {other for alliance in graph[actor] for other in graph[alliance]} if actor in graph else set()

    return {
        "paths": timed([lambda a=a, b=b: path(a, b) for a, b in pairs]),
        "partners": timed([lambda a=a: partners(a) for a, _ in pairs]),
    }


def of_igraph(edges, pairs):
    graph = igraph.Graph.TupleList(edges)
    known = set(graph.vs["name"])
    joined = [(a, b) for a, b in pairs if a in known and b in known]
    begin = time.perf_counter()
    communities = graph.community_leiden(objective_function="modularity", n_iterations=10)
    seconds = time.perf_counter() - begin
    return {
        "paths": timed([lambda a=a, b=b: graph.get_shortest_paths(a, b) for a, b in joined]),
        "partners": timed([lambda a=a: graph.neighborhood(a, order=2) for a, _ in joined]),
        "leidenSeconds": seconds,
        "modularity": communities.modularity,
    }


def main(folder):
    edges = rows(folder, "edges")
    pairs = rows(folder, "pairs")
    json.dump({"networkx": of_networkx(edges, pairs), "igraph": of_igraph(edges, pairs)}, sys.stdout)


main(sys.argv[1])
