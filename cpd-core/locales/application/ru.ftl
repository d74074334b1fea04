# Sentences about applications for accreditation: what is done about them, by whom, and why not. Ids come as the names
# that the scheme gives them, lists with commas.

## The sheet

application-title = { $scheme }: заявка { $application }
application-since = { $state }, с { $since }
application-due = Действовать до { $by }: { $roles }
application-overdue = Срок истёк { $by }: { $roles }
application-review = Оценки: { $reviewers } из { $needed }; баллов { $found }, нужно не менее { $atLeast }
application-votes = Голоса: за { $votesFor }, против { $votesAgainst }; участвуют { $present } из { $members }, нужно не менее { $quorum }
application-accreditation = Аккредитация { $accreditation }: { $standing }, с { $from }{ $until ->
    [none] {""}
   *[other] {" "}по { $until }
}
application-open = Невыполненные условия: { $conditions }
application-next = Что можно сделать
application-step = { $action }: { $roles }
application-done = Сделано: { $action }. Теперь: { $state }
application-refused = Не сделано: { $action }

## What is done

action-submit = Подать
action-take-up = Принять к рассмотрению
action-seat = Назвать членов комиссии
action-declare-interest = Заявить о заинтересованности
action-review = Оценить
action-vote = Голосовать
action-return = Вернуть на доработку
action-defer = Отложить решение
action-accredit = Аккредитовать
action-refuse = Отказать
action-appeal = Обжаловать
action-uphold-appeal = Удовлетворить жалобу
action-dismiss-appeal = Отклонить жалобу
action-give-up = Отозвать заявку
action-meet-condition = Выполнить условие
action-hold = Провести
action-suspend = Приостановить аккредитацию
action-reinstate = Возобновить аккредитацию
action-withdraw = Отозвать аккредитацию

## Where it stands

state-draft = Черновик
state-submitted = Подана
state-under-review = Рассматривается
state-returned = Возвращена на доработку
state-deferred = Отложена
state-accredited = Аккредитована
state-refused = Отказано
state-appealed = Обжалована
state-given-up = Отозвана
standing-not-yet = ещё не действует
standing-accredited = действует
standing-suspended = приостановлена
standing-expired = истекла
standing-lapsed = прекратилась: проводилась слишком редко
standing-condition-failed = прекращена: условие не выполнено
standing-withdrawn = отозвана
standing-cancelled = отменена при смене правил

## Why not

reason-no-such-step = В процедуре нет шага «{ $action }»
reason-out-of-state = «{ $action }» невозможно в состоянии «{ $state }», только: { $states }
reason-wrong-role = { $role } не может этого делать, только: { $roles }
reason-before-the-last = Позже, { $last }, уже было действие
reason-by-applicant = { $person } — податель заявки и не может этого делать
reason-not-a-member = { $person } не входит в комиссию по этой заявке
reason-has-interest = { $person } имеет в ней интерес
reason-no-reason = Причина не указана
reason-no-proposal = Предложения нет под рукой, и сказать о нём нечего
reason-not-ready = Не выполнено обязательное: { $criteria }
reason-too-few-reviews = Оценили { $found } из { $atLeast }
reason-reviewers-disagree = Оценки расходятся на { $found }, больше чем на { $atMost }: нужна ещё одна
reason-role-has-to-settle = Оценки слишком расходятся: должна быть оценка, её даёт { $role }
reason-line-too-low = { $line }: { $found }, нужно не менее { $atLeast }
reason-below-pass-mark = Баллов { $found }, нужно не менее { $atLeast } ({ $passMark })
reason-wrong-number-of-seats = Названо { $found } из { $seats }
reason-no-quorum = Нет кворума: участвуют { $found }, нужно не менее { $atLeast }
reason-not-carried = Комиссия не за: { $found } из { $of }
reason-carried = Комиссия за: { $found } из { $of }
reason-too-late = Поздно: последний день был { $latest }
reason-backdated = Начиналась бы { $from }, до решения; не раньше { $earliest }
reason-accreditation-is = Аккредитация: { $standing }
reason-no-such-condition = Условия { $condition } нет
reason-condition-is-met = Условие { $condition } уже выполнено
