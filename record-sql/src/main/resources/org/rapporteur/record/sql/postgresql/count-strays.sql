SELECT name, strays FROM (
    SELECT 'sightings' AS name, count(*) AS strays FROM sightings AS x WHERE NOT EXISTS (SELECT 1 FROM dispatches AS y WHERE y.dispatch_id = x.dispatch_id)
    UNION ALL
    SELECT 'sections' AS name, count(*) AS strays FROM sections AS x WHERE NOT EXISTS (SELECT 1 FROM dispatches AS y WHERE y.dispatch_id = x.dispatch_id)
    UNION ALL
    SELECT 'sentences' AS name, count(*) AS strays FROM sentences AS x WHERE NOT EXISTS (SELECT 1 FROM dispatches AS y WHERE y.dispatch_id = x.dispatch_id)
    UNION ALL
    SELECT 'claims' AS name, count(*) AS strays FROM claims AS x WHERE NOT EXISTS (SELECT 1 FROM dispatches AS y WHERE y.dispatch_id = x.dispatch_id)
    UNION ALL
    SELECT 'places' AS name, count(*) AS strays FROM places AS x WHERE NOT EXISTS (SELECT 1 FROM claims AS y WHERE y.dispatch_id = x.dispatch_id AND y.claim_id = x.claim_id)
    UNION ALL
    SELECT 'times' AS name, count(*) AS strays FROM times AS x WHERE NOT EXISTS (SELECT 1 FROM claims AS y WHERE y.dispatch_id = x.dispatch_id AND y.claim_id = x.claim_id)
    UNION ALL
    SELECT 'quotes' AS name, count(*) AS strays FROM quotes AS x WHERE NOT EXISTS (SELECT 1 FROM claims AS y WHERE y.dispatch_id = x.dispatch_id AND y.claim_id = x.claim_id)
    UNION ALL
    SELECT 'quote_insertions' AS name, count(*) AS strays FROM quote_insertions AS x WHERE NOT EXISTS (SELECT 1 FROM claims AS y WHERE y.dispatch_id = x.dispatch_id AND y.claim_id = x.claim_id)
    UNION ALL
    SELECT 'participants' AS name, count(*) AS strays FROM participants AS x WHERE NOT EXISTS (SELECT 1 FROM claims AS y WHERE y.dispatch_id = x.dispatch_id AND y.claim_id = x.claim_id)
    UNION ALL
    SELECT 'quantities' AS name, count(*) AS strays FROM quantities AS x WHERE NOT EXISTS (SELECT 1 FROM claims AS y WHERE y.dispatch_id = x.dispatch_id AND y.claim_id = x.claim_id)
    UNION ALL
    SELECT 'attributions' AS name, count(*) AS strays FROM attributions AS x WHERE NOT EXISTS (SELECT 1 FROM claims AS y WHERE y.dispatch_id = x.dispatch_id AND y.claim_id = x.claim_id)
    UNION ALL
    SELECT 'evidence' AS name, count(*) AS strays FROM evidence AS x WHERE NOT EXISTS (SELECT 1 FROM claims AS y WHERE y.dispatch_id = x.dispatch_id AND y.claim_id = x.claim_id)
    UNION ALL
    SELECT 'links' AS name, count(*) AS strays FROM links AS x WHERE NOT EXISTS (SELECT 1 FROM claims AS y WHERE y.dispatch_id = x.dispatch_id AND y.claim_id = x.claim_id)
    UNION ALL
    SELECT 'ledger_fields' AS name, count(*) AS strays FROM ledger_fields AS x WHERE NOT EXISTS (SELECT 1 FROM ledger_entries AS y WHERE y.dispatch_id = x.dispatch_id AND y.entry_id = x.entry_id)
    UNION ALL
    SELECT 'ledger_parties' AS name, count(*) AS strays FROM ledger_parties AS x WHERE NOT EXISTS (SELECT 1 FROM ledger_entries AS y WHERE y.dispatch_id = x.dispatch_id AND y.entry_id = x.entry_id)
    UNION ALL
    SELECT 'ledger_words' AS name, count(*) AS strays FROM ledger_words AS x WHERE NOT EXISTS (SELECT 1 FROM ledger_entries AS y WHERE y.dispatch_id = x.dispatch_id AND y.entry_id = x.entry_id)
    UNION ALL
    SELECT 'ledger_claims' AS name, count(*) AS strays FROM ledger_claims AS x WHERE NOT EXISTS (SELECT 1 FROM ledger_entries AS y WHERE y.dispatch_id = x.dispatch_id AND y.entry_id = x.entry_id)
    UNION ALL
    SELECT 'ledger_entries' AS name, count(*) AS strays FROM ledger_entries AS x WHERE NOT EXISTS (SELECT 1 FROM dispatches AS y WHERE y.dispatch_id = x.dispatch_id)
    UNION ALL
    SELECT 'dispatches' AS name, count(*) AS strays FROM dispatches AS x WHERE NOT EXISTS (SELECT 1 FROM sightings AS y WHERE y.dispatch_id = x.dispatch_id)
    UNION ALL
    SELECT 'raw' AS name, count(*) AS strays FROM raw AS x WHERE NOT EXISTS (SELECT 1 FROM sightings AS y WHERE y.sha256 = x.sha256)
) AS counted
WHERE strays > 0
ORDER BY name
