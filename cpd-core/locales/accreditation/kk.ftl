# Sentences about accreditation: what a check of a proposal says. Ids come as the names that the scheme gives them, lists
# with commas.

## The sheet

check-title = { $scheme }: { $proposal } ұсынысы, { $on } күні
check-ready = Тапсыруға дайын: сұралғанның бәрі орындалған
check-ready-with-remarks = Тапсыруға дайын; ұсынылғанның бәрі орындалмаған
check-not-ready = Дайын емес: талап етілгеннің бәрі орындалмаған
check-required = Міндетті, бірақ орындалмаған
check-recommended = Ұсынылады, бірақ орындалмаған
check-met = Орындалған
check-not-asked = Бұл ұсыныстан сұралмайды
check-fix = Не істеу керек: { $fix }
check-place = { $pointer } орнында

## The report

report-of = Не ұсынылады
report-of-provider = Ұйымдастырушы
report-of-trainer = Жаттықтырушы
report-of-offering = Оқыту
report-titled = Атауы
report-provider = Ұйымдастырушы
report-filed = Тапсырылған күні
report-not-filed = Әлі тапсырылмаған
report-scheme = Неге сай тексерілді
report-note = Бұл бетте кодталған сызба бойынша не талап етілетіні айтылады. Шешімді уәкілетті органның өзі қабылдайды.

## What a change of the registry changes

impact-title = { $scheme }: { $accreditation } үшін { $on } күні не болады
impact-counts = Өзгеретін анықтамалар: { $changed }; өзгермейтіндері: { $unchanged }
impact-statement = { $person } ({ $line }-жол): { $before } → { $after }
impact-requirement = { $requirement }: { $required } ішінен { $before } → { $after }
impact-refused = { $line }-жолға жауап берілмеді: { $message }

## What is counted

number-learning-hours = оқу сағаттары
number-sessions = сабақтар
number-group-size = бірге оқитындар саны
number-places = орындар
number-credit = кредит
number-follow-up-hours = кейінгі жұмыс сағаттары

## What was found

finding-fact-missing = Көрсетілмеген: { $fact }
finding-fact-is-no = «Жоқ» деп көрсетілген: { $fact }
finding-other-option = { $fact }: «{ $found }» табылды, мыналардың бірі керек: { $options }
finding-fact-too-small = { $fact }: { $found } табылды, кемінде { $atLeast } керек
finding-fact-too-large = { $fact }: { $found } табылды, көп дегенде { $atMost } керек
finding-number-missing = Көрсетілмеген: { $number }
finding-number-too-small = { $found } ({ $number }) табылды, кемінде { $atLeast } керек
finding-number-too-large = { $found } ({ $number }) табылды, көп дегенде { $atMost } керек
finding-other-provider = Ұйымдастырушы – «{ $found }», мыналардың бірі керек: { $kinds }
finding-provider-not-accredited = { $provider } { $on } күні аккредиттелмеген
finding-language-missing = Қай тілде оқытылатыны айтылмаған; мыналардың бірі керек: { $languages }
finding-other-language = Мына тілдердің ешқайсысында оқытылмайды: { $languages }
finding-too-few-indicators = { $framework } көрсеткіштерінің { $atLeast } ішінен { $found } қамтиды
finding-no-session = Сабақ жоқ
finding-no-trainer = { $session } сабағында жаттықтырушы жоқ
finding-other-trainer = { $session } сабағындағы { $trainer } – «{ $found }», мыналардың бірі керек: { $kinds }
finding-not-certified = { $session } сабағындағы { $trainer } { $on } күні сертификатталмаған
finding-credit-too-high = Сұралған кредит: { $found }; { $hours } сағат ең көбі { $atMost } тұрады
finding-not-followed-up = «{ $followUp }» түріндегі кейінгі жұмыс жоқ
finding-other-facilitator = «{ $followUp }» үшін басқа фасилитатор керек: { $roles }
finding-follow-up-day-missing = «{ $followUp }» қашан басталатыны айтылмаған; { $latest } дейін керек
finding-followed-up-too-early = «{ $followUp }» { $from } күні, { $first } күні басталатын оқудан бұрын басталады
finding-followed-up-too-late = «{ $followUp }» { $from } күні басталады, { $latest } дейін керек
finding-filed-too-late = { $filed } күні тапсырылған, { $latest } дейін керек
finding-held-already = { $session } сабағы { $from } күні, аккредиттеуге дейін басталады
finding-not-scored = Бағаланбаған: { $lines }
finding-line-too-low = «{ $line }»: { $found } ұпай, кемінде { $atLeast } керек
finding-below-pass-mark = «{ $rubric }»: { $found } ұпай, кемінде { $atLeast } керек ({ $passMark })
finding-not-wanted = Бұл қабылданбайды
