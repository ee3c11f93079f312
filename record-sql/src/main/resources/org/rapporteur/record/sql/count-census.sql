SELECT
    (SELECT count(*) FROM dispatches),
    (SELECT count(*) FROM claims),
    (SELECT count(*) FROM set_aside)
