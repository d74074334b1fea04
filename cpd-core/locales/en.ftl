# Sentences for reasons, by their code, and the words around them. Variables are the reason's arguments; `$u` is the
# unit of the rules. Ids come as the names that the pack gives them, amounts as exact text.

## Outcomes

outcome-met = met
outcome-short = short
outcome-grace = short, in the time of grace
outcome-conditional = short, conditional
outcome-deemed-met = deemed met
outcome-exempt = exempt
outcome-waived = waived
outcome-inactive = inactive
outcome-lapsed = lapsed
outcome-not-yet-begun = not yet begun

## Heads of an explanation

outcome-is = Outcome: { $outcome }
activity-counts = Activity { $activity } counts with { $amount } { $u }
activity-does-not-count = Activity { $activity } does not count

## The period

rule-set-in-force = The rules { $ruleSet } are in force
period-is = The period runs from { $start } to { $end }
not-binding-yet = { $rule }: the rules { $ruleSet } do not bind this period yet
period-length = { $rule }
period-ends-early = { $rule }: the period ends early, on { $until }, and is not judged
period-extended = { $rule }: the period is extended by { $by }, from { $before } to { $until }
period-begins = The first period begins on { $start }
period-open = The period is open until { $until }; { $daysLeft ->
    [one] { $daysLeft } day is left
   *[other] { $daysLeft } days are left
}
period-ended = The period ended on { $ended }
time-after-period = { $rule }: time until { $until }
stage-after-period = { $rule }
no-time-left = { $rule }: no time is left

## The person

released = { $rule }
met-by-fact = { $rule }: the whole requirement is met
service-not-stated = The record states no service, so that full service is assumed
measured = { $rule }: { $value }
absence-not-counted = { $absence } from { $first } to { $last } does not move the end of the period
grant-refused = { $rule }: the request { $grant } of { $requested } is not applied, because it could be made from { $windowStart } to { $windowEnd }
grant-unknown = The rules know no grant such as { $grant }

## The requirements

requirement-base = { $requirement }: { $amount } { $u } asked for
requirement-measured = { $requirement }: measured { $value }
requirement-adjusted = { $rule }: { $amount } { $u } instead of { $before } { $u }
requirement-share = { $requirement }: { $share } of “{ $whole }”, which is { $amount } { $u }
requirement-not-asked = { $requirement }: not asked of this person
requirement-met = { $requirement }: { $counted } of { $required } { $u }
requirement-short = { $requirement }: { $counted } of { $required } { $u }, short by { $short } { $u }
requirement-year = { $requirement }, { $start } to { $end }: { $counted } of { $required } { $u }
alternative-met = { $rule }: { $met } of the requirements met, { $needed } needed
alternative-short = { $rule }: { $met } of the requirements met, { $needed } needed

## Why an activity does not count

before-period = It was over on { $held }, before the period began on { $periodStart }
after-period = It ended on { $held }, after { $periodEnd }, the last day that counts
not-yet-held = It ends on { $held }, after the date of the question
unit-not-known = The rules do not say what a { $unit } is worth
not-eligible = { $rule }
too-short = { $rule }: { $amount } { $u }, where at least { $minimum } { $u } are needed
not-accredited = { $rule }: no accreditation is recorded
accreditation-not-in-force = { $rule }: on { $held } the accreditation was not in force (from { $accreditedFrom }{ $accreditedUntil ->
    [none] {""}
   *[other] {" "}to { $accreditedUntil }
})
evidence-missing = { $rule }: { $evidence } is missing
counted-once = { $rule }: { $first } has counted already
used-elsewhere = { $rule }: it was used elsewhere
not-approved = { $rule }: no approval is recorded
approved-late = { $rule }: approved on { $approved }, but held from { $held } on
outside-window = { $rule }: { $held } is not among the days that count{ $windowStart ->
    [none] {""}
   *[other] {" "}from { $windowStart }
}{ $windowEnd ->
    [none] {""}
   *[other] {" "}to { $windowEnd }
}
attendance-too-low = { $rule }: { $attended } of { $sessions } sessions attended, where at least { $minimum } of them are needed
builds-on-nothing = { $rule }: it builds on no earlier activity
below-threshold = { $rule }: { $together } { $u } together, where at least { $minimum } { $u } are needed
counted-for-earlier-period = { $used } { $u } of it completed the period that ended on { $periodEnd }

## How an activity counts

recorded = { $amount } { $unit } recorded
judged-under = Judged by the rules { $ruleSet }
earlier-counts = { $rule }
converted = One { $unit } is worth { $rate } { $u }: { $amount } { $u }
multiplied = { $rule }: times { $times }, { $amount } { $u }
built-on = { $rule }: builds on { $earlier }, which is worth { $amount } { $u }
attendance-counted = { $rule }: { $attended } of { $sessions } sessions attended, { $amount } { $u }
rounded = Rounded from { $before } to { $amount } { $u }
categorised = Category: { $category }
counted-in = { $amount } { $u } count in the category { $category }
capped = { $rule }: at most { $limit } { $u } count, so that { $cut } { $u } are cut and { $amount } { $u } count

## Carry-over

carried-in = { $amount } { $u } brought in
carried-in-not-used = { $amount } { $u } brought in, but the rules carry nothing over
spread-in = { $rule }: { $amount } { $u } brought in
carry-over = { $rule }: { $excess } { $u } more than asked for, { $inWindow } { $u } earned in time{ $limit ->
    [none] {""}
   *[other] , at most { $limit } { $u }
}: { $amount } { $u } can be carried over
excess-lost = { $amount } { $u } more than asked for; the rules carry nothing over

## The career

no-career = These rules describe no career
level-not-stated = The record does not state the level: { $fact }
need-not-asked = Not asked of this person
need-outcome = The period is { $outcome }
need-credit = { $reached } of { $required } { $u } count
need-measured = { $reached }, where at least { $required } is needed
need-present = The record shows: { $fact }
need-absent = The record does not show what is asked for: { $fact }
test-block-result = { $block }: { $points } of { $possible } points on { $taken }, where at least { $needed } are needed
test-block-missing = { $block }: the result of { $taken } does not have it
test-not-taken = { $test }: no result is recorded
test-too-old = The result of { $taken } was valid until { $validUntil }

## Advice

not-reachable = { $requirement }: no further credit completes it
already-begun = It begins on { $held }, before the date of the question
search-stopped = The search stopped before its end; steps taken: { $steps }

## Words around them

statement-head = { $pack }: { $person } on { $on }
counted-activities = { $count ->
    [one] activity
   *[other] activities
}
counted-categories = { $count ->
    [one] category
   *[other] categories
}
counted-measure = measured
statement-period = Period { $number }: { $start } to { $end }
statement-requirements = Requirements
statement-activities = Activities
statement-carry-over = Carry-over
statement-dates = Dates
advice-period = The period from { $start } to { $end }{ $until ->
    [none] {""}
   *[other] ; what is held by { $until } counts
}
advice-complete = Nothing is missing with what is recorded
advice-least = The least that completes it: { $amount } { $u }{ $until ->
    [none] {""}
   *[other] {" "}by { $until }
}
advice-least-bound = It takes at least { $amount } { $u }; how much more is not known
advice-least-impossible = No further credit completes it
advice-further = { $amount } { $u }{ $what ->
    [none] {""}
   *[other] {" "}in { $what }
}, from { $start }{ $end ->
    [none] {""}
   *[other] {" "}to { $end }
}
advice-others = What else is missing
advice-cheapest = The cheapest offerings that complete it cost { $cost }
advice-cheapest-bound = The best offerings that were found cost { $cost }; none cost less than { $bound }
advice-cheapest-unknown = No offerings were found that complete it; such as do cost at least { $bound }
advice-cheapest-impossible = The offerings do not complete it
advice-refused = Offerings that cannot count
career-level = Level: { $level }
career-no-step = There is no further step
career-step = { $step } ({ $level }): { $met } of { $needed } needs met
career-need-met = { $need }: met
career-need-missing = { $need }: missing
career-need-not-needed = { $need }: not needed
statement-activity = { $held }  { $activity }: { $counted } { $u } count
statement-activity-refused = { $held }  { $activity }: does not count
date-period-begins = the first period begins
date-carry-over-window-opens = what is earned from now on can be carried over
date-grant-window-opens = a change can be asked for from now on
date-period-ends = the period ends
date-time-after-period-ends = the time after the period ends
date-records-kept-until = records are kept until then
duration-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
duration-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
duration-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
