# Sentences about allocation: who works where, who supports whom, and why. Ids come as they are; numbers are written alike in all
# languages.

## The sheet

allocation-title = { $policy } ឆ្នាំ { $year }
allocation-served = មានអ្នកណែនាំ៖ { $served }
allocation-cost = { $level }៖ { $cost } ហើយគ្មានវិធីណាតាមច្បាប់ដែលតិចជាងនេះ
allocation-districts = អ្នកណែនាំតាមស្រុក
allocation-district = { $district }៖ អ្នកណែនាំ { $mentors } សម្រាប់សាលា { $schools } និងតម្រូវការ { $need }
allocation-one-more = បន្ថែមម្នាក់ដោយយកពីកន្លែងល្អបំផុត នឹងចំណាយ { $cost }
allocation-one-fewer = បន្ថយម្នាក់ដោយបញ្ជូនទៅកន្លែងល្អបំផុត នឹងចំណាយ { $cost }
allocation-mentors = អ្នកណែនាំ និងអ្នកដែលពួកគេគាំទ្រ
allocation-mentor = { $mentor }៖ { $load } ក្នុងចន្លោះ { $least } ដល់ { $most } ចំណាយ { $minutes } នាទីពីផ្ទះទៅទាំងអស់
allocation-mentor-in = ធ្វើការនៅ { $district }
allocation-below = តិចជាងកម្រិតកំណត់ { $missing }
allocation-coach = { $coach }៖ { $minutes } នាទី; { $costs }
allocation-next = បន្ទាប់ល្អបំផុត៖ { $mentor } ភាពខុសគ្នាផ្ទាល់ { $difference }; { $because }
allocation-fairness = ការចែកស្មើគ្នាប៉ុនណា
allocation-loads = បន្ទុកពី { $least } ដល់ { $most } សរុប { $total }
allocation-minutes = នាទីពី { $least } ដល់ { $most } សរុប { $total }
allocation-last-year = ឆ្នាំមុន
allocation-continuity = អ្នកណែនាំដដែល៖ { $kept }; អ្នកផ្សេង៖ { $changed }; មិនធ្លាប់មាន៖ { $new }

## Who has nobody

allocation-barred = គ្មានអ្នកណាអាចគាំទ្រ { $coach } បានទេ
rule-catchment = ក្រៅតំបន់ទទួលបន្ទុក៖ អ្នកណែនាំ { $mentors }
rule-district = ត្រូវបានចាត់ទៅស្រុកផ្សេង៖ អ្នកណែនាំ { $mentors }
rule-certified = គ្មានវិញ្ញាបនបត្រ៖ អ្នកណែនាំ { $mentors }
rule-language = មិននិយាយភាសានោះ៖ អ្នកណែនាំ { $mentors }
rule-level = មិនគាំទ្រគ្រូប្រភេទនេះ៖ អ្នកណែនាំ { $mentors }
rule-subject = មិនស្គាល់មុខវិជ្ជា៖ អ្នកណែនាំ { $mentors }
allocation-shortage = កន្លែងមិនគ្រប់៖ { $coaches } មានតែអ្នកណែនាំដែលមាន { $places } កន្លែង
allocation-shortage-districts = នៅ { $districts }
allocation-shortage-mentors = អ្នកណែនាំទាំងនេះ៖ { $mentors }
allocation-shortage-unserved = គ្មានអ្នកណា៖ { $unserved }
allocation-shortage-repair = តិចបំផុតដែលអាចជួយ៖ បន្ថែម { $missing } កន្លែង ដូចជា { $repair }

## Costs

cost-travel = ការធ្វើដំណើរ { $cost }
cost-language = ភាសាផ្សេង { $cost }
cost-subject = មុខវិជ្ជាផ្សេង { $cost }
cost-change = អ្នកណែនាំផ្សេងពីមុន { $cost }
cost-other-district = ត្រូវបានចាត់ទៅស្រុកផ្សេង { $cost }

## Why not the next best

because-somebody-unserved = អ្នកផ្សេងនឹងគ្មានអ្នកណា
because-range-missed = នឹងខ្វះពីកម្រិតកំណត់កាន់តែច្រើន
because-costs-more = ពិចារណាលើអ្នកទាំងអស់ កម្រិត { $level } នឹងកើនយ៉ាងតិច { $atLeast }
because-not-told = អ្នកផ្សេងក៏ត្រូវប្ដូរដែរ ឬក៏ល្អស្មើគ្នា

## Verification

verification-holds = រក្សាគ្រប់ច្បាប់ ហើយគ្មានអ្វីល្អជាងនេះ៖ តម្លៃបញ្ជាក់
verification-fails = មិនអាចបញ្ជាក់ខ្លួនឯងបាន៖
part-districts = ស្រុករបស់អ្នកណែនាំ
part-coaches = អ្នកណែនាំរបស់គ្រូបង្វឹក
objection-other-people = { $part }៖ មាននរណាម្នាក់ខ្វះ ស្ទួន ឬមិនមែនក្នុងបញ្ហា
objection-other-quota = { $district }៖ គោលនយោបាយផ្ដល់អ្នកណែនាំ { $expected }
objection-not-allowed = { $part }៖ ច្បាប់ហាម { $who } នៅកន្លែងនោះ
objection-too-many = { $part }៖ នៅ { $place } ច្រើនជាងអនុញ្ញាត
objection-not-proved = { $part }៖ តម្លៃកម្រិត { $level } មិនបញ្ជាក់ថាគ្មានអ្វីល្អជាង
objection-other-cost = { $part }៖ កម្រិត { $level } ចំណាយ { $cost }

## What a new allocation changes

change-kept = ដូចមុន៖ { $kept }
change-mentor = { $mentor } ប្ដូរពី { $from } ទៅ { $to }
change-moved = { $coach }៖ { $to } ជំនួស { $from }
change-new = { $coach }៖ { $to } មុននេះគ្មានអ្នកណា
change-lost = { $coach }៖ គ្មានអ្នកណាជំនួស { $from }
change-nobody = { $coach }៖ នៅតែគ្មានអ្នកណា
keeping = ត្រូវរក្សា៖ { $asked }; បានរក្សា៖ { $kept }
keeping-short = ត្រូវរក្សា៖ { $asked }; រក្សាបានមិនលើសពី { $kept }
keeping-change-cost = ដើម្បីនោះ ការប្ដូរនីមួយៗត្រូវរាប់ជា { $changeCost }
keeping-optimal = សរុប { $cost } ហើយគ្មានអ្វីដែលរក្សាបានប៉ុណ្ណេះតិចជាងនេះ
keeping-bound = សរុប { $cost }; មិនទាន់បញ្ជាក់ថាគ្មានអ្វីតិចជាង៖ កម្រិតទាបគឺ { $atLeast }
