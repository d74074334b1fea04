# Sentences about programmes: assessments, cycles, needs and targets. Ids come as the names that the programme gives
# them, lists with commas.

## Cycles: decisions and states

cycle-title = { $programme }៖ { $cycle }, { $owner }
cycle-done = បានធ្វើ៖ { $step } ដំណាក់កាលឥឡូវនេះគឺ “{ $phase }”
cycle-done-late = បានធ្វើយឺត៖ { $step } ដំណាក់កាលឥឡូវនេះគឺ “{ $phase }”
cycle-refused = ត្រូវបានបដិសេធ៖ { $action }
cycle-run = { $run }៖ { $phase }
cycle-run-brought = ពី { $run } មានចំណុចខ្វះ { $gaps } ត្រូវបន្ត៖ { $next }
cycle-run-leave = ឈប់សម្រាកពី { $start } ដល់ { $end }
cycle-run-leave-open = ឈប់សម្រាកតាំងពី { $start }
cycle-run-late = { $on }៖ { $step } យឺត
cycle-run-reopened = បើកឡើងវិញ { $count ->
   *[other] { $count } ដង
}
cycle-run-plan = ផែនការ
cycle-plan-planned = { $item } { $kind }៖ បានគ្រោងទុក
cycle-plan-done = { $item } { $kind }៖ បានអនុវត្ត
cycle-plan-withdrawn = { $item } { $kind }៖ បានដកចេញ
cycle-run-activities = សកម្មភាព
cycle-run-activity = { $start } { $activity } { $kind }
cycle-next = អ្វីដែលត្រូវធ្វើនៅថ្ងៃទី { $on }
cycle-next-none = គ្មានអ្វីត្រូវធ្វើទេ
cycle-next-step = { $run }៖ { $step } ({ $roles }), { $due ->
    [none] គ្មានកំណត់ថ្ងៃ
   *[other] ត្រឹម { $due }
}
cycle-next-overdue = ហួសកំណត់
cycle-next-ready = អាចធ្វើបាន
cycle-next-blocked = ត្រូវធ្វើអ្វីផ្សេងជាមុន
cycle-next-not-yet = ចាប់ពី { $opens } ទៅ

## Cycles: why something is refused

cycle-other-owner = សំណុំឯកសារនេះជារបស់ { $owner }
cycle-not-a-school-year = “{ $run }” មិនមែនជាឆ្នាំសិក្សាក្នុងប្រតិទិនទេ
cycle-already-open = { $run } បានបើករួចហើយ
cycle-not-open = { $run } មិនទាន់បានបើកទេ
cycle-out-of-phase = “{ $action }” មិនមែនជាជំហាននៃដំណាក់កាល “{ $phase }” ទេ វាស្ថិតក្នុង៖ { $phases }
cycle-no-such-step = “{ $action }” មិនមែនជាជំហាននៃវដ្តនេះទេ
cycle-wrong-role = មិនមែនជា { $role } ទេ វាសម្រាប់៖ { $roles }
cycle-on-leave = ឈប់សម្រាកតាំងពី { $since }
cycle-not-on-leave = មិនកំពុងឈប់សម្រាកទេ
cycle-too-early = បានតែចាប់ពី { $opens } ទៅ
cycle-too-late = បានតែត្រឹម { $closed }
cycle-late-without-reason = ផុតកំណត់នៅ { $closed }៖ ត្រូវមានហេតុផលនៃការយឺត
cycle-already-done = បានធ្វើរួចហើយនៅ { $on }
cycle-not-by-owner = សម្រាប់តែម្ចាស់ប៉ុណ្ណោះ
cycle-not-by-another = សម្រាប់តែអ្នកផ្សេងក្រៅពីម្ចាស់
cycle-no-reason = ត្រូវមានហេតុផល
cycle-previous-not-ended = ត្រូវបញ្ចប់ { $run } ជាមុន
cycle-joined-too-late = ថ្ងៃចូលរួម { $joined } យឺតពេក៖ ថ្ងៃចុងក្រោយដែលអាចបានគឺ { $last }
cycle-year-over = ឆ្នាំសិក្សាបានបញ្ចប់នៅ { $ended }
cycle-unknown-indicator = គ្មានសូចនាករ { $indicator } ទេ
cycle-unknown-level = គ្មានកម្រិត { $level } ទេ
cycle-unknown-tool = គ្មានឧបករណ៍ { $tool } ទេ
cycle-tool-does-not-measure = ឧបករណ៍ { $tool } មិនវាស់ { $indicator } ទេ
cycle-rated-twice = ការវាយតម្លៃតែមួយផ្ដល់កម្រិតពីរដល់ { $indicator }
cycle-unknown-rater = គ្មានអ្នកវាយតម្លៃ { $rater } ទេ
cycle-not-a-rater = { $role } មិនវាយតម្លៃជា “{ $rater }” ទេ
cycle-no-assessment = វដ្តនេះមិនវាយតម្លៃសូចនាករទេ
cycle-item-exists = ផែនការមាន { $item } រួចហើយ
cycle-no-such-item = ផែនការគ្មាន { $item } ទេ
cycle-activity-exists = សកម្មភាព { $activity } បានកត់ត្រារួចហើយ
cycle-no-such-activity = គ្មានសកម្មភាព { $activity } ដែលបានកត់ត្រាទេ
cycle-not-held-yet = មិនទាន់បានធ្វើទេ៖ វាបន្តដល់ { $until }
cycle-end-before-start = { $end } មកមុន { $start }
cycle-already-designated = បានចាត់តាំងឱ្យចូល { $offering } រួចហើយ
cycle-wrong-facilitator = { $item } ត្រូវការអ្នកសម្របសម្រួលផ្សេង៖ { $roles }
cycle-ratings-missing = “{ $rater }” មិនទាន់វាយតម្លៃ៖ { $indicators }
cycle-too-few-items = ផែនការមាន { $found } ក្នុងចំណោម { $needed } ចំណុច
cycle-too-few-gaps-answered = ផែនការឆ្លើយតប { $found } ក្នុងចំណោម { $needed } ចំណុចខ្វះ នៅសល់៖ { $open }
cycle-designated-not-planned = វគ្គដែលបានចាត់តាំង { $offering } មិនមានក្នុងផែនការទេ
cycle-no-follow-up = គ្មានអ្វីតាមដានក្រោយវគ្គ { $item } ទេ
cycle-no-facilitator = { $item } មិនបានបញ្ជាក់អ្នកសម្របសម្រួល៖ { $roles }
cycle-serves-no-plan = { $item } មិនបម្រើផែនការរបស់នរណាទេ
cycle-item-not-done = { $item } មិនទាន់បានអនុវត្ត ឬដកចេញទេ
cycle-not-documented = { $activity } មិនទាន់មានឯកសារទេ{ $evidence ->
    [none] {""}
   *[other] ៖ { $evidence }
}
cycle-not-verified = គ្មាននរណាបានបញ្ជាក់ { $activity } ទេ
cycle-not-reflected = { $activity } មិនទាន់បានឆ្លុះបញ្ចាំងទេ
cycle-run-not-reflected = មិនទាន់មានការឆ្លុះបញ្ចាំងរួមទេ
cycle-nobody-appointed = គ្មាននរណាត្រូវបានតែងតាំងជា { $role } ទេ
cycle-evidence-missing = ខ្វះក្នុងសំណុំឯកសារ៖ { $evidence }

## The school's plan and those of its teachers

links-title = { $owner }, { $run }
links-item = { $item } បម្រើ៖ { $serves }
links-missing = គ្មានចំណុចនេះទេ៖ { $missing }
links-teachers = ផែនការរបស់គ្រូ
links-served = { $owner } { $item }៖ ក្នុងផែនការសាលាជា { $by }
links-not-served = { $owner } { $item }៖ មិនមានក្នុងផែនការសាលាទេ
links-proposed = អ្វីដែលផែនការសាលាអាចបញ្ចូល
links-proposal = { $kind } សម្រាប់ { $answers }៖ { $serves }

## Cycles: what is done

action-open = បើក
action-rate = វាយតម្លៃ
action-appoint = តែងតាំង
action-designate = ចាត់តាំងឱ្យចូលវគ្គ
action-plan = ដាក់ក្នុងផែនការ
action-withdraw = ដកចេញពីផែនការ
action-submit = ដាក់ជូន
action-agree = យល់ព្រម
action-send-back = បញ្ជូនត្រឡប់
action-engage = កត់ត្រាសកម្មភាព
action-document = បន្ថែមភស្តុតាង
action-verify = បញ្ជាក់សកម្មភាព
action-reflect = ឆ្លុះបញ្ចាំង
action-begin-leave = ចាប់ផ្តើមឈប់សម្រាក
action-end-leave = បញ្ចប់ការឈប់សម្រាក
action-transfer = ផ្លាស់ទៅសាលាផ្សេង
action-certify = ចេញវិញ្ញាបនបត្រ
action-close = បិទ
action-reopen = បើកឡើងវិញ
action-abandon = បោះបង់

## Assessments

assessment-title = { $assessment }៖ { $owner } នៅថ្ងៃ { $on }
assessment-overall = កម្រិតរួម៖ { $level ->
    [none] មិនទាន់មាន
   *[other] { $level }
}
assessment-target = គោលដៅ៖ { $level }
assessment-next = ដើម្បីបាន « { $level } » នៅត្រូវលើកឡើងចំនួន { $needed } ក្នុងចំណោម៖ { $indicators }
assessment-next-essential = ចាំបាច់ត្រូវតែមាន៖ { $indicators }
assessment-domain = { $domain }៖ { $level ->
    [none] គ្មានកម្រិត
   *[other] { $level }
} (បានវាយតម្លៃ { $rated } ក្នុង { $indicators } )
assessment-indicator = { $indicator }៖ { $level ->
    [none] គ្មានកម្រិត
   *[other] { $level }
}{ $said ->
    [none] {""}
   *[other] ; { $said }
}
assessment-rater-said = { $rater } { $level } ( { $on } )
assessment-gaps = អ្វីដែលត្រូវធ្វើមុនគេ
assessment-gap = { $indicator }៖ { $level } នៅខ្វះ { $size } កម្រិតទៀតដល់ « { $target } »
assessment-unrated = មិនទាន់មានកម្រិត៖ { $indicators }
assessment-raters = អ្នកវាយតម្លៃ
assessment-rater = { $rater }៖ { $last ->
    [none] មិនទាន់
   *[other] ចុងក្រោយនៅ { $last }
}{ $due ->
    [none] {""}
   *[other] បន្ទាប់មុន { $due }
}
assessment-trend = ពីមួយឆ្នាំទៅមួយឆ្នាំ
assessment-year = { $year }៖ { $level ->
    [none] គ្មានកម្រិត
   *[other] { $level }
} ( { $counts } )
assessment-year-level = { $level }៖ { $count }
observation-title = { $framework }៖ { $owner } បានសង្កេតនៅ { $on }
observation-overall = ពិន្ទុរួម៖ { $score ->
    [none] គ្មាន
   *[other] { $score }
}
observation-domain = { $domain }៖ { $score }
observation-indicator = { $indicator }៖ { $score } (តាមផ្នែក៖ { $segments } )
observation-time = ពេលវេលាសម្រាប់រៀន៖ { $learning ->
    [none] មិនបានមើល
   *[other] { $learning } នៃការមើល
}
observation-state = { $state }៖ { $count }

## Assessments: what is to be said of ratings

rating-post-not-rated = មុខតំណែង { $post } មិនត្រូវបានវាយតម្លៃនៅទីនេះទេ
rating-nothing-rated = គ្មានការវាយតម្លៃណាដែលរាប់បានទេ
rating-below-flag = កម្រិតរួមទាបជាង « { $level } »
rating-rater-missing = { $rater }៖ គ្មានការវាយតម្លៃដែលរាប់បាន
rating-rater-overdue = { $rater }៖ ត្រូវធ្វើមុន { $due }
rating-not-yet-given = { $rater } { $given }៖ បានធ្វើក្រោយថ្ងៃដែលសួរ
rating-no-longer-valid = { $rater } { $given }៖ រាប់បានដល់ { $until }
rating-role-may-not-rate = { $rater } { $given }៖ { $role } មិនអាចវាយតម្លៃក្នុងនាមនេះទេ
rating-not-by-oneself = { $rater } { $given }៖ ត្រូវធ្វើដោយអ្នកដែលត្រូវវាយតម្លៃផ្ទាល់
rating-by-oneself = { $rater } { $given }៖ ត្រូវធ្វើដោយអ្នកដទៃ
rating-tool-does-not-measure = { $rater } { $given }៖ « { $tool } » មិនវាស់ { $indicator } ទេ
rating-no-crosswalk = { $rater } { $given }៖ គ្មានអ្វីបញ្ជាក់ថាការវាយតម្លៃតាម { $framework } មានន័យអ្វីនៅទីនេះ
rating-carried-over = { $rater } { $given }៖ ផ្ទេរមកពី { $framework }
rating-no-counterpart = { $indicator }៖ គ្មានអ្វីត្រូវគ្នា
rating-only-related = { $indicator }៖ អ្វីដែលត្រូវគ្នាខុសគ្នាពេក
rating-level-not-mapped = { $indicator }៖ គ្មានអ្វីត្រូវនឹងកម្រិត { $level }
rating-part-not-rated = { $indicator }៖ ផ្នែក { $part } មិនត្រូវបានវាយតម្លៃ
rating-rater-precedes = { $rater } មកមុនគេ
rating-others-decide = { $rater } មិនបានវាយតម្លៃ អ្នកដទៃសម្រេច
rating-level-open = { $rater } មិនបានវាយតម្លៃ កម្រិតនៅចំហ
rating-taken-as-lowest = { $rater } មិនបានវាយតម្លៃ ចាត់ទុកជាកម្រិតទាបបំផុត
rating-segments-differ = ផ្នែកដែលបានសង្កេត៖ { $observed } ដែលតម្រូវ៖ { $expected }
rating-scored-in-part = { $indicator }៖ បានដាក់ពិន្ទុ { $observed } ក្នុង { $expected } ផ្នែក
rating-not-scored = { $indicator }៖ មិនបានដាក់ពិន្ទុ
rating-domain-not-scored = { $domain }៖ មិនបានដាក់ពិន្ទុអ្វីទេ
rating-not-marked = ផ្នែក { $segment }៖ មិនបានសម្គាល់ { $behaviours }
rating-snapshots-differ = ផ្នែក { $segment }៖ បានមើល { $observed } ដង ដែលតម្រូវ { $expected }

## Needs

needs-title = { $programme }៖ តម្រូវការរបស់ { $place } នៅថ្ងៃទី { $on }
needs-counted = គ្រូដែលបានរាប់៖ { $count }
needs-none = គ្មានតម្រូវការដែលត្រូវរាយការណ៍ទេ
needs-need = { $rank }. { $indicator }៖ គ្រូ { $teachers } ក្នុងចំណោម { $all } នាក់ ({ $share } %) ផលបូកចំណុចខ្វះ { $size }
needs-priorities = អាទិភាព៖ { $priorities } តម្រូវពីគ្រូ { $asked } នាក់ ទោះមានចំណុចខ្វះឬអត់
needs-teacher-types = តាមប្រភេទ៖ { $parts }
needs-bands = តាមបទពិសោធន៍៖ { $parts }
needs-subjects = តាមមុខវិជ្ជា៖ { $parts }
needs-grades = តាមថ្នាក់៖ { $parts }
needs-places = តាមទីកន្លែង ({ $level })៖ { $parts }
needs-not-known = មិនដឹង
needs-too-small = តម្រូវការតូចពេកមិនត្រូវរាយការណ៍៖ { $count }
lines-counted = បន្ទាត់ដែលបានរាប់៖ { $count }
lines-refused = បន្ទាត់ { $line } ត្រូវបានរំលង៖ { $message }
lines-repeated = បន្ទាត់ { $line }៖ { $person } មានម្តងទៀត ហើយត្រូវបានរាប់ម្តងទៀត

## Workplans

workplan-title = { $programme }៖ ផែនការងាររបស់ { $college } ឆ្នាំ { $year }
workplan-cost = ចំណាយ { $cost } ក្នុងថវិកា { $budget }
workplan-sound = រកមិនឃើញបញ្ហាទេ
workplan-error = កំហុស៖ { $finding }
workplan-warning = ចំណាំ៖ { $finding }
workplan-over-budget = វគ្គទាំងអស់ចំណាយ { $cost } លើសថវិកា { $budget } ចំនួន { $over }
workplan-outside-catchment = { $offering } សម្រាប់ { $place } ដែលនៅក្រៅតំបន់ទទួលខុសត្រូវ
workplan-priority-not-offered = អាទិភាព “{ $priority }” តម្រូវ { $indicator } ពីគ្រូ { $teachers } នាក់ ប៉ុន្តែគ្មានវគ្គទេ
workplan-need-uncovered = { $place }៖ គ្មានវគ្គសម្រាប់ { $indicator } ដែលគ្រូ { $teachers } នាក់ត្រូវការ
workplan-seats-short = { $place }៖ មាន { $seats } កន្លែងសម្រាប់គ្រូ { $teachers } នាក់ដែលត្រូវការ { $indicator }
workplan-not-needed = { $offering } ឆ្លើយតប { $indicator } ដែលគ្មាននរណាត្រូវការនៅទីនោះ
workplan-seats-to-spare = { $offering } មាន { $seats } កន្លែងសម្រាប់គ្រូ { $teachers } នាក់ដែលត្រូវការ

## Reviews of workplans

review-title = { $programme }៖ ការពិនិត្យរបស់ { $college } ឆ្នាំ { $year } ដល់ត្រីមាសទី { $quarter }
review-quarter = ត្រីមាសទី { $quarter }៖ វគ្គគ្រោង { $planned } បានធ្វើ { $held } កន្លែង { $seats } ចូលរួម { $attended }
review-so-far = ចាប់ពីដើមឆ្នាំ៖ ចូលរួម { $attended } ក្នុង { $seats } កន្លែង ចំណាយ { $cost } ក្នុង { $planned }
review-offering = { $offering }៖ ចូលរួម { $attended } ក្នុង { $seats } កន្លែង ចំណាយ { $cost } ក្នុង { $planned }
review-not-held = គ្រោងសម្រាប់ត្រីមាសទី { $plannedFor } តែមិនបានធ្វើ
review-held-early = គ្រោងសម្រាប់ត្រីមាសទី { $plannedFor } ធ្វើនៅត្រីមាសទី { $held }៖ មុនកំណត់
review-held-late = គ្រោងសម្រាប់ត្រីមាសទី { $plannedFor } ធ្វើនៅត្រីមាសទី { $held }៖ យឺត
review-not-planned = ធ្វើនៅត្រីមាសទី { $held } តែមិនមានក្នុងផែនការ
review-seats-empty = ចូលរួម { $attended } នាក់ មាន { $seats } កន្លែង
review-overfull = ចូលរួម { $attended } នាក់ លើស { $seats } កន្លែង
review-cost-above = ចំណាយ { $cost } គ្រោង { $planned }

## Targets

targets-title = { $programme }៖ គោលដៅនៅថ្ងៃទី { $on }, { $place }
targets-all = គ្រប់ទីកន្លែង
target-met = សម្រេច៖ { $target }៖ { $reached } ក្នុង { $eligible } ({ $share } %) គោលដៅ៖ { $asked }
target-missed = មិនសម្រេច៖ { $target }៖ { $reached } ក្នុង { $eligible } ({ $share } %) គោលដៅ៖ { $asked } នៅខ្វះ { $lacking }
target-nobody = គ្មាននរណាពាក់ព័ន្ធ៖ { $target }
target-at-least = យ៉ាងតិច { $share } %
target-more-than = លើសពី { $share } %
target-missing = { $place }៖ { $persons }
target-missing-more = និងអ្នកផ្សេងទៀត៖ { $count }

## Charts

chart-needs = គ្រូដែលត្រូវការ តាមសូចនាករ
chart-targets = ដែលសម្រេច និងគោលដៅ (បន្ទាត់) គិតជាភាគរយ
