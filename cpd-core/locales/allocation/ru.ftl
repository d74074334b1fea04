# Sentences about allocation: who works where, who supports whom, and why. Ids come as they are; numbers are written alike in all
# languages.

## The sheet

allocation-title = { $policy }, { $year } год
allocation-served = С наставником: { $served }
allocation-cost = { $level }: { $cost }, и по правилам меньше не бывает
allocation-districts = Наставники по районам
allocation-district = { $district }: наставников { $mentors }, школ { $schools }, потребность { $need }
allocation-one-more = ещё один, взятый оттуда, где это лучше всего, стоил бы { $cost }
allocation-one-fewer = одним меньше, если отправить его туда, где лучше всего, стоил бы { $cost }
allocation-mentors = Наставники и те, кого они поддерживают
allocation-mentor = { $mentor }: { $load } при пределах от { $least } до { $most }, { $minutes } минут из дома до всех
allocation-mentor-in = работает в районе { $district }
allocation-below = на { $missing } меньше, чем требует предел
allocation-coach = { $coach }: { $minutes } минут; { $costs }
allocation-next = следующий по качеству: { $mentor }, собственная разница { $difference }; { $because }
allocation-fairness = Насколько ровно распределено
allocation-loads = нагрузка от { $least } до { $most }, всего { $total }
allocation-minutes = минут от { $least } до { $most }, всего { $total }
allocation-last-year = Год назад
allocation-continuity = Тот же наставник: { $kept }; другой: { $changed }; не было: { $new }

## Who has nobody

allocation-barred = Никто не может поддерживать { $coach }
rule-catchment = вне зоны охвата: наставников { $mentors }
rule-district = распределены в другой район: наставников { $mentors }
rule-certified = не сертифицированы: наставников { $mentors }
rule-language = не говорят на языке: наставников { $mentors }
rule-level = не поддерживают учителей этого типа: наставников { $mentors }
rule-subject = не знают предмета: наставников { $mentors }
allocation-shortage = Не хватает мест: для { $coaches } есть только наставники, у которых мест { $places }
allocation-shortage-districts = районы: { $districts }
allocation-shortage-mentors = эти наставники: { $mentors }
allocation-shortage-unserved = без наставника: { $unserved }
allocation-shortage-repair = наименьшее, что поможет: ещё { $missing } мест, например { $repair }

## Costs

cost-travel = дорога { $cost }
cost-language = другой язык { $cost }
cost-subject = другой предмет { $cost }
cost-change = другой наставник, чем прежде { $cost }
cost-other-district = распределён в другой район { $cost }

## Why not the next best

because-somebody-unserved = кто-то другой остался бы без наставника
because-range-missed = до пределов не хватало бы больше
because-costs-more = с учётом всех остальных уровень { $level } был бы больше не менее чем на { $atLeast }
because-not-told = пришлось бы менять и других, или так же хорошо

## Verification

verification-holds = Все жёсткие правила соблюдены, и ничего лучше нет: цены это доказывают
verification-fails = Оно себя не доказывает:
part-districts = районы наставников
part-coaches = наставники тренеров
objection-other-people = { $part }: кого-то нет, кто-то указан дважды или не из задачи
objection-other-quota = { $district }: по правилам наставников { $expected }
objection-not-allowed = { $part }: жёсткое правило не допускает { $who } туда
objection-too-many = { $part }: у { $place } больше, чем можно
objection-not-proved = { $part }: цены уровня { $level } не доказывают, что лучше нет
objection-other-cost = { $part }: уровень { $level } стоит { $cost }

## What a new allocation changes

change-kept = Как прежде: { $kept }
change-mentor = { $mentor } переходит из { $from } в { $to }
change-moved = { $coach }: { $to } вместо { $from }
change-new = { $coach }: { $to }, раньше никого
change-lost = { $coach }: никого вместо { $from }
change-nobody = { $coach }: по-прежнему никого
keeping = Сохранить: { $asked }; сохранено: { $kept }
keeping-short = Сохранить: { $asked }; больше { $kept } сохранить нельзя
keeping-change-cost = Для этого каждая перемена считалась как { $changeCost }
keeping-optimal = Это стоит { $cost }, и меньше при стольких сохранённых не бывает
keeping-bound = Это стоит { $cost }; что меньше при запрошенном не бывает, не доказано: граница { $atLeast }
