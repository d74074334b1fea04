# What stands in the workbook that a proposal is written in: sheets, headings, notes and lists.

## Sheets

sheet-proposal = សំណើ
sheet-trainers = គ្រូបង្គោល
sheet-sessions = វេនសិក្សា
sheet-alignment = សូចនាករ
sheet-follow-up = ការតាមដាន
sheet-facts = ព័ត៌មានផ្សេងទៀត
sheet-scores = ពិន្ទុ

## The tops of the sheets

top-field = អ្វីដែលសួរ
top-value = ចម្លើយ
top-expected = អ្វីដែលត្រូវសរសេរ
top-how = { $scheme }៖ បំពេញចម្លើយ ហើយជ្រើសពីបញ្ជីបើមាន។ កុំលុបជួរដេក និងជួរឈរទីមួយដែលលាក់ ព្រោះប្រព័ន្ធអានឯកសារតាមនោះ។

## Fields of the proposal

field-scheme = គម្រោងទទួលស្គាល់
field-id = លេខសំណើ
field-of = អ្វីដែលស្នើ
field-title = ចំណងជើង
field-filed = ថ្ងៃដាក់
field-provider-id = លេខចុះបញ្ជីអ្នកផ្ដល់សេវា
field-provider-name = ឈ្មោះអ្នកផ្ដល់សេវា
field-provider-kind = ប្រភេទអ្នកផ្ដល់សេវា
field-languages = ភាសាបង្រៀន
field-group-size = ចំនួនអ្នករៀនក្នុងក្រុម ច្រើនបំផុត
field-places = ចំនួនកន្លែងសរុប
field-credit-amount = ក្រេឌីតដែលស្នើ
field-credit-unit = ឯកតាក្រេឌីត

## Trainers

field-trainer-id = លេខចុះបញ្ជីគ្រូបង្គោល
field-trainer-name = ឈ្មោះ
field-trainer-kind = ប្រភេទគ្រូបង្គោល
field-certified-reference = លេខវិញ្ញាបនបត្រ
field-certified-from = វិញ្ញាបនបត្រមានសុពលភាពពី
field-certified-until = វិញ្ញាបនបត្រមានសុពលភាពដល់

## Sessions

field-session-id = វេន
field-session-from = ថ្ងៃដំបូង
field-session-until = ថ្ងៃចុងក្រោយ
field-session-hours = ម៉ោងសិក្សា
field-session-trainers = អ្នកបង្រៀន
field-session-place = ទីកន្លែង

## Indicators and follow-up

field-framework = ក្របខ័ណ្ឌ
field-indicator = សូចនាករ
field-how = បម្រើដោយរបៀបណា
field-follow-up-kind = ប្រភេទការតាមដាន
field-follow-up-from = ថ្ងៃចាប់ផ្ដើម
field-follow-up-hours = ម៉ោង
field-facilitator = អ្នកសម្របសម្រួល

## What is expected

expected-text = អត្ថបទ
expected-id = លេខ ឬឈ្មោះខ្លីដែលមិនប្រែប្រួល
expected-session-id = លេខ ឬឈ្មោះខ្លី បើទទេ ប្រព័ន្ធនឹងដាក់ឲ្យ
expected-date = ថ្ងៃខែ ដូចជា { $example } ឆ្នាំ ព.ស. ក៏អានបាន
expected-amount = លេខ ដូចជា { $whole } ឬ { $part }
expected-count = ចំនួនគត់
expected-yes-no = { $yes } ឬ { $no }
expected-choice = ជ្រើសមួយពីបញ្ជី
expected-languages = ភាសាមួយ ឬច្រើន ដាក់ក្បៀសចន្លោះ
expected-trainers = លេខចុះបញ្ជី ឬឈ្មោះពីសន្លឹកគ្រូបង្គោល ដាក់ក្បៀសចន្លោះ
expected-points = ពិន្ទុពី { $least } ដល់ { $most }
needed = ចាំបាច់

## What the scheme asks

asked-required = លក្ខខណ្ឌ៖ { $criterion }។ អ្វីដែលត្រូវធ្វើ៖ { $fix }
asked-recommended = ណែនាំ៖ { $criterion }។ អ្វីដែលត្រូវធ្វើ៖ { $fix }

## What can be chosen

of-offering = វគ្គបណ្ដុះបណ្ដាល
of-trainer = គ្រូបង្គោល
of-provider = អ្នកផ្ដល់សេវា
yes = បាទ/ចាស
no = ទេ
language-en = ភាសាអង់គ្លេស
language-kk = ភាសាកាហ្សាក់
language-km = ភាសាខ្មែរ
language-lo = ភាសាឡាវ
language-ru = ភាសារុស្ស៊ី

## What a check found

found = { $criterion }៖ { $reason }។ អ្វីដែលត្រូវធ្វើ៖ { $fix }
