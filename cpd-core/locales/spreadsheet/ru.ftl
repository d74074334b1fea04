# What stands in the workbook that a proposal is written in: sheets, headings, notes and lists.

## Sheets

sheet-proposal = Заявка
sheet-trainers = Преподаватели
sheet-sessions = Занятия
sheet-alignment = Показатели
sheet-follow-up = Сопровождение
sheet-facts = Другие сведения
sheet-scores = Баллы

## The tops of the sheets

top-field = Что нужно указать
top-value = Ответ
top-expected = Что ожидается
top-how = { $scheme }: впишите ответы, а где есть список, выберите из него. Не удаляйте скрытые первую строку и первый столбец: по ним файл читается.

## Fields of the proposal

field-scheme = Схема аккредитации
field-id = Номер заявки
field-of = Что предлагается
field-title = Название
field-filed = Дата подачи
field-provider-id = Регистрационный номер организатора
field-provider-name = Название организатора
field-provider-kind = Вид организатора
field-languages = Языки обучения
field-group-size = Человек в группе, не более
field-places = Всего мест
field-credit-amount = Запрашиваемый зачёт
field-credit-unit = Единица зачёта

## Trainers

field-trainer-id = Регистрационный номер преподавателя
field-trainer-name = Имя
field-trainer-kind = Вид преподавателя
field-certified-reference = Номер сертификата
field-certified-from = Сертификат действует с
field-certified-until = Сертификат действует до

## Sessions

field-session-id = Занятие
field-session-from = Первый день
field-session-until = Последний день
field-session-hours = Учебные часы
field-session-trainers = Кто обучает
field-session-place = Место

## Indicators and follow-up

field-framework = Стандарт
field-indicator = Показатель
field-how = Как он развивается
field-follow-up-kind = Вид сопровождения
field-follow-up-from = Начало
field-follow-up-hours = Часы
field-facilitator = Кто проводит

## What is expected

expected-text = Текст
expected-id = Неизменный номер или краткое имя
expected-session-id = Номер или краткое имя; если пусто, будет присвоено
expected-date = Дата, например { $example }; годы буддийской эры понимаются
expected-amount = Число, например { $whole } или { $part }
expected-count = Целое число
expected-yes-no = { $yes } или { $no }
expected-choice = Одно из списка
expected-languages = Один или несколько языков через запятую
expected-trainers = Номера или имена с листа преподавателей через запятую
expected-points = Баллы от { $least } до { $most }
needed = Обязательно

## What the scheme asks

asked-required = Требуется: { $criterion }. Что делать: { $fix }
asked-recommended = Желательно: { $criterion }. Что делать: { $fix }

## What can be chosen

of-offering = Обучение
of-trainer = Преподаватель
of-provider = Организатор
yes = Да
no = Нет
language-en = Английский
language-kk = Казахский
language-km = Кхмерский
language-lo = Лаосский
language-ru = Русский

## What a check found

found = { $criterion }: { $reason }. Что делать: { $fix }
