"""How long NetworkX takes to write a network as GraphML.

graphml.py FOLDER: reads network.graphml there, writes it again, prints the seconds of the writing as JSON.
"""

import json
import sys
import time

import networkx


def main(folder):
    graph = networkx.read_graphml(f"{folder}/network.graphml")
    begin = time.perf_counter()
    networkx.write_graphml(graph, f"{folder}/again.graphml")
    json.dump({"seconds": time.perf_counter() - begin}, sys.stdout)


main(sys.argv[1])
