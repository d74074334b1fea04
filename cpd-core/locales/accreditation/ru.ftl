# Sentences about accreditation: what a check of a proposal says. Ids come as the names that the scheme gives them, lists
# with commas.

## The sheet

check-title = { $scheme }: заявка { $proposal }, на { $on }
check-ready = Можно подавать: всё, что требуется, выполнено
check-ready-with-remarks = Можно подавать; выполнены не все рекомендации
check-not-ready = Не готово: выполнено не всё обязательное
check-required = Обязательно, но не выполнено
check-recommended = Рекомендуется, но не выполнено
check-met = Выполнено
check-not-asked = Для этой заявки не требуется
check-fix = Что сделать: { $fix }
check-place = в { $pointer }

## The report

report-of = Что предлагается
report-of-provider = Организатор
report-of-trainer = Преподаватель
report-of-offering = Обучение
report-titled = Название
report-provider = Организатор
report-filed = Подано
report-not-filed = Ещё не подано
report-scheme = Проверено по
report-note = Здесь сказано, чего требует схема в том виде, в каком она записана. Решает само ведомство.

## What a change of the registry changes

impact-title = { $scheme }: что будет с { $accreditation } { $on }
impact-counts = Справок изменится: { $changed }; не изменится: { $unchanged }
impact-statement = { $person } (строка { $line }): { $before } → { $after }
impact-requirement = { $requirement }: { $before } → { $after } из { $required }
impact-refused = Строка { $line } без ответа: { $message }

## What is counted

number-learning-hours = часов обучения
number-sessions = занятий
number-group-size = человек в группе
number-places = мест
number-credit = зачётных единиц
number-follow-up-hours = часов последующей работы

## What was found

finding-fact-missing = Не указано: { $fact }
finding-fact-is-no = Указано «нет»: { $fact }
finding-other-option = { $fact }: найдено «{ $found }», ожидалось одно из: { $options }
finding-fact-too-small = { $fact }: найдено { $found }, ожидалось не менее { $atLeast }
finding-fact-too-large = { $fact }: найдено { $found }, ожидалось не более { $atMost }
finding-number-missing = Не указано: { $number }
finding-number-too-small = Найдено { $found } ({ $number }), ожидалось не менее { $atLeast }
finding-number-too-large = Найдено { $found } ({ $number }), ожидалось не более { $atMost }
finding-other-provider = Организатор – «{ $found }», ожидался один из: { $kinds }
finding-provider-not-accredited = { $provider } не имеет аккредитации на { $on }
finding-language-missing = Не указан язык обучения; ожидался один из: { $languages }
finding-other-language = Не преподаётся ни на одном из: { $languages }
finding-too-few-indicators = Охвачено { $found } из { $atLeast } показателей: { $framework }
finding-no-session = Нет ни одного занятия
finding-no-trainer = На занятии { $session } нет преподавателя
finding-other-trainer = { $trainer } на занятии { $session } – «{ $found }», ожидался один из: { $kinds }
finding-not-certified = { $trainer } на занятии { $session } не имеет сертификата на { $on }
finding-credit-too-high = Заявлено { $found }; { $hours } ч обучения стоят не более { $atMost }
finding-not-followed-up = Нет последующей работы вида «{ $followUp }»
finding-other-facilitator = Для «{ $followUp }» нужен другой ведущий: { $roles }
finding-follow-up-day-missing = Не указано, когда начинается «{ $followUp }»; ожидалось до { $latest }
finding-followed-up-too-early = «{ $followUp }» начинается { $from }, до обучения, которое начинается { $first }
finding-followed-up-too-late = «{ $followUp }» начинается { $from }, ожидалось до { $latest }
finding-filed-too-late = Подано { $filed }, ожидалось до { $latest }
finding-held-already = Занятие { $session } начинается { $from }, до возможной аккредитации
finding-not-scored = Не оценено: { $lines }
finding-line-too-low = «{ $line }»: { $found } баллов, ожидалось не менее { $atLeast }
finding-below-pass-mark = «{ $rubric }»: { $found } баллов с весами, ожидалось не менее { $atLeast } ({ $passMark })
finding-not-wanted = Это не принимается
