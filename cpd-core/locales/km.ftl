# Sentences for reasons, by their code, and the words around them; `en.ftl` says what the variables are.
#
# This translation awaits a native reader. Khmer has one plural category. A variable stands between spaces, because the
# script itself has none between words.

## Outcomes

outcome-met = បំពេញគ្រប់
outcome-short = មិនគ្រប់
outcome-grace = មិនគ្រប់ ស្ថិតក្នុងរយៈពេលអនុគ្រោះ
outcome-conditional = មិនគ្រប់ អនុញ្ញាតដោយមានលក្ខខណ្ឌ
outcome-deemed-met = ចាត់ទុកថាបំពេញគ្រប់
outcome-exempt = មិនតម្រូវ
outcome-waived = ត្រូវបានលើកលែង
outcome-inactive = មិនប្រើអាជ្ញាបណ្ណ
outcome-lapsed = មិនគ្រប់ ផុតកំណត់ហើយ
outcome-not-yet-begun = មិនទាន់ចាប់ផ្ដើម

## Heads of an explanation

outcome-is = លទ្ធផល៖ { $outcome }
activity-counts = សកម្មភាព { $activity } រាប់បាន { $amount } { $u }
activity-does-not-count = សកម្មភាព { $activity } មិនរាប់

## The period

rule-set-in-force = វិធានដែលមានសុពលភាពគឺ { $ruleSet }
period-is = រយៈពេលនេះគិតពី { $start } ដល់ { $end }
not-binding-yet = { $rule }៖ វិធាន { $ruleSet } មិនទាន់អនុវត្តចំពោះរយៈពេលនេះទេ
period-length = { $rule }
period-ends-early = { $rule }៖ រយៈពេលបញ្ចប់មុនកំណត់ នៅថ្ងៃ { $until } ហើយមិនត្រូវបានវាយតម្លៃទេ
period-extended = { $rule }៖ រយៈពេលត្រូវបានពន្យារ { $by } ពី { $before } ដល់ { $until }
period-begins = រយៈពេលដំបូងចាប់ផ្ដើមនៅថ្ងៃ { $start }
period-open = រយៈពេលនៅបើករហូតដល់ថ្ងៃ { $until }; { $daysLeft ->
   *[other] នៅសល់ { $daysLeft } ថ្ងៃ
}
period-ended = រយៈពេលបានបញ្ចប់នៅថ្ងៃ { $ended }
time-after-period = { $rule }៖ មានពេលរហូតដល់ថ្ងៃ { $until }
stage-after-period = { $rule }
no-time-left = { $rule }៖ មិនមានពេលនៅសល់ទេ

## The person

released = { $rule }
met-by-fact = { $rule }៖ លក្ខខណ្ឌតម្រូវទាំងមូលត្រូវបានបំពេញ
service-not-stated = កំណត់ត្រាមិនបានបញ្ជាក់ការបម្រើការងារទេ ដូច្នេះចាត់ទុកថាបម្រើការងារពេញលេញ
measured = { $rule }៖ { $value }
absence-not-counted = { $absence } ពី { $first } ដល់ { $last } មិនប្ដូរថ្ងៃបញ្ចប់នៃរយៈពេលទេ
grant-refused = { $rule }៖ សំណើ { $grant } ចុះថ្ងៃ { $requested } មិនត្រូវបានអនុវត្តទេ ព្រោះសំណើនេះអាចដាក់បានពី { $windowStart } ដល់ { $windowEnd }
grant-unknown = វិធានមិនមានការអនុញ្ញាតដូចជា { $grant } ទេ

## The requirements

requirement-base = { $requirement }៖ តម្រូវ { $amount } { $u }
requirement-measured = { $requirement }៖ វាស់បាន { $value }
requirement-adjusted = { $rule }៖ { $amount } { $u } ជំនួស { $before }
requirement-share = { $requirement }៖ { $share } នៃ «{ $whole }» ស្មើនឹង { $amount } { $u }
requirement-not-asked = { $requirement }៖ មិនតម្រូវចំពោះគ្រូនេះទេ
requirement-met = { $requirement }៖ រាប់បាន { $counted } ក្នុងចំណោម { $required } { $u }
requirement-short = { $requirement }៖ រាប់បាន { $counted } ក្នុងចំណោម { $required } { $u } នៅខ្វះ { $short }
requirement-year = { $requirement } ពី { $start } ដល់ { $end }៖ រាប់បាន { $counted } ក្នុងចំណោម { $required } { $u }
alternative-met = { $rule }៖ លក្ខខណ្ឌតម្រូវដែលបំពេញមាន { $met } ត្រូវការ { $needed }
alternative-short = { $rule }៖ លក្ខខណ្ឌតម្រូវដែលបំពេញមាន { $met } ត្រូវការ { $needed }

## Why an activity does not count

before-period = បានបញ្ចប់នៅថ្ងៃ { $held } មុនរយៈពេលចាប់ផ្ដើមនៅថ្ងៃ { $periodStart }
after-period = បានបញ្ចប់នៅថ្ងៃ { $held } ក្រោយថ្ងៃ { $periodEnd } ដែលជាថ្ងៃចុងក្រោយដែលអាចរាប់បាន
not-yet-held = នឹងបញ្ចប់នៅថ្ងៃ { $held } ក្រោយកាលបរិច្ឆេទនៃសំណួរ
unit-not-known = វិធានមិនបានកំណត់ថា { $unit } មួយមានតម្លៃប៉ុន្មានទេ
not-eligible = { $rule }
too-short = { $rule }៖ { $amount } { $u } ប៉ុន្តែត្រូវការយ៉ាងតិច { $minimum } { $u }
not-accredited = { $rule }៖ មិនមានការទទួលស្គាល់គុណភាពក្នុងកំណត់ត្រាទេ
accreditation-not-in-force = { $rule }៖ នៅថ្ងៃ { $held } ការទទួលស្គាល់គុណភាពមិនមានសុពលភាពទេ (ពី { $accreditedFrom }{ $accreditedUntil ->
    [none] {""}
   *[other] {" "}ដល់ { $accreditedUntil }
})
evidence-missing = { $rule }៖ ខ្វះ { $evidence }
counted-once = { $rule }៖ { $first } ត្រូវបានរាប់រួចហើយ
used-elsewhere = { $rule }៖ ត្រូវបានប្រើនៅកន្លែងផ្សេងហើយ
not-approved = { $rule }៖ មិនមានការអនុម័តក្នុងកំណត់ត្រាទេ
approved-late = { $rule }៖ បានអនុម័តនៅថ្ងៃ { $approved } ប៉ុន្តែបានប្រព្រឹត្តទៅចាប់ពីថ្ងៃ { $held }
outside-window = { $rule }៖ { $held } មិនស្ថិតក្នុងចំណោមថ្ងៃដែលអាចរាប់បាន{ $windowStart ->
    [none] {""}
   *[other] {" "}ពី { $windowStart }
}{ $windowEnd ->
    [none] {""}
   *[other] {" "}ដល់ { $windowEnd }
}
attendance-too-low = { $rule }៖ បានចូលរួម { $attended } ក្នុងចំណោម { $sessions } វគ្គ ប៉ុន្តែត្រូវចូលរួមយ៉ាងតិច { $minimum } នៃវគ្គទាំងអស់
builds-on-nothing = { $rule }៖ មិនបន្តពីសកម្មភាពមុនណាមួយទេ
below-threshold = { $rule }៖ សរុបរួម { $together } { $u } ប៉ុន្តែត្រូវការយ៉ាងតិច { $minimum } { $u }
counted-for-earlier-period = { $used } { $u } នៃសកម្មភាពនេះ បានបំពេញរយៈពេលដែលបញ្ចប់នៅថ្ងៃ { $periodEnd }

## How an activity counts

recorded = បានកត់ត្រា { $amount } { $unit }
judged-under = វាយតម្លៃតាមវិធាន { $ruleSet }
earlier-counts = { $rule }
converted = { $unit } មួយមានតម្លៃ { $rate } { $u }៖ { $amount } { $u }
multiplied = { $rule }៖ គុណនឹង { $times } ស្មើ { $amount } { $u }
built-on = { $rule }៖ បន្តពី { $earlier } ដែលមានតម្លៃ { $amount } { $u }
attendance-counted = { $rule }៖ បានចូលរួម { $attended } ក្នុងចំណោម { $sessions } វគ្គ ស្មើ { $amount } { $u }
rounded = បង្គត់ពី { $before } ទៅ { $amount } { $u }
categorised = ប្រភេទ៖ { $category }
counted-in = { $amount } { $u } រាប់ក្នុងប្រភេទ { $category }
capped = { $rule }៖ រាប់បានច្រើនបំផុត { $limit } { $u } ដូច្នេះ { $cut } { $u } ត្រូវបានកាត់ចេញ ហើយ { $amount } { $u } ត្រូវបានរាប់

## Carry-over

carried-in = ផ្ទេរមកពីរយៈពេលមុន { $amount } { $u }
carried-in-not-used = ផ្ទេរមកពីរយៈពេលមុន { $amount } { $u } ប៉ុន្តែវិធានមិនអនុញ្ញាតឱ្យផ្ទេរទេ
spread-in = { $rule }៖ ផ្ទេរមក { $amount } { $u }
carry-over = { $rule }៖ លើសពីតម្រូវ { $excess } { $u } ទទួលបានក្នុងពេលកំណត់ { $inWindow } { $u }{ $limit ->
    [none] {""}
   *[other] {" "}ច្រើនបំផុត { $limit } { $u }
}៖ អាចផ្ទេរទៅរយៈពេលបន្ទាប់បាន { $amount } { $u }
excess-lost = លើសពីតម្រូវ { $amount } { $u }; វិធានមិនអនុញ្ញាតឱ្យផ្ទេរទេ

## The career

no-career = វិធាននេះមិនបានកំណត់គន្លងអាជីពទេ
level-not-stated = កំណត់ត្រាមិនបានបញ្ជាក់កម្រិតទេ៖ { $fact }
need-not-asked = មិនតម្រូវចំពោះគ្រូនេះទេ
need-outcome = រយៈពេល៖ { $outcome }
need-credit = រាប់បាន { $reached } ក្នុងចំណោម { $required } { $u }
need-measured = { $reached } ត្រូវការយ៉ាងតិច { $required }
need-present = កំណត់ត្រាបញ្ជាក់៖ { $fact }
need-absent = កំណត់ត្រាមិនបានបញ្ជាក់អ្វីដែលតម្រូវ៖ { $fact }
test-block-result = { $block }៖ បាន { $points } ក្នុងចំណោម { $possible } ពិន្ទុ នៅថ្ងៃ { $taken } ត្រូវការយ៉ាងតិច { $needed }
test-block-missing = { $block }៖ មិនមានក្នុងលទ្ធផលតេស្តចុះថ្ងៃ { $taken } ទេ
test-not-taken = { $test }៖ មិនមានលទ្ធផលក្នុងកំណត់ត្រាទេ
test-too-old = លទ្ធផលតេស្តចុះថ្ងៃ { $taken } មានសុពលភាពដល់ { $validUntil }

## Advice

not-reachable = { $requirement }៖ មិនអាចបំពេញដោយការសិក្សាបន្ថែមបានទេ
already-begun = ចាប់ផ្ដើមនៅថ្ងៃ { $held } មុនកាលបរិច្ឆេទនៃសំណួរ
search-stopped = ការស្វែងរកបានឈប់មុនចប់ ចំនួនជំហានដែលបានធ្វើ៖ { $steps }

## Words around them

statement-head = { $pack }៖ { $person } នៅថ្ងៃ { $on }
counted-activities = { $count ->
   *[other] សកម្មភាព
}
counted-categories = { $count ->
   *[other] ប្រភេទ
}
counted-measure = (តាមកំណត់ត្រា)
statement-period = រយៈពេលទី { $number }៖ { $start } ដល់ { $end }
statement-requirements = លក្ខខណ្ឌតម្រូវ
statement-activities = សកម្មភាពអភិវឌ្ឍវិជ្ជាជីវៈ
statement-carry-over = ការផ្ទេរទៅរយៈពេលបន្ទាប់
statement-dates = កាលបរិច្ឆេទ
advice-period = រយៈពេលពី { $start } ដល់ { $end }{ $until ->
    [none] {""}
   *[other] ; រាប់អ្វីដែលធ្វើត្រឹមថ្ងៃ { $until }
}
advice-complete = តាមអ្វីដែលបានកត់ត្រា គឺបំពេញគ្រប់ហើយ
advice-least = តិចបំផុតដែលគ្រប់គ្រាន់៖ { $amount } { $u }{ $until ->
    [none] {""}
   *[other] {" "}មិនឱ្យហួសថ្ងៃ { $until }
}
advice-least-bound = ត្រូវការយ៉ាងតិច { $amount } { $u } មិនដឹងថាត្រូវការបន្ថែមប៉ុន្មានទៀតទេ
advice-least-impossible = មិនអាចបំពេញដោយការសិក្សាបន្ថែមបានទេ
advice-further = { $amount } { $u }{ $what ->
    [none] {""}
   *[other] {" "}ក្នុង { $what }
} ពី { $start }{ $end ->
    [none] {""}
   *[other] {" "}ដល់ { $end }
}
advice-others = អ្វីផ្សេងទៀតដែលនៅខ្វះ
advice-cheapest = សំណុំសកម្មភាពដែលគ្រប់គ្រាន់ និងថោកបំផុត មានតម្លៃ { $cost }
advice-cheapest-bound = សំណុំល្អបំផុតដែលរកឃើញមានតម្លៃ { $cost } គ្មានសំណុំណាថោកជាង { $bound } ទេ
advice-cheapest-unknown = រកមិនឃើញសំណុំដែលគ្រប់គ្រាន់ទេ បើមាន នឹងមានតម្លៃយ៉ាងតិច { $bound }
advice-cheapest-impossible = សកម្មភាពដែលផ្ដល់ជូនមិនគ្រប់គ្រាន់ទេ
advice-refused = សកម្មភាពដែលផ្ដល់ជូនដែលមិនអាចរាប់បាន
career-level = កម្រិត៖ { $level }
career-no-step = មិនមានជំហានបន្ទាប់ទេ
career-step = { $step } ({ $level })៖ បានបំពេញ { $met } ក្នុងចំណោម { $needed } លក្ខខណ្ឌ
career-need-met = { $need }៖ បានបំពេញ
career-need-missing = { $need }៖ នៅខ្វះ
career-need-not-needed = { $need }៖ មិនចាំបាច់
statement-activity = { $held }  { $activity }៖ រាប់បាន { $counted } { $u }
statement-activity-refused = { $held }  { $activity }៖ មិនរាប់
date-period-begins = រយៈពេលដំបូងចាប់ផ្ដើម
date-carry-over-window-opens = អ្វីដែលទទួលបានចាប់ពីថ្ងៃនោះអាចផ្ទេរបាន
date-grant-window-opens = ចាប់ពីថ្ងៃនោះអាចស្នើសុំការផ្លាស់ប្ដូរបាន
date-period-ends = រយៈពេលបញ្ចប់
date-time-after-period-ends = ផុតពេលបន្ថែមក្រោយរយៈពេល
date-records-kept-until = រក្សាទុកឯកសាររហូតដល់ថ្ងៃនោះ
duration-years = { $count ->
   *[other] { $count } ឆ្នាំ
}
duration-months = { $count ->
   *[other] { $count } ខែ
}
duration-days = { $count ->
   *[other] { $count } ថ្ងៃ
}
