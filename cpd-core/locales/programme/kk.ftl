# Sentences about programmes: assessments, cycles, needs and targets. Ids come as the names that the programme gives
# them, lists with commas.

## Cycles: decisions and states

cycle-title = { $programme }: { $cycle }, { $owner }
cycle-done = Орындалды: { $step }; қазіргі кезең: «{ $phase }»
cycle-done-late = Кешігіп орындалды: { $step }; қазіргі кезең: «{ $phase }»
cycle-refused = Қабылданбады: { $action }
cycle-run = { $run }: { $phase }
cycle-run-brought = { $run } жылынан қалған олқылықтар: { $gaps }; жалғастыру керек: { $next }
cycle-run-leave = { $start } – { $end } аралығында демалыста
cycle-run-leave-open = { $start } күнінен бастап демалыста
cycle-run-late = { $on }: { $step } кешікті
cycle-run-reopened = { $count ->
    [one] { $count } рет
   *[other] { $count } рет
} қайта ашылды
cycle-run-plan = Жоспар
cycle-plan-planned = { $item } { $kind }: жоспарланды
cycle-plan-done = { $item } { $kind }: орындалды
cycle-plan-withdrawn = { $item } { $kind }: алынып тасталды
cycle-run-activities = Іс-шаралар
cycle-run-activity = { $start } { $activity } { $kind }
cycle-next = { $on } күнгі кезектегі істер
cycle-next-none = Кезекте іс жоқ
cycle-next-step = { $run }: { $step } ({ $roles }), { $due ->
    [none] мерзімсіз
   *[other] { $due } дейін
}
cycle-next-overdue = мерзімі өтті
cycle-next-ready = орындауға болады
cycle-next-blocked = алдымен басқа іс керек
cycle-next-not-yet = { $opens } бастап

## Cycles: why something is refused

cycle-other-owner = Портфолио { $owner } иесінікі
cycle-not-a-school-year = «{ $run }» күнтізбедегі оқу жылы емес
cycle-already-open = { $run } ашылып қойған
cycle-not-open = { $run } ашылмаған
cycle-out-of-phase = «{ $action }» «{ $phase }» кезеңінің қадамы емес; оның орны: { $phases }
cycle-no-such-step = «{ $action }» бұл циклдің қадамы емес
cycle-wrong-role = { $role } ретінде емес; бұл мыналарға: { $roles }
cycle-on-leave = { $since } күнінен бастап демалыста
cycle-not-on-leave = Демалыста емес
cycle-too-early = Тек { $opens } бастап
cycle-too-late = Тек { $closed } дейін
cycle-late-without-reason = Мерзімі { $closed } болған: кешігу себебі керек
cycle-already-done = { $on } күні орындалған
cycle-not-by-owner = Тек иесіне арналған
cycle-not-by-another = Тек иесінен басқа адамға
cycle-no-reason = Себеп керек
cycle-previous-not-ended = Алдымен { $run } аяқталуы керек
cycle-joined-too-late = Қосылған күні { $joined } тым кеш: соңғы мүмкін күн { $last }
cycle-year-over = Оқу жылы { $ended } күні аяқталды
cycle-unknown-indicator = { $indicator } көрсеткіші жоқ
cycle-unknown-level = { $level } деңгейі жоқ
cycle-unknown-tool = { $tool } құралы жоқ
cycle-tool-does-not-measure = { $tool } құралы { $indicator } көрсеткішін өлшемейді
cycle-rated-twice = Бір бағалау { $indicator } көрсеткішіне екі деңгей береді
cycle-unknown-rater = { $rater } бағалаушысы жоқ
cycle-not-a-rater = { $role } «{ $rater }» ретінде бағаламайды
cycle-no-assessment = Бұл циклде көрсеткіштер бағаланбайды
cycle-item-exists = Жоспарда { $item } бар
cycle-no-such-item = Жоспарда { $item } жоқ
cycle-activity-exists = { $activity } іс-шарасы тіркелген
cycle-no-such-activity = { $activity } іс-шарасы тіркелмеген
cycle-not-held-yet = Әлі өткізілмеген: { $until } дейін созылады
cycle-end-before-start = { $end } күні { $start } күнінен бұрын
cycle-already-designated = { $offering } үшін тағайындалған
cycle-wrong-facilitator = { $item } үшін басқа фасилитатор керек: { $roles }
cycle-ratings-missing = «{ $rater }» бағаламаған: { $indicators }
cycle-too-few-items = Жоспарда { $needed } тармақтың { $found } бар
cycle-too-few-gaps-answered = Жоспар { $needed } олқылықтың { $found } қамтиды; қалғаны: { $open }
cycle-designated-not-planned = Тағайындалған { $offering } курсы жоспарда жоқ
cycle-no-follow-up = { $item } оқуынан кейінгі қолдау жоқ
cycle-no-facilitator = { $item } үшін фасилитатор аталмаған: { $roles }
cycle-serves-no-plan = { $item } ешкімнің жеке жоспарына қызмет етпейді
cycle-item-not-done = { $item } орындалмаған да, алынбаған да
cycle-not-documented = { $activity } құжатталмаған{ $evidence ->
    [none] {""}
   *[other] : { $evidence }
}
cycle-not-verified = { $activity } іс-шарасын ешкім растамаған
cycle-not-reflected = { $activity } бойынша рефлексия жоқ
cycle-run-not-reflected = Жалпы рефлексия жоқ
cycle-nobody-appointed = { $role } болып ешкім тағайындалмаған
cycle-evidence-missing = Портфолиода жоқ: { $evidence }

## The school's plan and those of its teachers

links-title = { $owner }, { $run }
links-item = { $item } мыналарға қызмет етеді: { $serves }
links-missing = мұндай тармақ жоқ: { $missing }
links-teachers = Мұғалімдердің жоспарлары
links-served = { $owner } { $item }: мектеп жоспарында { $by }
links-not-served = { $owner } { $item }: мектеп жоспарында жоқ
links-proposed = Мектеп жоспарына енгізуге болатыны
links-proposal = { $kind }, { $answers } үшін: { $serves }

## Cycles: what is done

action-open = ашу
action-rate = бағалау
action-appoint = тағайындау
action-designate = оқуға жіберу
action-plan = жоспарға қосу
action-withdraw = жоспардан алу
action-submit = тапсыру
action-agree = келісу
action-send-back = кері қайтару
action-engage = іс-шараны тіркеу
action-document = дәлел қосу
action-verify = іс-шараны растау
action-reflect = рефлексия жасау
action-begin-leave = демалысқа шығу
action-end-leave = демалыстан оралу
action-transfer = басқа мектепке ауысу
action-certify = сертификаттау
action-close = жабу
action-reopen = қайта ашу
action-abandon = бас тарту

## Assessments

assessment-title = { $assessment }: { $owner }, { $on } күні
assessment-overall = Жалпы деңгей: { $level ->
    [none] әзірге жоқ
   *[other] { $level }
}
assessment-target = Мақсат: { $level }
assessment-next = «{ $level }» деңгейі үшін оған дейін тағы көтерілуі керек: { $needed } – мыналардан { $indicators }
assessment-next-essential = Қалай болғанда да: { $indicators }
assessment-domain = { $domain }: { $level ->
    [none] деңгей жоқ
   *[other] { $level }
} (бағаланғаны: { $rated }, барлығы { $indicators })
assessment-indicator = { $indicator }: { $level ->
    [none] деңгей жоқ
   *[other] { $level }
}{ $said ->
    [none] {""}
   *[other] ; { $said }
}
assessment-rater-said = { $rater } { $level } ({ $on })
assessment-gaps = Алдымен немен жұмыс істеу керек
assessment-gap = { $indicator }: { $level }, «{ $target }» деңгейіне дейінгі саты: { $size }
assessment-unrated = Деңгейі жоқ: { $indicators }
assessment-raters = Кім бағалайды
assessment-rater = { $rater }: { $last ->
    [none] әлі жоқ
   *[other] соңғы рет { $last }
}{ $due ->
    [none] {""}
   *[other] , келесі мерзімі { $due }
}
assessment-trend = Жылдар бойынша
assessment-year = { $year }: { $level ->
    [none] деңгей жоқ
   *[other] { $level }
} ({ $counts })
assessment-year-level = { $level }: { $count }
observation-title = { $framework }: { $owner }, { $on } күнгі бақылау
observation-overall = Жалпы балл: { $score ->
    [none] жоқ
   *[other] { $score }
}
observation-domain = { $domain }: { $score }
observation-indicator = { $indicator }: { $score } (кезеңдер: { $segments })
observation-time = Оқуға арналған уақыт: { $learning ->
    [none] қаралмады
   *[other] шолулардың { $learning } бөлігі
}
observation-state = { $state }: { $count }

## Assessments: what is to be said of ratings

rating-post-not-rated = «{ $post }» лауазымы мұнда бағаланбайды
rating-nothing-rated = Ешбір баға есепке алынбайды
rating-below-flag = Жалпы деңгей «{ $level }» деңгейінен төмен
rating-rater-missing = { $rater }: есепке алынатын баға жоқ
rating-rater-overdue = { $rater }: мерзімі { $due } еді
rating-not-yet-given = { $rater }, { $given }: сұрақ күнінен кейін берілген
rating-no-longer-valid = { $rater }, { $given }: { $until } дейін есептелген
rating-role-may-not-rate = { $rater }, { $given }: { $role } бұлай бағалай алмайды
rating-not-by-oneself = { $rater }, { $given }: бағаланатын адамның өзі беруі керек еді
rating-by-oneself = { $rater }, { $given }: басқа біреу беруі керек еді
rating-tool-does-not-measure = { $rater }, { $given }: «{ $tool }» { $indicator } көрсеткішін өлшемейді
rating-no-crosswalk = { $rater }, { $given }: { $framework } бойынша бағаның мұнда не білдіретіні айтылмаған
rating-carried-over = { $rater }, { $given }: { $framework } негізінен көшірілді
rating-no-counterpart = { $indicator }: сәйкесі жоқ
rating-only-related = { $indicator }: сәйкестігі тым әлсіз
rating-level-not-mapped = { $indicator }: { $level } деңгейіне ештеңе сәйкес келмейді
rating-part-not-rated = { $indicator }: оның { $part } бөлігі бағаланбаған
rating-rater-precedes = { $rater } бірінші кезекте
rating-others-decide = { $rater } бағаламаған, қалғандары шешеді
rating-level-open = { $rater } бағаламаған, сондықтан деңгей ашық
rating-taken-as-lowest = { $rater } бағаламаған, бұл ең төменгі деңгей болып саналады
rating-segments-differ = Бақыланған кезеңдер: { $observed }, талап етілетіні: { $expected }
rating-scored-in-part = { $indicator }: бағаланған кезеңдер: { $observed }, барлығы { $expected }
rating-not-scored = { $indicator }: бағаланбаған
rating-domain-not-scored = { $domain }: ештеңе бағаланбаған
rating-not-marked = { $segment } кезең: белгіленбегені: { $behaviours }
rating-snapshots-differ = { $segment } кезең: жасалған шолулар: { $observed }, талап етілетіні: { $expected }

## Needs

needs-title = { $programme }: { $place }, { $on } күнгі қажеттіліктер
needs-counted = Есептелген мұғалімдер: { $count }
needs-none = Көрсетілетін қажеттілік жоқ
needs-need = { $rank }. { $indicator }: { $all } мұғалімнің { $teachers } ({ $share } %), олқылықтар қосындысы { $size }
needs-priorities = Басымдық: { $priorities }; олқылығы бар-жоғына қарамастан { $asked } мұғалімнен талап етіледі
needs-teacher-types = Түрі бойынша: { $parts }
needs-bands = Өтілі бойынша: { $parts }
needs-subjects = Пәні бойынша: { $parts }
needs-grades = Сыныбы бойынша: { $parts }
needs-places = Орны бойынша ({ $level }): { $parts }
needs-not-known = белгісіз
needs-too-small = Көрсетуге тым аз қажеттіліктер: { $count }
lines-counted = Есептелген жолдар: { $count }
lines-refused = { $line }-жол есептелмеді: { $message }
lines-repeated = { $line }-жол: { $person } қайта кездесті және қайта есептелді

## Workplans

workplan-title = { $programme }: { $college }, { $year } жылғы жұмыс жоспары
workplan-cost = { $budget } бюджеттен { $cost } шығын
workplan-sound = Ештеңе табылмады
workplan-error = Қате: { $finding }
workplan-warning = Ескерту: { $finding }
workplan-over-budget = іс-шаралар { $cost } тұрады, бұл { $budget } бюджеттен { $over } артық
workplan-outside-catchment = { $offering } қызмет аймағынан тыс { $place } үшін жоспарланған
workplan-priority-not-offered = «{ $priority }» басымдығы { $teachers } мұғалімнен { $indicator } талап етеді, бірақ іс-шара жоқ
workplan-need-uncovered = { $place }: { $teachers } мұғалімге қажет { $indicator } бойынша іс-шара жоқ
workplan-seats-short = { $place }: { $indicator } қажет { $teachers } мұғалімге { $seats } орын
workplan-not-needed = { $offering } қамтитын { $indicator } сол жерлерде ешкімге қажет емес
workplan-seats-to-spare = { $offering }: мұқтаж { $teachers } мұғалімге { $seats } орын бар

## Reviews of workplans

review-title = { $programme }: { $college }, { $year } жыл, { $quarter }-тоқсанға дейінгі шолу
review-quarter = { $quarter }-тоқсан: жоспарланған іс-шаралар { $planned }, өткені { $held }; орын { $seats }, қатысқаны { $attended }
review-so-far = Жыл басынан: { $seats } орынға { $attended } қатысты, { $planned } қаражаттан { $cost } жұмсалды
review-offering = { $offering }: { $seats } орынға { $attended } қатысты, { $planned } қаражаттан { $cost } жұмсалды
review-not-held = { $plannedFor }-тоқсанға жоспарланған, өткізілмеді
review-held-early = { $plannedFor }-тоқсанға жоспарланып, { $held }-тоқсанда өтті: ерте
review-held-late = { $plannedFor }-тоқсанға жоспарланып, { $held }-тоқсанда өтті: кеш
review-not-planned = { $held }-тоқсанда өтті, жоспарда жоқ
review-seats-empty = { $attended } қатысты, орын { $seats } болды
review-overfull = { $attended } қатысты, бұл { $seats } орыннан артық
review-cost-above = { $cost } жұмсалды, жоспарда { $planned }

## Targets

targets-title = { $programme }: { $on } күнгі нысаналы көрсеткіштер, { $place }
targets-all = барлық орын
target-met = Орындалды: { $target }: { $eligible } ішінен { $reached } ({ $share } %), талап: { $asked }
target-missed = Орындалмады: { $target }: { $eligible } ішінен { $reached } ({ $share } %), талап: { $asked }; жетпейді { $lacking }
target-nobody = Ешкімге қатысты емес: { $target }
target-at-least = кемінде { $share } %
target-more-than = { $share } %-дан артық
target-missing = { $place }: { $persons }
target-missing-more = және басқалар: { $count }

## Charts

chart-needs = Мұқтаж мұғалімдер, көрсеткіштер бойынша
chart-targets = Жеткені және талап етілгені (сызық), пайызбен
