# Sentences about programmes: assessments, cycles, needs and targets. Ids come as the names that the programme gives
# them, lists with commas.

## Cycles: decisions and states

cycle-title = { $programme }: { $cycle }, { $owner }
cycle-done = Выполнено: { $step }; теперь этап «{ $phase }»
cycle-done-late = Выполнено с опозданием: { $step }; теперь этап «{ $phase }»
cycle-refused = Отказано: { $action }
cycle-run = { $run }: { $phase }
cycle-run-brought = Из { $run } остались пробелы: { $gaps }; продолжить: { $next }
cycle-run-leave = В отпуске с { $start } по { $end }
cycle-run-leave-open = В отпуске с { $start }
cycle-run-late = { $on }: { $step } с опозданием
cycle-run-reopened = Открыт снова { $count ->
    [one] { $count } раз
    [few] { $count } раза
    [many] { $count } раз
   *[other] { $count } раза
}
cycle-run-plan = План
cycle-plan-planned = { $item } { $kind }: запланировано
cycle-plan-done = { $item } { $kind }: выполнено
cycle-plan-withdrawn = { $item } { $kind }: снято
cycle-run-activities = Мероприятия
cycle-run-activity = { $start } { $activity } { $kind }
cycle-next = Что предстоит на { $on }
cycle-next-none = Ничего не предстоит
cycle-next-step = { $run }: { $step } ({ $roles }), { $due ->
    [none] без срока
   *[other] до { $due }
}
cycle-next-overdue = просрочено
cycle-next-ready = можно выполнить
cycle-next-blocked = сначала нужно другое
cycle-next-not-yet = начиная с { $opens }

## Cycles: why something is refused

cycle-other-owner = Портфолио принадлежит { $owner }
cycle-not-a-school-year = «{ $run }» не учебный год календаря
cycle-already-open = { $run } уже открыт
cycle-not-open = { $run } не открыт
cycle-out-of-phase = «{ $action }» не относится к этапу «{ $phase }»; место шага: { $phases }
cycle-no-such-step = «{ $action }» не шаг этого цикла
cycle-wrong-role = Не в роли «{ $role }»; это для: { $roles }
cycle-on-leave = В отпуске с { $since }
cycle-not-on-leave = Не в отпуске
cycle-too-early = Только с { $opens }
cycle-too-late = Только до { $closed }
cycle-late-without-reason = Срок был { $closed }: нужна причина опоздания
cycle-already-done = Уже выполнено { $on }
cycle-not-by-owner = Только для владельца
cycle-not-by-another = Только для другого лица
cycle-no-reason = Нужна причина
cycle-previous-not-ended = Сначала нужно завершить { $run }
cycle-joined-too-late = День прихода { $joined } слишком поздний: последний возможный день { $last }
cycle-year-over = Учебный год закончился { $ended }
cycle-unknown-indicator = Нет показателя { $indicator }
cycle-unknown-level = Нет уровня { $level }
cycle-unknown-tool = Нет инструмента { $tool }
cycle-tool-does-not-measure = Инструмент { $tool } не измеряет { $indicator }
cycle-rated-twice = Одна оценка даёт показателю { $indicator } два уровня
cycle-unknown-rater = Нет оценщика { $rater }
cycle-not-a-rater = { $role } не оценивает как «{ $rater }»
cycle-no-assessment = В этом цикле показатели не оцениваются
cycle-item-exists = В плане уже есть { $item }
cycle-no-such-item = В плане нет { $item }
cycle-activity-exists = Мероприятие { $activity } уже записано
cycle-no-such-activity = Мероприятие { $activity } не записано
cycle-not-held-yet = Ещё не проведено: длится до { $until }
cycle-end-before-start = { $end } раньше, чем { $start }
cycle-already-designated = Уже направлен на { $offering }
cycle-wrong-facilitator = Для { $item } нужен другой фасилитатор: { $roles }
cycle-ratings-missing = «{ $rater }» не оценил: { $indicators }
cycle-too-few-items = В плане { $found } пунктов из { $needed }
cycle-too-few-gaps-answered = План отвечает на { $found } из { $needed } пробелов; остались: { $open }
cycle-designated-not-planned = Назначенного обучения { $offering } нет в плане
cycle-no-follow-up = Нет продолжения после обучения { $item }
cycle-no-facilitator = Для { $item } не назван фасилитатор: { $roles }
cycle-serves-no-plan = { $item } не служит ничьему плану
cycle-item-not-done = { $item } не выполнен и не снят
cycle-not-documented = { $activity } не документировано{ $evidence ->
    [none] {""}
   *[other] : { $evidence }
}
cycle-not-verified = Никто не подтвердил { $activity }
cycle-not-reflected = Нет рефлексии о { $activity }
cycle-run-not-reflected = Нет общей рефлексии
cycle-nobody-appointed = Никто не назначен: { $role }
cycle-evidence-missing = Не хватает в портфолио: { $evidence }

## The school's plan and those of its teachers

links-title = { $owner }, { $run }
links-item = { $item } служит: { $serves }
links-missing = нет такого пункта: { $missing }
links-teachers = Планы учителей
links-served = { $owner } { $item }: в плане школы как { $by }
links-not-served = { $owner } { $item }: нет в плане школы
links-proposed = Что план школы мог бы включить
links-proposal = { $kind }, для { $answers }: { $serves }

## Cycles: what is done

action-open = открыть
action-rate = оценить
action-appoint = назначить
action-designate = направить на обучение
action-plan = внести в план
action-withdraw = снять с плана
action-submit = сдать
action-agree = согласовать
action-send-back = вернуть
action-engage = записать мероприятие
action-document = добавить подтверждение
action-verify = подтвердить мероприятие
action-reflect = провести рефлексию
action-begin-leave = уйти в отпуск
action-end-leave = вернуться из отпуска
action-transfer = перейти в другую школу
action-certify = сертифицировать
action-close = закрыть
action-reopen = открыть снова
action-abandon = прекратить

## Assessments

assessment-title = { $assessment }: { $owner }, на { $on }
assessment-overall = Общий уровень: { $level ->
    [none] пока нет
   *[other] { $level }
}
assessment-target = Цель: { $level }
assessment-next = Для уровня «{ $level }» до него должны подняться ещё: { $needed } – из числа { $indicators }
assessment-next-essential = В любом случае: { $indicators }
assessment-domain = { $domain }: { $level ->
    [none] нет уровня
   *[other] { $level }
} (оценено: { $rated } из { $indicators })
assessment-indicator = { $indicator }: { $level ->
    [none] нет уровня
   *[other] { $level }
}{ $said ->
    [none] {""}
   *[other] ; { $said }
}
assessment-rater-said = { $rater } { $level } ({ $on })
assessment-gaps = Над чем работать в первую очередь
assessment-gap = { $indicator }: { $level }, ступеней до уровня «{ $target }»: { $size }
assessment-unrated = Без уровня: { $indicators }
assessment-raters = Кто оценивает
assessment-rater = { $rater }: { $last ->
    [none] ещё нет
   *[other] последний раз { $last }
}{ $due ->
    [none] {""}
   *[other] , следующий раз до { $due }
}
assessment-trend = По годам
assessment-year = { $year }: { $level ->
    [none] нет уровня
   *[other] { $level }
} ({ $counts })
assessment-year-level = { $level }: { $count }
observation-title = { $framework }: { $owner }, наблюдение { $on }
observation-overall = Общий балл: { $score ->
    [none] нет
   *[other] { $score }
}
observation-domain = { $domain }: { $score }
observation-indicator = { $indicator }: { $score } (отрезки: { $segments })
observation-time = Время для учения: { $learning ->
    [none] не наблюдалось
   *[other] { $learning } от числа снимков
}
observation-state = { $state }: { $count }

## Assessments: what is to be said of ratings

rating-post-not-rated = Должность «{ $post }» здесь не оценивается
rating-nothing-rated = Ни одна оценка не учитывается
rating-below-flag = Общий уровень ниже уровня «{ $level }»
rating-rater-missing = { $rater }: нет оценки, которая учитывается
rating-rater-overdue = { $rater }: срок был { $due }
rating-not-yet-given = { $rater }, { $given }: дана позже дня вопроса
rating-no-longer-valid = { $rater }, { $given }: учитывалась до { $until }
rating-role-may-not-rate = { $rater }, { $given }: { $role } не может так оценивать
rating-not-by-oneself = { $rater }, { $given }: должна быть дана тем, кого оценивают
rating-by-oneself = { $rater }, { $given }: должна быть дана кем-то другим
rating-tool-does-not-measure = { $rater }, { $given }: «{ $tool }» не измеряет { $indicator }
rating-no-crosswalk = { $rater }, { $given }: не сказано, что значит здесь оценка по { $framework }
rating-carried-over = { $rater }, { $given }: перенесена из { $framework }
rating-no-counterpart = { $indicator }: соответствия нет
rating-only-related = { $indicator }: соответствие слишком слабое
rating-level-not-mapped = { $indicator }: уровню { $level } ничего не соответствует
rating-part-not-rated = { $indicator }: часть { $part } не оценена
rating-rater-precedes = { $rater } – в первую очередь
rating-others-decide = { $rater }: оценки нет, решают остальные
rating-level-open = { $rater }: оценки нет, поэтому уровень открыт
rating-taken-as-lowest = { $rater }: оценки нет, это считается низшим уровнем
rating-segments-differ = Отрезков наблюдалось: { $observed }, требуется: { $expected }
rating-scored-in-part = { $indicator }: оценено отрезков: { $observed } из { $expected }
rating-not-scored = { $indicator }: не оценено
rating-domain-not-scored = { $domain }: ничего не оценено
rating-not-marked = Отрезок { $segment }: не отмечено: { $behaviours }
rating-snapshots-differ = Отрезок { $segment }: снимков сделано: { $observed }, требуется: { $expected }

## Needs

needs-title = { $programme }: потребности, { $place }, на { $on }
needs-counted = Учтено учителей: { $count }
needs-none = Нет потребностей, о которых сообщается
needs-need = { $rank }. { $indicator }: учителей { $teachers } из { $all } ({ $share } %), сумма пробелов { $size }
needs-priorities = Приоритет: { $priorities }; требуется от учителей: { $asked }, есть у них пробел или нет
needs-teacher-types = По видам: { $parts }
needs-bands = По стажу: { $parts }
needs-subjects = По предметам: { $parts }
needs-grades = По классам: { $parts }
needs-places = По местам ({ $level }): { $parts }
needs-not-known = неизвестно
needs-too-small = Слишком малые потребности: { $count }
lines-counted = Учтено строк: { $count }
lines-refused = Строка { $line } не учтена: { $message }
lines-repeated = Строка { $line }: { $person } встречается снова и учтён снова

## Workplans

workplan-title = { $programme }: план работы, { $college }, { $year } год
workplan-cost = Расходы { $cost } при бюджете { $budget }
workplan-sound = Замечаний нет
workplan-error = Ошибка: { $finding }
workplan-warning = Замечание: { $finding }
workplan-over-budget = мероприятия стоят { $cost }, на { $over } больше бюджета { $budget }
workplan-outside-catchment = { $offering } предназначено для { $place } вне зоны обслуживания
workplan-priority-not-offered = приоритет «{ $priority }» касается { $indicator }, учителей: { $teachers }, но ничего не предложено
workplan-need-uncovered = { $place }: ничего не предложено по { $indicator }, нуждаются учителей: { $teachers }
workplan-seats-short = { $place }: мест { $seats }, нуждаются в { $indicator } учителей: { $teachers }
workplan-not-needed = { $offering } отвечает на { $indicator }, в чём там никто не нуждается
workplan-seats-to-spare = { $offering }: мест { $seats }, нуждаются учителей: { $teachers }

## Reviews of workplans

review-title = { $programme }: обзор, { $college }, { $year } год, по квартал { $quarter }
review-quarter = Квартал { $quarter }: мероприятий запланировано { $planned }, проведено { $held }; мест { $seats }, участвовали { $attended }
review-so-far = С начала года: участвовали { $attended } при { $seats } местах, израсходовано { $cost } из { $planned }
review-offering = { $offering }: участвовали { $attended } при { $seats } местах, израсходовано { $cost } из { $planned }
review-not-held = запланировано на квартал { $plannedFor } и не проведено
review-held-early = запланировано на квартал { $plannedFor }, проведено в квартале { $held }: раньше срока
review-held-late = запланировано на квартал { $plannedFor }, проведено в квартале { $held }: с опозданием
review-not-planned = проведено в квартале { $held }, в плане нет
review-seats-empty = участвовали { $attended }, мест было { $seats }
review-overfull = участвовали { $attended }, больше, чем мест ({ $seats })
review-cost-above = стоило { $cost }, планировалось { $planned }

## Targets

targets-title = { $programme }: целевые показатели на { $on }, { $place }
targets-all = все места
target-met = Достигнуто: { $target }: { $reached } из { $eligible } ({ $share } %), требуется: { $asked }
target-missed = Не достигнуто: { $target }: { $reached } из { $eligible } ({ $share } %), требуется: { $asked }; не хватает { $lacking }
target-nobody = Никого не касается: { $target }
target-at-least = не менее { $share } %
target-more-than = более { $share } %
target-missing = { $place }: { $persons }
target-missing-more = и другие: { $count }

## Charts

chart-needs = Нуждающиеся учителя по показателям
chart-targets = Достигнуто и требуется (черта), в процентах
