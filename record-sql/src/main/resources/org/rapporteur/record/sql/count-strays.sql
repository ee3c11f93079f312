SELECT name, strays FROM (
    SELECT 'sightings' AS name, count(*) AS strays FROM sightings ANTI JOIN dispatches USING (dispatch_id)
    UNION ALL
    SELECT 'sections' AS name, count(*) AS strays FROM sections ANTI JOIN dispatches USING (dispatch_id)
    UNION ALL
    SELECT 'sentences' AS name, count(*) AS strays FROM sentences ANTI JOIN dispatches USING (dispatch_id)
    UNION ALL
    SELECT 'claims' AS name, count(*) AS strays FROM claims ANTI JOIN dispatches USING (dispatch_id)
    UNION ALL
    SELECT 'places' AS name, count(*) AS strays FROM places ANTI JOIN claims USING (dispatch_id, claim_id)
    UNION ALL
    SELECT 'times' AS name, count(*) AS strays FROM times ANTI JOIN claims USING (dispatch_id, claim_id)
    UNION ALL
    SELECT 'quotes' AS name, count(*) AS strays FROM quotes ANTI JOIN claims USING (dispatch_id, claim_id)
    UNION ALL
    SELECT 'quote_insertions' AS name, count(*) AS strays FROM quote_insertions ANTI JOIN claims USING (dispatch_id, claim_id)
    UNION ALL
    SELECT 'participants' AS name, count(*) AS strays FROM participants ANTI JOIN claims USING (dispatch_id, claim_id)
    UNION ALL
    SELECT 'quantities' AS name, count(*) AS strays FROM quantities ANTI JOIN claims USING (dispatch_id, claim_id)
    UNION ALL
    SELECT 'attributions' AS name, count(*) AS strays FROM attributions ANTI JOIN claims USING (dispatch_id, claim_id)
    UNION ALL
    SELECT 'evidence' AS name, count(*) AS strays FROM evidence ANTI JOIN claims USING (dispatch_id, claim_id)
    UNION ALL
    SELECT 'links' AS name, count(*) AS strays FROM links ANTI JOIN claims USING (dispatch_id, claim_id)
    UNION ALL
    SELECT 'ledger_fields' AS name, count(*) AS strays FROM ledger_fields ANTI JOIN ledger_entries USING (dispatch_id, entry_id)
    UNION ALL
    SELECT 'ledger_parties' AS name, count(*) AS strays FROM ledger_parties ANTI JOIN ledger_entries USING (dispatch_id, entry_id)
    UNION ALL
    SELECT 'ledger_words' AS name, count(*) AS strays FROM ledger_words ANTI JOIN ledger_entries USING (dispatch_id, entry_id)
    UNION ALL
    SELECT 'ledger_claims' AS name, count(*) AS strays FROM ledger_claims ANTI JOIN ledger_entries USING (dispatch_id, entry_id)
    UNION ALL
    SELECT 'ledger_entries' AS name, count(*) AS strays FROM ledger_entries ANTI JOIN dispatches USING (dispatch_id)
    UNION ALL
    SELECT 'dispatches' AS name, count(*) AS strays FROM dispatches ANTI JOIN sightings USING (dispatch_id)
    UNION ALL
    SELECT 'raw' AS name, count(*) AS strays FROM raw ANTI JOIN sightings USING (sha256)
)
WHERE strays > 0
ORDER BY name
