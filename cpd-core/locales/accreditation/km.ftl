# Sentences about accreditation: what a check of a proposal says. Ids come as the names that the scheme gives them, lists
# with commas.

## The sheet

check-title = { $scheme }៖ សំណើ { $proposal } ថ្ងៃ { $on }
check-ready = រួចរាល់ដើម្បីដាក់៖ គ្រប់លក្ខខណ្ឌត្រូវបានបំពេញ
check-ready-with-remarks = រួចរាល់ដើម្បីដាក់ តែអនុសាសន៍ខ្លះមិនទាន់បំពេញ
check-not-ready = មិនទាន់រួចរាល់៖ លក្ខខណ្ឌចាំបាច់ខ្លះមិនទាន់បំពេញ
check-required = ចាំបាច់ និងមិនទាន់បំពេញ
check-recommended = ណែនាំ និងមិនទាន់បំពេញ
check-met = បានបំពេញ
check-not-asked = មិនទាមទារសម្រាប់សំណើនេះ
check-fix = អ្វីដែលត្រូវធ្វើ៖ { $fix }
check-place = នៅ { $pointer }

## The report

report-of = អ្វីដែលស្នើ
report-of-provider = អ្នកផ្ដល់សេវា
report-of-trainer = គ្រូបង្គោល
report-of-offering = វគ្គបណ្ដុះបណ្ដាល
report-titled = ចំណងជើង
report-provider = អ្នកផ្ដល់សេវា
report-filed = ថ្ងៃដាក់
report-not-filed = មិនទាន់ដាក់
report-scheme = ពិនិត្យតាម
report-note = ទំព័រនេះបង្ហាញអ្វីដែលគម្រោងទាមទារ តាមការកត់ត្រាក្នុងប្រព័ន្ធ។ អាជ្ញាធរជាអ្នកសម្រេច។

## What a change of the registry changes

impact-title = { $scheme }៖ អ្វីកើតឡើងចំពោះ { $accreditation } នៅ { $on }
impact-counts = របាយការណ៍ដែលប្រែប្រួល៖ { $changed } មិនប្រែប្រួល៖ { $unchanged }
impact-statement = { $person } (ជួរ { $line })៖ { $before } → { $after }
impact-requirement = { $requirement }៖ { $before } → { $after } ក្នុង { $required }
impact-refused = ជួរ { $line } មិនអាចឆ្លើយបាន៖ { $message }

## What is counted

number-learning-hours = ម៉ោងសិក្សា
number-sessions = វគ្គ
number-group-size = ចំនួនអ្នករៀនជាមួយគ្នា
number-places = ចំនួនកន្លែង
number-credit = ក្រេឌីត
number-follow-up-hours = ម៉ោងតាមដាន

## What was found

finding-fact-missing = មិនបានបញ្ជាក់៖ { $fact }
finding-fact-is-no = បញ្ជាក់ថា “ទេ”៖ { $fact }
finding-other-option = { $fact }៖ រកឃើញ “{ $found }” ត្រូវជាមួយក្នុងចំណោម { $options }
finding-fact-too-small = { $fact }៖ រកឃើញ { $found } ត្រូវយ៉ាងតិច { $atLeast }
finding-fact-too-large = { $fact }៖ រកឃើញ { $found } ត្រូវមិនលើស { $atMost }
finding-number-missing = មិនបានបញ្ជាក់៖ { $number }
finding-number-too-small = រកឃើញ { $found } ({ $number }) ត្រូវយ៉ាងតិច { $atLeast }
finding-number-too-large = រកឃើញ { $found } ({ $number }) ត្រូវមិនលើស { $atMost }
finding-other-provider = អ្នកផ្ដល់សេវាគឺ “{ $found }” ត្រូវជាមួយក្នុងចំណោម { $kinds }
finding-provider-not-accredited = { $provider } មិនត្រូវបានទទួលស្គាល់នៅ { $on } ទេ
finding-language-missing = មិនបានបញ្ជាក់ភាសាបង្រៀន ត្រូវជាមួយក្នុងចំណោម { $languages }
finding-other-language = មិនបង្រៀនជាភាសាណាមួយក្នុង { $languages } ទេ
finding-too-few-indicators = ស្របនឹង { $found } ក្នុង { $atLeast } សូចនាករនៃ { $framework }
finding-no-session = គ្មានវគ្គទេ
finding-no-trainer = វគ្គ { $session } គ្មានគ្រូបង្គោល
finding-other-trainer = { $trainer } ក្នុងវគ្គ { $session } គឺ “{ $found }” ត្រូវជាមួយក្នុងចំណោម { $kinds }
finding-not-certified = { $trainer } ក្នុងវគ្គ { $session } គ្មានវិញ្ញាបនបត្រនៅ { $on }
finding-credit-too-high = ស្នើ { $found } ក្រេឌីត ខណៈ { $hours } ម៉ោងមានតម្លៃច្រើនបំផុត { $atMost }
finding-not-followed-up = គ្មានការតាមដានប្រភេទ “{ $followUp }”
finding-other-facilitator = “{ $followUp }” ត្រូវការអ្នកសម្របសម្រួលផ្សេង៖ { $roles }
finding-follow-up-day-missing = មិនបានបញ្ជាក់ថា “{ $followUp }” ចាប់ផ្ដើមពេលណា ត្រូវត្រឹម { $latest }
finding-followed-up-too-early = “{ $followUp }” ចាប់ផ្ដើម { $from } មុនវគ្គ ដែលចាប់ផ្ដើម { $first }
finding-followed-up-too-late = “{ $followUp }” ចាប់ផ្ដើម { $from } ត្រូវត្រឹម { $latest }
finding-filed-too-late = ដាក់ { $filed } ត្រូវត្រឹម { $latest }
finding-held-already = វគ្គ { $session } ចាប់ផ្ដើម { $from } មុនអាចទទួលស្គាល់
finding-not-scored = មិនទាន់ដាក់ពិន្ទុ៖ { $lines }
finding-line-too-low = “{ $line }” បាន { $found } ពិន្ទុ ត្រូវយ៉ាងតិច { $atLeast }
finding-below-pass-mark = “{ $rubric }” បាន { $found } ពិន្ទុ ត្រូវយ៉ាងតិច { $atLeast } ({ $passMark })
finding-not-wanted = មិនទទួលយកទេ
