-- name: basis  everything a route may rest on, in one answer: acknowledged findings, stated requests, two facts
SELECT 'finding' AS part, id, kind, competency, level, percent, low, high, required, source, answered_on AS on_day,
       '' AS words, '' AS reason
FROM finding WHERE region = $1 AND person = $2 AND state = 'acknowledged' AND closed_on IS NULL
UNION ALL
SELECT 'request', id, 'request', competency, '', CAST(NULL AS DOUBLE PRECISION), CAST(NULL AS DOUBLE PRECISION),
       CAST(NULL AS DOUBLE PRECISION), CAST(0 AS DOUBLE PRECISION), 'specialist', stated_on, text, reason
FROM educational_request WHERE region = $1 AND person = $2 AND state IN ('stated', 'answered')
UNION ALL
SELECT 'self_assessed', '', 'need', '', '', CAST(NULL AS DOUBLE PRECISION), CAST(NULL AS DOUBLE PRECISION),
       CAST(NULL AS DOUBLE PRECISION), CAST(0 AS DOUBLE PRECISION), 'specialist', finished_on, '', ''
FROM self_assessment WHERE region = $1 AND person = $2
UNION ALL
SELECT 'described', '', 'need', '', '', CAST(NULL AS DOUBLE PRECISION), CAST(NULL AS DOUBLE PRECISION),
       CAST(NULL AS DOUBLE PRECISION), CAST(0 AS DOUBLE PRECISION), 'specialist', min(decided_on), '', ''
FROM finding WHERE region = $1 AND person = $2 AND state IN ('confirmed', 'acknowledged', 'rejected')
HAVING count(*) > 0
ORDER BY 1, 11, 2

-- name: findings_of  of one person, the latest first
SELECT id, person, path, campaign, attempt, competency, source, found_on, percent, low, high, items, required,
       proposed_kind, proposed_level, kind, level, state, reason, decided_by, decided_on, comment, answered_on, closed_on,
       revision
FROM finding WHERE region = $1 AND person = $2 ORDER BY found_on DESC, id

-- name: outcomes_of  of the findings of one person, in the order of time
SELECT o.finding, o.attempt, o.measured_on, o.percent, o.low, o.high, o.level, o.verdict, o.rise_probability,
       o.beyond_error
FROM finding_outcome o JOIN finding f ON f.region = o.region AND f.id = o.finding
WHERE o.region = $1 AND f.person = $2 ORDER BY o.measured_on, o.finding
