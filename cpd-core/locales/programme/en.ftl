# Sentences about programmes: assessments, cycles, needs and targets. Ids come as the names that the programme gives
# them, lists with commas.

## Cycles: decisions and states

cycle-title = { $programme }: { $cycle }, { $owner }
cycle-done = Done: { $step }; the phase is now “{ $phase }”
cycle-done-late = Done late: { $step }; the phase is now “{ $phase }”
cycle-refused = Refused: { $action }
cycle-run = { $run }: { $phase }
cycle-run-brought = From { $run } come the gaps { $gaps }; to go on with: { $next }
cycle-run-leave = On leave from { $start } to { $end }
cycle-run-leave-open = On leave since { $start }
cycle-run-late = { $on }: { $step } was late
cycle-run-reopened = Opened again { $count ->
    [one] { $count } time
   *[other] { $count } times
}
cycle-run-plan = Plan
cycle-plan-planned = { $item } { $kind }: planned
cycle-plan-done = { $item } { $kind }: carried out
cycle-plan-withdrawn = { $item } { $kind }: withdrawn
cycle-run-activities = Activities
cycle-run-activity = { $start } { $activity } { $kind }
cycle-next = What is due on { $on }
cycle-next-none = Nothing is due
cycle-next-step = { $run }: { $step } ({ $roles }), { $due ->
    [none] without a day
   *[other] by { $due }
}
cycle-next-overdue = overdue
cycle-next-ready = can be done
cycle-next-blocked = something has to come first
cycle-next-not-yet = from { $opens } on

## Cycles: why something is refused

cycle-other-owner = The portfolio is that of { $owner }
cycle-not-a-school-year = “{ $run }” is no school year of the calendar
cycle-already-open = { $run } is open already
cycle-not-open = { $run } has not been opened
cycle-out-of-phase = “{ $action }” is no step of the phase “{ $phase }”; it belongs to: { $phases }
cycle-no-such-step = “{ $action }” is no step of this cycle
cycle-wrong-role = Not as { $role }; it is for: { $roles }
cycle-on-leave = On leave since { $since }
cycle-not-on-leave = Not on leave
cycle-too-early = Only from { $opens } on
cycle-too-late = Only until { $closed }
cycle-late-without-reason = It was due by { $closed }: a reason for being late is needed
cycle-already-done = Done already on { $on }
cycle-not-by-owner = Only for the owner
cycle-not-by-another = Only for somebody else than the owner
cycle-no-reason = A reason is needed
cycle-previous-not-ended = { $run } has to be ended first
cycle-joined-too-late = The day of joining, { $joined }, is too late: the last one possible is { $last }
cycle-year-over = The school year ended on { $ended }
cycle-unknown-indicator = There is no indicator { $indicator }
cycle-unknown-level = There is no level { $level }
cycle-unknown-tool = There is no tool { $tool }
cycle-tool-does-not-measure = The tool { $tool } does not measure { $indicator }
cycle-rated-twice = One rating gives { $indicator } two levels
cycle-unknown-rater = There is no rater { $rater }
cycle-not-a-rater = { $role } does not rate as “{ $rater }”
cycle-no-assessment = No indicators are rated in this cycle
cycle-item-exists = The plan holds { $item } already
cycle-no-such-item = The plan has no item { $item }
cycle-activity-exists = The activity { $activity } is recorded already
cycle-no-such-activity = No activity { $activity } is recorded
cycle-not-held-yet = Not held yet: it lasts until { $until }
cycle-end-before-start = { $end } comes before { $start }
cycle-already-designated = Designated for { $offering } already
cycle-wrong-facilitator = { $item } needs another facilitator: { $roles }
cycle-ratings-missing = “{ $rater }” has not rated: { $indicators }
cycle-too-few-items = The plan has { $found } of { $needed } items
cycle-too-few-gaps-answered = The plan answers { $found } of { $needed } gaps; open: { $open }
cycle-designated-not-planned = The designated training { $offering } is not in the plan
cycle-no-follow-up = Nothing follows up the training { $item }
cycle-no-facilitator = { $item } names no facilitator: { $roles }
cycle-serves-no-plan = { $item } serves nobody's own plan
cycle-item-not-done = { $item } was neither carried out nor withdrawn
cycle-not-documented = { $activity } is not documented{ $evidence ->
    [none] {""}
   *[other] : { $evidence }
}
cycle-not-verified = Nobody has confirmed { $activity }
cycle-not-reflected = { $activity } was not reflected on
cycle-run-not-reflected = There is no reflection on the whole
cycle-nobody-appointed = Nobody is appointed as { $role }
cycle-evidence-missing = Missing in the portfolio: { $evidence }

## The school's plan and those of its teachers

links-title = { $owner }, { $run }
links-item = { $item } serves: { $serves }
links-missing = no such item: { $missing }
links-teachers = The teachers' plans
links-served = { $owner } { $item }: in the school's plan as { $by }
links-not-served = { $owner } { $item }: not in the school's plan
links-proposed = What the school's plan could take up
links-proposal = { $kind }, for { $answers }: { $serves }

## Cycles: what is done

action-open = open
action-rate = rate
action-appoint = appoint
action-designate = designate for a training
action-plan = put into the plan
action-withdraw = take out of the plan
action-submit = hand in
action-agree = agree
action-send-back = send back
action-engage = record an activity
action-document = add evidence
action-verify = confirm an activity
action-reflect = reflect
action-begin-leave = begin leave
action-end-leave = end leave
action-transfer = move to another school
action-certify = certify
action-close = close
action-reopen = open again
action-abandon = give up

## Assessments

assessment-title = { $assessment }: { $owner }, on { $on }
assessment-overall = Overall level: { $level ->
    [none] none yet
   *[other] { $level }
}
assessment-target = Aimed at: { $level }
assessment-next = For “{ $level }”, so many of these still have to come up to it: { $needed } – { $indicators }
assessment-next-essential = In any case: { $indicators }
assessment-domain = { $domain }: { $level ->
    [none] no level
   *[other] { $level }
} (rated: { $rated } of { $indicators })
assessment-indicator = { $indicator }: { $level ->
    [none] no level
   *[other] { $level }
}{ $said ->
    [none] {""}
   *[other] ; { $said }
}
assessment-rater-said = { $rater } { $level } ({ $on })
assessment-gaps = What to work on first
assessment-gap = { $indicator }: { $level }, levels up to “{ $target }”: { $size }
assessment-unrated = Without a level: { $indicators }
assessment-raters = Who rates
assessment-rater = { $rater }: { $last ->
    [none] not yet
   *[other] last on { $last }
}{ $due ->
    [none] {""}
   *[other] , next by { $due }
}
assessment-trend = From year to year
assessment-year = { $year }: { $level ->
    [none] no level
   *[other] { $level }
} ({ $counts })
assessment-year-level = { $level }: { $count }
observation-title = { $framework }: { $owner }, observed on { $on }
observation-overall = Overall score: { $score ->
    [none] none
   *[other] { $score }
}
observation-domain = { $domain }: { $score }
observation-indicator = { $indicator }: { $score } (segments: { $segments })
observation-time = Time for learning: { $learning ->
    [none] not looked at
   *[other] { $learning } of the snapshots
}
observation-state = { $state }: { $count }

## Assessments: what is to be said of ratings

rating-post-not-rated = { $post } is not a post that is rated here
rating-nothing-rated = No rating counts
rating-below-flag = The overall level is below “{ $level }”
rating-rater-missing = { $rater }: no rating that counts
rating-rater-overdue = { $rater }: was due by { $due }
rating-not-yet-given = { $rater }, { $given }: given later than asked
rating-no-longer-valid = { $rater }, { $given }: counted until { $until }
rating-role-may-not-rate = { $rater }, { $given }: not for { $role } to give
rating-not-by-oneself = { $rater }, { $given }: was to be given by the one who is rated
rating-by-oneself = { $rater }, { $given }: was to be given by somebody else
rating-tool-does-not-measure = { $rater }, { $given }: “{ $tool }” does not measure { $indicator }
rating-no-crosswalk = { $rater }, { $given }: nothing says what a rating by { $framework } means here
rating-carried-over = { $rater }, { $given }: carried over from { $framework }
rating-no-counterpart = { $indicator }: nothing corresponds to it
rating-only-related = { $indicator }: what corresponds to it is too unlike
rating-level-not-mapped = { $indicator }: nothing corresponds to the level { $level }
rating-part-not-rated = { $indicator }: its part { $part } was not rated
rating-rater-precedes = { $rater } comes first
rating-others-decide = { $rater } has not rated; the others decide
rating-level-open = { $rater } has not rated, so that the level is open
rating-taken-as-lowest = { $rater } has not rated, which is taken as the lowest level
rating-segments-differ = Segments observed: { $observed }, asked for: { $expected }
rating-scored-in-part = { $indicator }: scored in { $observed } of { $expected } segments
rating-not-scored = { $indicator }: not scored
rating-domain-not-scored = { $domain }: nothing was scored
rating-not-marked = Segment { $segment }: not marked: { $behaviours }
rating-snapshots-differ = Segment { $segment }: snapshots taken: { $observed }, asked for: { $expected }

## Needs

needs-title = { $programme }: needs of { $place } on { $on }
needs-counted = Teachers counted: { $count }
needs-none = No need is reported
needs-need = { $rank }. { $indicator }: { $teachers } of { $all } teachers ({ $share } %), sum of gaps { $size }
needs-priorities = Priority: { $priorities }; asked of { $asked }, whether or not they have a gap
needs-teacher-types = By type: { $parts }
needs-bands = By experience: { $parts }
needs-subjects = By subject: { $parts }
needs-grades = By grade: { $parts }
needs-places = By place ({ $level }): { $parts }
needs-not-known = not known
needs-too-small = Needs too small to be reported: { $count }
lines-counted = Lines counted: { $count }
lines-refused = Line { $line } was left out: { $message }
lines-repeated = Line { $line }: { $person } stands here again and was counted again

## Workplans

workplan-title = { $programme }: workplan of { $college } for { $year }
workplan-cost = Cost { $cost } of a budget of { $budget }
workplan-sound = Nothing was found
workplan-error = Error: { $finding }
workplan-warning = Note: { $finding }
workplan-over-budget = the offerings cost { $cost }, { $over } more than the budget of { $budget }
workplan-outside-catchment = { $offering } is for { $place }, outside the catchment area
workplan-priority-not-offered = nothing is offered for { $indicator }, which the priority “{ $priority }” asks for; teachers who need it: { $teachers }
workplan-need-uncovered = { $place }: nothing is offered for { $indicator }; teachers who need it: { $teachers }
workplan-seats-short = { $place }: too few seats for { $indicator }: { $seats }; teachers who need it: { $teachers }
workplan-not-needed = { $offering } answers { $indicator }, which nobody needs at its places
workplan-seats-to-spare = { $offering } has seats to spare: { $seats }; teachers in need: { $teachers }

## Reviews of workplans

review-title = { $programme }: review of { $college } for { $year }, up to quarter { $quarter }
review-quarter = Quarter { $quarter }: offerings planned { $planned }, held { $held }; seats { $seats }, attended { $attended }
review-so-far = Since the year began: attended { $attended } of { $seats } seats, spent { $cost } of { $planned }
review-offering = { $offering }: attended { $attended } of { $seats } seats, spent { $cost } of { $planned }
review-not-held = planned for quarter { $plannedFor } and not held
review-held-early = planned for quarter { $plannedFor }, held in { $held }: early
review-held-late = planned for quarter { $plannedFor }, held in { $held }: late
review-not-planned = held in quarter { $held } and not in the plan
review-seats-empty = { $attended } attended, there were { $seats } seats
review-overfull = { $attended } attended, more than the { $seats } seats
review-cost-above = it cost { $cost }, planned was { $planned }

## Targets

targets-title = { $programme }: targets on { $on }, { $place }
targets-all = all places
target-met = Met: { $target }: { $reached } of { $eligible } ({ $share } %), asked for: { $asked }
target-missed = Missed: { $target }: { $reached } of { $eligible } ({ $share } %), asked for: { $asked }; lacking { $lacking }
target-nobody = Nobody is meant: { $target }
target-at-least = at least { $share } %
target-more-than = more than { $share } %
target-missing = { $place }: { $persons }
target-missing-more = and others: { $count }

## Charts

chart-needs = Teachers who need it, by indicator
chart-targets = Reached, and what is asked for (line), in percent
