# Sentences about allocation: who works where, who supports whom, and why. Ids come as they are; numbers are written alike in all
# languages.

## The sheet

allocation-title = { $policy }, year { $year }
allocation-served = Supported by a mentor: { $served }
allocation-cost = { $level }: { $cost }, and nothing that keeps the rules is less
allocation-districts = Mentors by district
allocation-district = { $district }: mentors { $mentors }, for { $schools } schools and a need of { $need }
allocation-one-more = one more, taken where it is best, would cost { $cost }
allocation-one-fewer = one fewer, sent where it is best, would cost { $cost }
allocation-mentors = Mentors and whom they support
allocation-mentor = { $mentor }: { $load } of { $least } to { $most }, { $minutes } minutes from home to all of them
allocation-mentor-in = works in { $district }
allocation-below = { $missing } fewer than the range asks
allocation-coach = { $coach }: { $minutes } minutes; { $costs }
allocation-next = next best: { $mentor }, own difference { $difference }; { $because }
allocation-fairness = How evenly it is spread
allocation-loads = loads from { $least } to { $most }, { $total } in all
allocation-minutes = minutes from { $least } to { $most }, { $total } in all
allocation-last-year = The year before
allocation-continuity = Same mentor: { $kept }; another: { $changed }; had none: { $new }

## Who has nobody

allocation-barred = Nobody may support { $coach }
rule-catchment = outside the catchment area: { $mentors } mentors
rule-district = allocated to another district: { $mentors } mentors
rule-certified = not certified: { $mentors } mentors
rule-language = do not speak the language: { $mentors } mentors
rule-level = do not support teachers of the type: { $mentors } mentors
rule-subject = do not know the subject: { $mentors } mentors
allocation-shortage = Too few places: { $coaches } have nobody but mentors with { $places } places
allocation-shortage-districts = in { $districts }
allocation-shortage-mentors = these mentors: { $mentors }
allocation-shortage-unserved = without anybody: { $unserved }
allocation-shortage-repair = the least that helps: { $missing } places more, such as { $repair }

## Costs

cost-travel = travel { $cost }
cost-language = another language { $cost }
cost-subject = another subject { $cost }
cost-change = another mentor than before { $cost }
cost-other-district = allocated to another district { $cost }

## Why not the next best

because-somebody-unserved = somebody else would have nobody
because-range-missed = more would be missing below the ranges
because-costs-more = all others considered, level { $level } would be at least { $atLeast } more
because-not-told = others would have to change as well, or it is just as good

## Verification

verification-holds = It keeps every hard rule, and nothing is better: its prices prove it
verification-fails = It does not prove itself:
part-districts = the districts of mentors
part-coaches = the mentors of coaches
objection-other-people = { $part }: somebody is missing, stands twice or is not of the problem
objection-other-quota = { $district }: the policy gives { $expected } mentors
objection-not-allowed = { $part }: a hard rule keeps { $who } from that place
objection-too-many = { $part }: more are at { $place } than may be
objection-not-proved = { $part }: the prices of level { $level } do not prove that nothing is better
objection-other-cost = { $part }: level { $level } costs { $cost }

## What a new allocation changes

change-kept = As before: { $kept }
change-mentor = { $mentor } goes from { $from } to { $to }
change-moved = { $coach }: { $to } instead of { $from }
change-new = { $coach }: { $to }, nobody before
change-lost = { $coach }: nobody instead of { $from }
change-nobody = { $coach }: still nobody
keeping = To be kept: { $asked }; kept: { $kept }
keeping-short = To be kept: { $asked }; no more than { $kept } can be
keeping-change-cost = For that each change was counted as { $changeCost }
keeping-optimal = It comes to { $cost }, and nothing that keeps so many is less
keeping-bound = It comes to { $cost }; that nothing which keeps as many as asked is less is not proved: the bound is { $atLeast }
