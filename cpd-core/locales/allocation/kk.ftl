# Sentences about allocation: who works where, who supports whom, and why. Ids come as they are; numbers are written alike in all
# languages.

## The sheet

allocation-title = { $policy }, { $year } жыл
allocation-served = Тәлімгері барлар: { $served }
allocation-cost = { $level }: { $cost }, ережені сақтайтын одан азы жоқ
allocation-districts = Аудандар бойынша тәлімгерлер
allocation-district = { $district }: тәлімгерлер { $mentors }, мектептер { $schools }, қажеттілік { $need }
allocation-one-more = тағы біреуі, ең қолайлы жерден алынса, { $cost } тұрады
allocation-one-fewer = біреуі кем, ең қолайлы жерге жіберілсе, { $cost } тұрады
allocation-mentors = Тәлімгерлер және олар қолдайтындар
allocation-mentor = { $mentor }: { $load }, шегі { $least } бен { $most } аралығы, үйден барлығына { $minutes } минут
allocation-mentor-in = { $district } ауданында жұмыс істейді
allocation-below = шектен { $missing } кем
allocation-coach = { $coach }: { $minutes } минут; { $costs }
allocation-next = келесі үздігі: { $mentor }, өз айырмасы { $difference }; { $because }
allocation-fairness = Қаншалықты біркелкі бөлінген
allocation-loads = жүктеме { $least } бен { $most } аралығында, барлығы { $total }
allocation-minutes = минут { $least } бен { $most } аралығында, барлығы { $total }
allocation-last-year = Өткен жыл
allocation-continuity = Сол тәлімгер: { $kept }; басқасы: { $changed }; болмаған: { $new }

## Who has nobody

allocation-barred = { $coach }: ешкім қолдай алмайды
rule-catchment = қамту аймағынан тыс: тәлімгерлер { $mentors }
rule-district = басқа ауданға бөлінген: тәлімгерлер { $mentors }
rule-certified = сертификаты жоқ: тәлімгерлер { $mentors }
rule-language = тілді білмейді: тәлімгерлер { $mentors }
rule-level = бұл түрдегі мұғалімдерді қолдамайды: тәлімгерлер { $mentors }
rule-subject = пәнді білмейді: тәлімгерлер { $mentors }
allocation-shortage = Орын жетпейді: { $coaches } үшін тек { $places } орны бар тәлімгерлер ғана бар
allocation-shortage-districts = аудандар: { $districts }
allocation-shortage-mentors = мына тәлімгерлер: { $mentors }
allocation-shortage-unserved = ешкімсіз: { $unserved }
allocation-shortage-repair = көмектесетін ең азы: тағы { $missing } орын, мысалы { $repair }

## Costs

cost-travel = жол { $cost }
cost-language = басқа тіл { $cost }
cost-subject = басқа пән { $cost }
cost-change = бұрынғыдан басқа тәлімгер { $cost }
cost-other-district = басқа ауданға бөлінген { $cost }

## Why not the next best

because-somebody-unserved = басқа біреу ешкімсіз қалар еді
because-range-missed = шектерге дейін көбірек жетпей қалар еді
because-costs-more = қалғандарын ескергенде, { $level } деңгейі кемінде { $atLeast } артар еді
because-not-told = басқалар да ауысуы керек болар еді немесе бірдей жақсы

## Verification

verification-holds = Барлық қатаң ережені сақтайды, одан жақсысы жоқ: бағалары дәлелдейді
verification-fails = Өзін дәлелдемейді:
part-districts = тәлімгерлердің аудандары
part-coaches = жаттықтырушылардың тәлімгерлері
objection-other-people = { $part }: біреу жоқ, екі рет тұр немесе есептен емес
objection-other-quota = { $district }: саясат бойынша тәлімгерлер { $expected }
objection-not-allowed = { $part }: қатаң ереже { $who } үшін бұл орынға тыйым салады
objection-too-many = { $part }: { $place } жерінде рұқсат етілгеннен көп
objection-not-proved = { $part }: { $level } деңгейінің бағалары одан жақсысы жоғын дәлелдемейді
objection-other-cost = { $part }: { $level } деңгейінің құны { $cost }

## What a new allocation changes

change-kept = Бұрынғыдай: { $kept }
change-mentor = { $mentor }: { $from } ауданынан { $to } ауданына ауысады
change-moved = { $coach }: { $from } орнына { $to }
change-new = { $coach }: { $to }, бұрын ешкім болмаған
change-lost = { $coach }: { $from } орнына ешкім
change-nobody = { $coach }: әлі ешкім жоқ
keeping = Сақталуы керек: { $asked }; сақталды: { $kept }
keeping-short = Сақталуы керек: { $asked }; { $kept } артық сақтау мүмкін емес
keeping-change-cost = Ол үшін әр өзгеріс { $changeCost } деп есептелді
keeping-optimal = Құны { $cost }, сонша сақтайтын одан азы жоқ
keeping-bound = Құны { $cost }; сұралғанша сақтайтын одан азы жоғы дәлелденбеген: шегі { $atLeast }
