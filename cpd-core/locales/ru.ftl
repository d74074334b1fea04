# Sentences for reasons, by their code, and the words around them; `en.ftl` says what the variables are.
#
# This translation awaits a native reader. Names from packs stand in the nominative, apart from the grammar of the
# sentence. `$u` follows an amount that its form agrees with: the amount asked for where there is one.

## Outcomes

outcome-met = выполнено
outcome-short = не выполнено
outcome-grace = не выполнено, идёт дополнительный срок
outcome-conditional = не выполнено, допуск с условием
outcome-deemed-met = признано выполненным
outcome-exempt = не требуется
outcome-waived = требование снято
outcome-inactive = лицензия не используется
outcome-lapsed = не выполнено, срок истёк
outcome-not-yet-begun = ещё не началось

## Heads of an explanation

outcome-is = Итог: { $outcome }
activity-counts = Мероприятие { $activity } засчитано: { $amount } { $u }
activity-does-not-count = Мероприятие { $activity } не засчитано

## The period

rule-set-in-force = Действуют правила { $ruleSet }
period-is = Период продолжается с { $start } по { $end }
not-binding-yet = { $rule }: правила { $ruleSet } ещё не распространяются на этот период
period-length = { $rule }
period-ends-early = { $rule }: период заканчивается досрочно, { $until }, и не оценивается
period-extended = { $rule }: период продлён на { $by }, последний день { $until } вместо { $before }
period-begins = Первый период начинается { $start }
period-open = Период открыт по { $until } включительно; { $daysLeft ->
    [one] остался { $daysLeft } день
    [few] осталось { $daysLeft } дня
    [many] осталось { $daysLeft } дней
   *[other] осталось { $daysLeft } дня
}
period-ended = Период закончился { $ended }
time-after-period = { $rule }: срок по { $until }
stage-after-period = { $rule }
no-time-left = { $rule }: времени не осталось

## The person

released = { $rule }
met-by-fact = { $rule }: требование выполнено целиком
service-not-stated = В записи не указан стаж, поэтому принят полный стаж
measured = { $rule }: { $value }
absence-not-counted = { $absence } с { $first } по { $last }: окончание периода не сдвигается
grant-refused = { $rule }: заявление { $grant } от { $requested } не применяется, потому что подать его можно было с { $windowStart } по { $windowEnd }
grant-unknown = Правила не предусматривают такого изменения, как { $grant }

## The requirements

requirement-base = { $requirement }: требуется { $amount } { $u }
requirement-measured = { $requirement }: измерено { $value }
requirement-adjusted = { $rule }: { $amount } { $u } вместо { $before }
requirement-share = { $requirement }: доля { $share } от требования «{ $whole }», то есть { $amount } { $u }
requirement-not-asked = { $requirement }: от этого педагога не требуется
requirement-met = { $requirement }: засчитано { $counted }, требуется { $required } { $u }
requirement-short = { $requirement }: засчитано { $counted }, требуется { $required } { $u }, недостаёт { $short }
requirement-year = { $requirement }, с { $start } по { $end }: засчитано { $counted }, требуется { $required } { $u }
alternative-met = { $rule }: выполнено требований: { $met }, нужно: { $needed }
alternative-short = { $rule }: выполнено требований: { $met }, нужно: { $needed }

## Why an activity does not count

before-period = Мероприятие закончилось { $held }, до начала периода { $periodStart }
after-period = Мероприятие закончилось { $held }, позже последнего засчитываемого дня { $periodEnd }
not-yet-held = Мероприятие закончится { $held }, позже даты запроса
unit-not-known = Правила не определяют, чему равна единица «{ $unit }»
not-eligible = { $rule }
too-short = { $rule }: { $amount } { $u }, а нужно не менее { $minimum } { $u }
not-accredited = { $rule }: аккредитация не указана
accreditation-not-in-force = { $rule }: на { $held } аккредитация не действовала (срок действия с { $accreditedFrom }{ $accreditedUntil ->
    [none] {""}
   *[other] {" "}по { $accreditedUntil }
})
evidence-missing = { $rule }: нет подтверждения «{ $evidence }»
counted-once = { $rule }: { $first } уже засчитано
used-elsewhere = { $rule }: использовано в другом месте
not-approved = { $rule }: одобрение не указано
approved-late = { $rule }: одобрено { $approved }, а проводилось с { $held }
outside-window = { $rule }: { $held } не входит в число засчитываемых дней{ $windowStart ->
    [none] {""}
   *[other] {" "}с { $windowStart }
}{ $windowEnd ->
    [none] {""}
   *[other] {" "}по { $windowEnd }
}
attendance-too-low = { $rule }: посещено занятий: { $attended } из { $sessions }, а нужна доля не менее { $minimum }
builds-on-nothing = { $rule }: не продолжает никакого более раннего мероприятия
below-threshold = { $rule }: вместе { $together } { $u }, а нужно не менее { $minimum } { $u }
counted-for-earlier-period = Из этого мероприятия { $used } { $u } пошло на завершение периода, закончившегося { $periodEnd }

## How an activity counts

recorded = Записано { $amount } { $unit }
judged-under = Оценивается по правилам { $ruleSet }
earlier-counts = { $rule }
converted = За одну единицу «{ $unit }» полагается { $rate } { $u }: { $amount } { $u }
multiplied = { $rule }: умножено на { $times }, итого { $amount } { $u }
built-on = { $rule }: продолжает { $earlier } объёмом { $amount } { $u }
attendance-counted = { $rule }: посещено занятий: { $attended } из { $sessions }, итого { $amount } { $u }
rounded = Округлено с { $before } до { $amount } { $u }
categorised = Категория: { $category }
counted-in = В категории «{ $category }» засчитано { $amount } { $u }
capped = { $rule }: засчитывается не более { $limit } { $u }, поэтому { $cut } { $u } отброшено и { $amount } { $u } засчитано

## Carry-over

carried-in = Перенесено из прошлого периода { $amount } { $u }
carried-in-not-used = Перенесено из прошлого периода { $amount } { $u }, но правила не допускают переноса
spread-in = { $rule }: перенесено { $amount } { $u }
carry-over = { $rule }: { $excess } { $u } сверх требуемого, { $inWindow } { $u } получено в установленное время{ $limit ->
    [none] {""}
   *[other] , не более { $limit } { $u }
}: можно перенести { $amount } { $u }
excess-lost = { $amount } { $u } сверх требуемого; правила не допускают переноса

## The career

no-career = В этих правилах карьера не описана
level-not-stated = В записи не указан уровень: { $fact }
need-not-asked = От этого педагога не требуется
need-outcome = Период: { $outcome }
need-credit = Засчитано { $reached }, требуется { $required } { $u }
need-measured = { $reached }, нужно не менее { $required }
need-present = В записи указано: { $fact }
need-absent = В записи нет требуемого: { $fact }
test-block-result = { $block }: набрано баллов { $points } из { $possible } ({ $taken }), нужно не менее { $needed }
test-block-missing = { $block }: в результате от { $taken } этого нет
test-not-taken = { $test }: результат не указан
test-too-old = Результат от { $taken } действовал по { $validUntil }

## Advice

not-reachable = { $requirement }: никакие дополнительные занятия этого не восполнят
already-begun = Начинается { $held }, раньше даты запроса
search-stopped = Поиск остановлен до конца; сделано шагов: { $steps }

## Words around them

statement-head = { $pack }: { $person } на { $on }
counted-activities = { $count ->
    [one] мероприятие
    [few] мероприятия
    [many] мероприятий
   *[other] мероприятия
}
counted-categories = { $count ->
    [one] категория
    [few] категории
    [many] категорий
   *[other] категории
}
counted-measure = (по данным записи)
statement-period = Период { $number }: с { $start } по { $end }
statement-requirements = Требования
statement-activities = Мероприятия
statement-carry-over = Перенос
statement-dates = Даты
advice-period = Период с { $start } по { $end }{ $until ->
    [none] {""}
   *[other] ; засчитывается то, что проведено по { $until }
}
advice-complete = С тем, что записано, всё выполнено
advice-least = Наименьшее, чего достаточно: { $amount } { $u }{ $until ->
    [none] {""}
   *[other] , не позже { $until }
}
advice-least-bound = Нужно не менее { $amount } { $u }; сколько именно, неизвестно
advice-least-impossible = Дополнительными занятиями этого не выполнить
advice-further = { $amount } { $u }{ $what ->
    [none] {""}
   *[other] : { $what }
}, с { $start }{ $end ->
    [none] {""}
   *[other] {" "}по { $end }
}
advice-others = Чего ещё недостаёт
advice-cheapest = Самый дешёвый достаточный набор предложений стоит { $cost }
advice-cheapest-bound = Лучший найденный набор предложений стоит { $cost }; дешевле { $bound } не бывает
advice-cheapest-unknown = Достаточный набор предложений не найден; он стоил бы не менее { $bound }
advice-cheapest-impossible = Предложений недостаточно
advice-refused = Предложения, которые не могут быть засчитаны
career-level = Уровень: { $level }
career-no-step = Следующей ступени нет
career-step = { $step } ({ $level }): выполнено условий { $met } из { $needed }
career-need-met = { $need }: выполнено
career-need-missing = { $need }: не выполнено
career-need-not-needed = { $need }: не требуется
statement-activity = { $held }  { $activity }: засчитано { $counted } { $u }
statement-activity-refused = { $held }  { $activity }: не засчитано
date-period-begins = начинается первый период
date-carry-over-window-opens = полученное с этого дня можно перенести
date-grant-window-opens = с этого дня можно просить об изменении
date-period-ends = период заканчивается
date-time-after-period-ends = заканчивается время после периода
date-records-kept-until = до этого дня хранятся документы
duration-years = { $count ->
    [one] { $count } год
    [few] { $count } года
    [many] { $count } лет
   *[other] { $count } года
}
duration-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
   *[other] { $count } месяца
}
duration-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
