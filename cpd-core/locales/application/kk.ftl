# Sentences about applications for accreditation: what is done about them, by whom, and why not. Ids come as the names
# that the scheme gives them, lists with commas.

## The sheet

application-title = { $scheme }: { $application } өтінімі
application-since = { $state }, { $since } бастап
application-due = { $by } дейін әрекет етуі керек: { $roles }
application-overdue = Мерзімі { $by } өтті: { $roles }
application-review = Бағалаулар: { $needed } ішінен { $reviewers }; { $found } ұпай, кемінде { $atLeast } керек
application-votes = Дауыс: { $votesFor } қолдады, { $votesAgainst } қарсы; қатысқаны: { $members } ішінен { $present }, кемінде { $quorum } керек
application-accreditation = { $accreditation } аккредиттеуі: { $standing }, { $from } бастап{ $until ->
    [none] {""}
   *[other] {" "}{ $until } дейін
}
application-open = Орындалмаған шарттар: { $conditions }
application-next = Не істеуге болады
application-step = { $action }: { $roles }
application-done = Орындалды: { $action }. Енді: { $state }
application-refused = Орындалмады: { $action }

## What is done

action-submit = Тапсыру
action-take-up = Қарауды бастау
action-seat = Мүшелерді атау
action-declare-interest = Мүдделілікті мәлімдеу
action-review = Ұпай қою
action-vote = Дауыс беру
action-return = Пысықтауға қайтару
action-defer = Шешімді кейінге қалдыру
action-accredit = Аккредиттеу
action-refuse = Бас тарту
action-appeal = Шағымдану
action-uphold-appeal = Шағымды қанағаттандыру
action-dismiss-appeal = Шағымды қабылдамау
action-give-up = Өтінімді кері алу
action-meet-condition = Шартты орындау
action-hold = Өткізу
action-suspend = Аккредиттеуді тоқтата тұру
action-reinstate = Тоқтата тұруды аяқтау
action-withdraw = Аккредиттеуден айыру

## Where it stands

state-draft = Жазылуда
state-submitted = Тапсырылды
state-under-review = Қаралуда
state-returned = Пысықтауға қайтарылды
state-deferred = Кейінге қалдырылды
state-accredited = Аккредиттелді
state-refused = Бас тартылды
state-appealed = Шағымдалды
state-given-up = Кері алынды
standing-not-yet = әлі күшіне енген жоқ
standing-accredited = күшінде
standing-suspended = тоқтатыла тұрды
standing-expired = мерзімі өтті
standing-lapsed = күшін жойды, жеткілікті жиі өткізілмеді
standing-condition-failed = аяқталды, шарт орындалмады
standing-withdrawn = айырылды
standing-cancelled = саясат өзгеруіне байланысты тоқтатылды

## Why not

reason-no-such-step = Рәсімде «{ $action }» қадамы жоқ
reason-out-of-state = «{ $state }» күйінде «{ $action }» мүмкін емес, тек мына күйде: { $states }
reason-wrong-role = { $role } оны істей алмайды, тек: { $roles }
reason-before-the-last = Кейінірек, { $last } күні әрекет жасалған
reason-by-applicant = Оны { $person } тапсырған, сондықтан істей алмайды
reason-not-a-member = { $person } бұл өтінім бойынша комиссия мүшесі емес
reason-has-interest = { $person } мүдделі
reason-no-reason = Себебі айтылмаған
reason-no-proposal = Ұсыныс жоқ, сондықтан ол туралы айту мүмкін емес
reason-not-ready = Міндетті талаптар орындалмаған: { $criteria }
reason-too-few-reviews = { $atLeast } бағалаушының { $found } ұпай қойды
reason-reviewers-disagree = Бағалаушылар айырмасы { $found } ұпай, { $atMost } артық: тағы біреуі бағалауы керек
reason-role-has-to-settle = Бағалаулар тым алшақ: { $role } бағалауы керек
reason-line-too-low = { $line }: { $found } ұпай, кемінде { $atLeast } керек
reason-below-pass-mark = { $found } ұпай, кемінде { $atLeast } керек ({ $passMark })
reason-wrong-number-of-seats = { $seats } мүшенің { $found } аталды
reason-no-quorum = Кворум жоқ: { $found } қатысты, кемінде { $atLeast } керек
reason-not-carried = Комиссия қолдамады: { $of } ішінен { $found }
reason-carried = Комиссия қолдады: { $of } ішінен { $found }
reason-too-late = Кеш: соңғы күн { $latest } болды
reason-backdated = { $from } күні, шешімге дейін басталар еді; ең ерте { $earliest }
reason-accreditation-is = Аккредиттеу: { $standing }
reason-no-such-condition = { $condition } шарты жоқ
reason-condition-is-met = { $condition } шарты бұрын орындалған
