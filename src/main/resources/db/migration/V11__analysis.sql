-- Analyses of the whole network: what was asked for, how far it has come, and what came of it.

CREATE TABLE analysis_run (
    id record_id PRIMARY KEY,
    state text NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'failed')),
    started_by text NOT NULL CHECK (started_by IN ('admin', 'schedule')),
    parameters jsonb NOT NULL,
    requested_at timestamptz NOT NULL DEFAULT now(),
    started_at timestamptz,
    ended_at timestamptz,
    -- how often it was begun; also what tells its present process from one that believes it still runs it
    tries int NOT NULL DEFAULT 0,
    progress double precision NOT NULL DEFAULT 0,
    -- where the graph stood that it shows
    revision bigint,
    writes bigint,
    moved_at bigint,
    graph_data_science text,
    modularity double precision,
    failure text
);
-- one at a time, and one that waits: a second would only show the same again
CREATE UNIQUE INDEX analysis_run_waiting ON analysis_run (state) WHERE state = 'waiting';
CREATE UNIQUE INDEX analysis_run_running ON analysis_run (state) WHERE state = 'running';
CREATE INDEX analysis_run_ended ON analysis_run (ended_at) WHERE state = 'done';
CREATE INDEX analysis_run_requested ON analysis_run (requested_at, id);

-- Of a list, number 0 says what is said once, and the items follow from 1 on in their order.
CREATE TABLE analysis_result (
    run_id record_id NOT NULL REFERENCES analysis_run ON DELETE CASCADE,
    name text COLLATE "C" NOT NULL,
    ordinal int NOT NULL,
    content jsonb NOT NULL,
    PRIMARY KEY (run_id, name, ordinal)
);
