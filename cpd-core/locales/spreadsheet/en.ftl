# What stands in the workbook that a proposal is written in: sheets, headings, notes and lists.

## Sheets

sheet-proposal = Proposal
sheet-trainers = Trainers
sheet-sessions = Sessions
sheet-alignment = Indicators served
sheet-follow-up = Follow-up
sheet-facts = Other facts
sheet-scores = Scores

## The tops of the sheets

top-field = What is asked
top-value = Answer
top-expected = What is expected
top-how = { $scheme }: fill in the answers, and choose from the list where there is one. Keep the hidden first row and column: the workbook is read by them.

## Fields of the proposal

field-scheme = Scheme
field-id = Number of the proposal
field-of = What is proposed
field-title = Title
field-filed = Filed on
field-provider-id = Registered number of the provider
field-provider-name = Name of the provider
field-provider-kind = Kind of provider
field-languages = Languages of teaching
field-group-size = People who learn together, at most
field-places = Places in all
field-credit-amount = Credit that is claimed
field-credit-unit = Unit of the credit

## Trainers

field-trainer-id = Registered number of the trainer
field-trainer-name = Name
field-trainer-kind = Kind of trainer
field-certified-reference = Number of the certificate
field-certified-from = Certified from
field-certified-until = Certified until

## Sessions

field-session-id = Session
field-session-from = First day
field-session-until = Last day
field-session-hours = Hours of learning
field-session-trainers = Who trains
field-session-place = Place

## Indicators and follow-up

field-framework = Framework
field-indicator = Indicator
field-how = How it is served
field-follow-up-kind = Kind of follow-up
field-follow-up-from = Begins on
field-follow-up-hours = Hours
field-facilitator = Who facilitates it

## What is expected

expected-text = Text
expected-id = A number or short name that stays the same
expected-session-id = A number or short name; left empty, one is given
expected-date = A date, such as { $example }; years of the Buddhist era are understood
expected-amount = A number, such as { $whole } or { $part }
expected-count = A whole number
expected-yes-no = { $yes } or { $no }
expected-choice = One from the list
expected-languages = One or more languages, with commas between them
expected-trainers = Registered numbers or names from the sheet of trainers, with commas between them
expected-points = Points from { $least } to { $most }
needed = Needed

## What the scheme asks

asked-required = Asked for: { $criterion }. What to do: { $fix }
asked-recommended = Wished for: { $criterion }. What to do: { $fix }

## What can be chosen

of-offering = A training
of-trainer = A trainer
of-provider = A provider
yes = Yes
no = No
language-en = English
language-kk = Kazakh
language-km = Khmer
language-lo = Lao
language-ru = Russian

## What a check found

found = { $criterion }: { $reason }. What to do: { $fix }
