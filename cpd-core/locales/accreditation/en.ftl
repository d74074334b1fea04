# Sentences about accreditation: what a check of a proposal says. Ids come as the names that the scheme gives them, lists
# with commas.

## The sheet

check-title = { $scheme }: proposal { $proposal }, on { $on }
check-ready = Ready to be filed: everything that is asked is met
check-ready-with-remarks = Ready to be filed; not everything that is recommended is met
check-not-ready = Not ready: something that is required is not met
check-required = Required, and not met
check-recommended = Recommended, and not met
check-met = Met
check-not-asked = Not asked of this proposal
check-fix = What to do: { $fix }
check-place = in { $pointer }

## The report

report-of = What is proposed
report-of-provider = Provider
report-of-trainer = Trainer
report-of-offering = Training
report-titled = Title
report-provider = Provider
report-filed = Filed on
report-not-filed = Not yet
report-scheme = Checked against
report-note = This page says what the scheme asks for as it is encoded. The authority itself decides.

## What a change of the registry changes

impact-title = { $scheme }: what happens to { $accreditation } on { $on }
impact-counts = Statements that change: { $changed }; statements that do not: { $unchanged }
impact-statement = { $person } (line { $line }): { $before } → { $after }
impact-requirement = { $requirement }: { $before } → { $after } of { $required }
impact-refused = Line { $line } could not be answered: { $message }

## What is counted

number-learning-hours = hours of learning
number-sessions = sessions
number-group-size = people who learn together
number-places = places
number-credit = credit
number-follow-up-hours = hours of follow-up

## What was found

finding-fact-missing = Not stated: { $fact }
finding-fact-is-no = Stated as “no”: { $fact }
finding-other-option = { $fact }: found “{ $found }”, expected one of { $options }
finding-fact-too-small = { $fact }: found { $found }, expected at least { $atLeast }
finding-fact-too-large = { $fact }: found { $found }, expected at most { $atMost }
finding-number-missing = Not stated: { $number }
finding-number-too-small = Found { $found } ({ $number }), expected at least { $atLeast }
finding-number-too-large = Found { $found } ({ $number }), expected at most { $atMost }
finding-other-provider = The provider is “{ $found }”, expected one of { $kinds }
finding-provider-not-accredited = { $provider } is not accredited on { $on }
finding-language-missing = It is not said which languages it is taught in; expected one of { $languages }
finding-other-language = It is taught in none of { $languages }
finding-too-few-indicators = It serves { $found } of { $atLeast } indicators of { $framework }
finding-no-session = There is no session
finding-no-trainer = Nobody trains in the session { $session }
finding-other-trainer = { $trainer } in the session { $session } is “{ $found }”, expected one of { $kinds }
finding-not-certified = { $trainer } in the session { $session } is not certified on { $on }
finding-credit-too-high = Claimed: { $found } of credit; { $hours } hours of learning are worth at most { $atMost }
finding-not-followed-up = Nothing follows it of the kind “{ $followUp }”
finding-other-facilitator = “{ $followUp }” needs another facilitator: { $roles }
finding-follow-up-day-missing = It is not said when “{ $followUp }” begins; expected by { $latest }
finding-followed-up-too-early = “{ $followUp }” begins on { $from }, before the training, which begins on { $first }
finding-followed-up-too-late = “{ $followUp }” begins on { $from }, expected by { $latest }
finding-filed-too-late = Filed on { $filed }, expected by { $latest }
finding-held-already = The session { $session } begins on { $from }, before it can be accredited
finding-not-scored = Not scored: { $lines }
finding-line-too-low = “{ $line }” has { $found } points, expected at least { $atLeast }
finding-below-pass-mark = “{ $rubric }” has { $found } weighted points, expected at least { $atLeast } ({ $passMark })
finding-not-wanted = This is not accepted
