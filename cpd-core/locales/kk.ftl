# Sentences for reasons, by their code, and the words around them; `en.ftl` says what the variables are.
#
# This translation awaits a native reader. A noun after a number stays in the singular, so that both plural categories
# read alike. Dates, amounts and names from packs take no case endings.

## Outcomes

outcome-met = орындалды
outcome-short = орындалмады
outcome-grace = орындалмады, қосымша мерзім жүріп жатыр
outcome-conditional = орындалмады, шартпен рұқсат етілген
outcome-deemed-met = орындалды деп танылды
outcome-exempt = талап етілмейді
outcome-waived = талаптан босатылды
outcome-inactive = лицензия пайдаланылмайды
outcome-lapsed = орындалмады, мерзімі өтті
outcome-not-yet-begun = әлі басталған жоқ

## Heads of an explanation

outcome-is = Нәтиже: { $outcome }
activity-counts = { $activity } іс-шарасы есепке алынады: { $amount } { $u }
activity-does-not-count = { $activity } іс-шарасы есепке алынбайды

## The period

rule-set-in-force = Қолданыстағы ережелер: { $ruleSet }
period-is = Кезең: { $start } – { $end }
not-binding-yet = { $rule }: { $ruleSet } ережелері бұл кезеңге әлі қолданылмайды
period-length = { $rule }
period-ends-early = { $rule }: кезең мерзімінен бұрын, { $until } күні аяқталады және бағаланбайды
period-extended = { $rule }: кезең ұзартылды ({ $by }), соңғы күні { $before } орнына { $until }
period-begins = Бірінші кезең { $start } күні басталады
period-open = Кезең ашық, соңғы күні { $until }; { $daysLeft ->
    [one] { $daysLeft } күн қалды
   *[other] { $daysLeft } күн қалды
}
period-ended = Кезең { $ended } күні аяқталды
time-after-period = { $rule }: берілген уақыттың соңғы күні { $until }
stage-after-period = { $rule }
no-time-left = { $rule }: уақыт қалмады

## The person

released = { $rule }
met-by-fact = { $rule }: талап толық орындалды
service-not-stated = Жазбада еңбек өтілі көрсетілмеген, сондықтан өтіл толық деп есептеледі
measured = { $rule }: { $value }
absence-not-counted = { $absence }, { $first } – { $last }: кезеңнің соңғы күні өзгермейді
grant-refused = { $rule }: { $requested } күнгі { $grant } өтініші қолданылмайды, себебі оны { $windowStart } – { $windowEnd } аралығында беруге болатын еді
grant-unknown = Ережелерде { $grant } сияқты өзгеріс қарастырылмаған

## The requirements

requirement-base = { $requirement }: қажеті { $amount } { $u }
requirement-measured = { $requirement }: өлшенгені { $value }
requirement-adjusted = { $rule }: { $before } орнына { $amount } { $u }
requirement-share = { $requirement }: «{ $whole }» талабының { $share } үлесі, яғни { $amount } { $u }
requirement-not-asked = { $requirement }: бұл педагогтен талап етілмейді
requirement-met = { $requirement }: есептелгені { $counted }, қажеті { $required } { $u }
requirement-short = { $requirement }: есептелгені { $counted }, қажеті { $required } { $u }, жетіспейтіні { $short }
requirement-year = { $requirement }, { $start } – { $end }: есептелгені { $counted }, қажеті { $required } { $u }
alternative-met = { $rule }: орындалған талап саны { $met }, қажеті { $needed }
alternative-short = { $rule }: орындалған талап саны { $met }, қажеті { $needed }

## Why an activity does not count

before-period = Іс-шара { $held } күні, кезең басталған { $periodStart } күнінен бұрын аяқталды
after-period = Іс-шара { $held } күні, есептелетін соңғы { $periodEnd } күнінен кейін аяқталды
not-yet-held = Іс-шара { $held } күні, сұрау күнінен кейін аяқталады
unit-not-known = Ережелерде «{ $unit }» бірлігінің неге тең екені айтылмаған
not-eligible = { $rule }
too-short = { $rule }: { $amount } { $u }, ал кемінде { $minimum } { $u } қажет
not-accredited = { $rule }: аккредиттеу жазылмаған
accreditation-not-in-force = { $rule }: { $held } күні аккредиттеу күшінде болған жоқ (басталуы { $accreditedFrom }{ $accreditedUntil ->
    [none] {""}
   *[other] , аяқталуы { $accreditedUntil }
})
evidence-missing = { $rule }: «{ $evidence }» растауы жоқ
counted-once = { $rule }: { $first } бұрын есепке алынған
used-elsewhere = { $rule }: басқа жерде пайдаланылған
not-approved = { $rule }: мақұлдау жазылмаған
approved-late = { $rule }: { $approved } күні мақұлданған, бірақ { $held } күні басталған
outside-window = { $rule }: { $held } есептелетін күндерге жатпайды{ $windowStart ->
    [none] {""}
   *[other] , басталуы { $windowStart }
}{ $windowEnd ->
    [none] {""}
   *[other] , аяқталуы { $windowEnd }
}
attendance-too-low = { $rule }: { $sessions } сабақтың { $attended } сабағына қатысқан, ал үлесі кемінде { $minimum } болуы қажет
builds-on-nothing = { $rule }: бұрынғы ешбір іс-шараның жалғасы емес
below-threshold = { $rule }: барлығы { $together } { $u }, ал кемінде { $minimum } { $u } қажет
counted-for-earlier-period = Оның { $used } { $u } бөлігі { $periodEnd } күні аяқталған кезеңді толықтырды

## How an activity counts

recorded = Жазылғаны { $amount } { $unit }
judged-under = { $ruleSet } ережелері бойынша бағаланады
earlier-counts = { $rule }
converted = Бір { $unit } үшін { $rate } { $u } есептеледі: { $amount } { $u }
multiplied = { $rule }: { $times } есе, барлығы { $amount } { $u }
built-on = { $rule }: { $earlier } іс-шарасының жалғасы, оның көлемі { $amount } { $u }
attendance-counted = { $rule }: { $sessions } сабақтың { $attended } сабағына қатысқан, барлығы { $amount } { $u }
rounded = Дөңгелектелді: { $before } орнына { $amount } { $u }
categorised = Санат: { $category }
counted-in = «{ $category }» санатында { $amount } { $u } есептеледі
capped = { $rule }: ең көбі { $limit } { $u } есептеледі, сондықтан { $cut } { $u } шегеріліп, { $amount } { $u } есептеледі

## Carry-over

carried-in = Алдыңғы кезеңнен { $amount } { $u } көшірілді
carried-in-not-used = Алдыңғы кезеңнен { $amount } { $u } көшірілді, бірақ ережелерде көшіру қарастырылмаған
spread-in = { $rule }: { $amount } { $u } көшірілді
carry-over = { $rule }: талаптан артығы { $excess } { $u }, белгіленген уақытта жиналғаны { $inWindow } { $u }{ $limit ->
    [none] {""}
   *[other] , ең көбі { $limit } { $u }
}: { $amount } { $u } көшіруге болады
excess-lost = Талаптан артығы { $amount } { $u }; ережелерде көшіру қарастырылмаған

## The career

no-career = Бұл ережелерде мансап сатылары сипатталмаған
level-not-stated = Жазбада деңгей көрсетілмеген: { $fact }
need-not-asked = Бұл педагогтен талап етілмейді
need-outcome = Кезең: { $outcome }
need-credit = Есептелгені { $reached }, қажеті { $required } { $u }
need-measured = { $reached }, кемінде { $required } қажет
need-present = Жазбада көрсетілген: { $fact }
need-absent = Жазбада талап етілетіні көрсетілмеген: { $fact }
test-block-result = { $block }: { $taken } күні { $possible } балдан { $points } балл жиналған, кемінде { $needed } қажет
test-block-missing = { $block }: { $taken } күнгі нәтижеде жоқ
test-not-taken = { $test }: нәтиже жазылмаған
test-too-old = { $taken } күнгі нәтиженің жарамды болған соңғы күні { $validUntil }

## Advice

not-reachable = { $requirement }: қосымша сабақтармен толықтыру мүмкін емес
already-begun = { $held } күні, сұрау күнінен бұрын басталады
search-stopped = Іздеу соңына дейін жүргізілмеді; жасалған қадам саны: { $steps }

## Words around them

statement-head = { $pack }: { $person }, { $on } күнгі жағдай
counted-activities = { $count ->
    [one] іс-шара
   *[other] іс-шара
}
counted-categories = { $count ->
    [one] санат
   *[other] санат
}
counted-measure = (жазба деректері бойынша)
statement-period = { $number }-кезең: { $start } – { $end }
statement-requirements = Талаптар
statement-activities = Іс-шаралар
statement-carry-over = Келесі кезеңге көшіру
statement-dates = Күндер
advice-period = Кезең: { $start } – { $end }{ $until ->
    [none] {""}
   *[other] ; есептелетін соңғы күн: { $until }
}
advice-complete = Жазылғандармен бәрі орындалды
advice-least = Жеткілікті ең аз мөлшер: { $amount } { $u }{ $until ->
    [none] {""}
   *[other] , соңғы күні { $until }
}
advice-least-bound = Кемінде { $amount } { $u } қажет; нақты мөлшері белгісіз
advice-least-impossible = Қосымша сабақтармен орындау мүмкін емес
advice-further = { $amount } { $u }{ $what ->
    [none] {""}
   *[other] : { $what }
}, басталуы { $start }{ $end ->
    [none] {""}
   *[other] , соңғы күні { $end }
}
advice-others = Тағы не жетіспейді
advice-cheapest = Жеткілікті ұсыныстардың ең арзаны: { $cost }
advice-cheapest-bound = Табылған ұсыныстардың ең арзаны: { $cost }; одан арзаны { $bound } мөлшерінен кем болмайды
advice-cheapest-unknown = Жеткілікті ұсыныстар табылмады; құны { $bound } мөлшерінен кем болмас еді
advice-cheapest-impossible = Ұсыныстар жеткіліксіз
advice-refused = Есептелмейтін ұсыныстар
career-level = Деңгей: { $level }
career-no-step = Келесі саты жоқ
career-step = { $step } ({ $level }): орындалған шарт саны { $met }, қажеті { $needed }
career-need-met = { $need }: орындалды
career-need-missing = { $need }: орындалмады
career-need-not-needed = { $need }: қажет емес
statement-activity = { $held }  { $activity }: { $counted } { $u } есептеледі
statement-activity-refused = { $held }  { $activity }: есептелмейді
date-period-begins = бірінші кезең басталады
date-carry-over-window-opens = осы күннен бастап жиналғанды көшіруге болады
date-grant-window-opens = осы күннен бастап өзгеріс сұрауға болады
date-period-ends = кезең аяқталады
date-time-after-period-ends = кезеңнен кейінгі уақыт аяқталады
date-records-kept-until = құжаттар осы күнге дейін сақталады
duration-years = { $count ->
    [one] { $count } жыл
   *[other] { $count } жыл
}
duration-months = { $count ->
    [one] { $count } ай
   *[other] { $count } ай
}
duration-days = { $count ->
    [one] { $count } күн
   *[other] { $count } күн
}
