-- Dispatches about which something was decided after some places: they are not to be taken for reconciled.
SELECT dispatch_id FROM corrections WHERE number > ?
UNION ALL
SELECT other_dispatch_id FROM corrections WHERE number > ? AND other_dispatch_id IS NOT NULL
UNION ALL
SELECT dispatch_id FROM versions WHERE rowid > ?
