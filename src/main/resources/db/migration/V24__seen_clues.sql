-- Whoever looks for a name reads the index of its clues alone, as long as vacuum has seen that their rows are visible to
-- all. By itself it comes when a fifth of the table is new: after an import of a million actors most rows waited for it.
ALTER TABLE name_clue SET (autovacuum_vacuum_insert_scale_factor = 0.01);
