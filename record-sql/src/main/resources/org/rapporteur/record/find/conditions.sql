-- What each name of a filter asks of a claim c and its dispatch d; one value fills every ? of its condition.
-- name: type
c.event_type = ?
-- name: mode
c.event_mode = ?
-- name: context
list_contains(string_split(c.contexts, ';'), ?)
-- name: modality
c.modality = ?
-- name: realis
c.realis = ?
-- name: confidence
c.confidence BETWEEN ? AND ?
-- name: actor-words
c.claim_id IN (
    SELECT claim_id FROM told_participants
    WHERE side = 'actor'
        AND (actor_id = ? OR contains(lower(name), lower(?)) OR contains(lower(coalesce(text, '')), lower(?)))
)
-- name: actor-code
c.claim_id IN (SELECT claim_id FROM current_participants WHERE side = 'actor' AND (country = ? OR actor_id = ?))
-- name: recipient-words
c.claim_id IN (
    SELECT claim_id FROM told_participants
    WHERE side = 'recipient'
        AND (actor_id = ? OR contains(lower(name), lower(?)) OR contains(lower(coalesce(text, '')), lower(?)))
)
-- name: recipient-code
c.claim_id IN (SELECT claim_id FROM current_participants WHERE side = 'recipient' AND (country = ? OR actor_id = ?))
-- name: country
c.claim_id IN (
    SELECT claim_id FROM current_participants WHERE country = ?
    UNION ALL
    SELECT claim_id FROM current_places WHERE country = ?
)
-- name: actor_country
c.claim_id IN (SELECT claim_id FROM current_participants WHERE side = 'actor' AND country = ?)
-- name: recipient_country
c.claim_id IN (SELECT claim_id FROM current_participants WHERE side = 'recipient' AND country = ?)
-- name: sector
c.claim_id IN (SELECT claim_id FROM current_participants WHERE list_contains(string_split(sectors, ';'), ?))
-- name: place-words
c.claim_id IN (
    SELECT claim_id FROM current_places
    WHERE starts_with(lower(name), lower(?)) OR starts_with(lower(admin1), lower(?)) OR starts_with(lower(admin2), lower(?))
)
-- name: place-code
c.claim_id IN (SELECT claim_id FROM current_places WHERE country = ?)
-- name: place-number
c.claim_id IN (SELECT claim_id FROM current_places WHERE geonames_id = ?)
-- name: box
c.claim_id IN (
    SELECT claim_id FROM current_places
    WHERE "precision" IN ('site', 'city')
        AND longitude BETWEEN ? AND ?
        AND latitude BETWEEN ? AND ?
)
-- name: from
c.claim_id IN (SELECT claim_id FROM current_times WHERE to_date >= CAST(? AS DATE))
-- name: to
c.claim_id IN (SELECT claim_id FROM current_times WHERE from_date <= CAST(? AS DATE))
-- name: published_from
d.published >= CAST(? AS DATE)
-- name: published_to
d.published <= CAST(? AS DATE)
-- name: source-none
c.claim_id NOT IN (SELECT claim_id FROM current_attributions WHERE quantity = -1)
-- name: source-code
c.claim_id IN (SELECT claim_id FROM current_attributions WHERE country = ?)
-- name: source-kind
c.claim_id IN (SELECT claim_id FROM current_attributions WHERE kind = ?)
-- name: source-words
c.claim_id IN (
    SELECT claim_id FROM told_attributions
    WHERE actor_id = ? OR contains(lower(name), lower(?)) OR contains(lower(coalesce(text, '')), lower(?))
)
-- name: outlet
(contains(lower(d.publisher), lower(?)) OR contains(lower(d.agency), lower(?)))
-- name: body
c.about IN (SELECT entry_id FROM ledger_fields WHERE field = 'body' AND lower(value) = lower(?))
-- name: about
c.about = ?
-- name: topic
d.dispatch_id IN (SELECT dispatch_id FROM told_texts WHERE contains(lower(text), lower(?)))
-- name: text
c.claim_id IN (
    SELECT x.claim_id
    FROM claims AS x
    JOIN told_texts AS y ON y.dispatch_id = x.dispatch_id
    WHERE contains(lower(y.text), lower(?))
        AND contains(lower(substring(y.text, x.sentence_begin + 1, x.sentence_end - x.sentence_begin)), lower(?))
)
-- name: review-none
c.claim_id NOT IN (
    SELECT claim_id FROM standing_corrections
    UNION ALL
    SELECT other_claim_id FROM standing_corrections WHERE other_claim_id IS NOT NULL
)
-- name: review-any
c.claim_id IN (
    SELECT claim_id FROM standing_corrections
    UNION ALL
    SELECT other_claim_id FROM standing_corrections WHERE other_claim_id IS NOT NULL
)
-- name: review-last
c.claim_id IN (
    SELECT claim_id FROM (
        SELECT claim_id, arg_max(action, number) AS action
        FROM (
            SELECT claim_id, action, number FROM standing_corrections
            UNION ALL
            SELECT other_claim_id, action, number FROM standing_corrections WHERE other_claim_id IS NOT NULL
        ) AS decided
        GROUP BY claim_id
    ) AS last
    WHERE action = ?
)
-- name: dispatch
d.dispatch_id = ?
-- name: claim
c.claim_id = ?
-- name: happening
c.claim_id IN (SELECT claim_id FROM happening_claims WHERE happening_id = ?)
-- name: q
d.dispatch_id IN (
    -- a word after a blank is found many times quicker than by its pattern
    SELECT dispatch_id FROM told_texts
    WHERE contains(text, ' ' || ?) OR (contains(lower(text), ?) AND regexp_matches(text, ?))
)
