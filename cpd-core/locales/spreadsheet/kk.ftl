# What stands in the workbook that a proposal is written in: sheets, headings, notes and lists.

## Sheets

sheet-proposal = Ұсыныс
sheet-trainers = Жаттықтырушылар
sheet-sessions = Сабақтар
sheet-alignment = Көрсеткіштер
sheet-follow-up = Кейінгі қолдау
sheet-facts = Басқа мәліметтер
sheet-scores = Ұпайлар

## The tops of the sheets

top-field = Не сұралады
top-value = Жауап
top-expected = Не күтіледі
top-how = { $scheme }: жауаптарды толтырыңыз, тізім бар жерде содан таңдаңыз. Жасырын бірінші жол мен бағанды сақтаңыз: кітап солар бойынша оқылады.

## Fields of the proposal

field-scheme = Аккредиттеу сызбасы
field-id = Ұсыныс нөмірі
field-of = Не ұсынылады
field-title = Атауы
field-filed = Тапсырылған күні
field-provider-id = Ұйымдастырушының тіркеу нөмірі
field-provider-name = Ұйымдастырушының атауы
field-provider-kind = Ұйымдастырушының түрі
field-languages = Оқыту тілдері
field-group-size = Бір топтағы адам саны, ең көбі
field-places = Барлық орын саны
field-credit-amount = Сұралатын кредит
field-credit-unit = Кредит бірлігі

## Trainers

field-trainer-id = Жаттықтырушының тіркеу нөмірі
field-trainer-name = Аты-жөні
field-trainer-kind = Жаттықтырушының түрі
field-certified-reference = Сертификат нөмірі
field-certified-from = Сертификат басталатын күн
field-certified-until = Сертификат аяқталатын күн

## Sessions

field-session-id = Сабақ
field-session-from = Бірінші күні
field-session-until = Соңғы күні
field-session-hours = Оқу сағаттары
field-session-trainers = Кім оқытады
field-session-place = Өтетін жері

## Indicators and follow-up

field-framework = Стандарт
field-indicator = Көрсеткіш
field-how = Қалай дамытылады
field-follow-up-kind = Кейінгі қолдаудың түрі
field-follow-up-from = Басталатын күні
field-follow-up-hours = Сағат
field-facilitator = Кім жүргізеді

## What is expected

expected-text = Мәтін
expected-id = Өзгермейтін нөмір немесе қысқа атау
expected-session-id = Нөмір немесе қысқа атау; бос қалса, өзі беріледі
expected-date = Күн, мысалы { $example }; будда эрасының жылдары да түсініледі
expected-amount = Сан, мысалы { $whole } немесе { $part }
expected-count = Бүтін сан
expected-yes-no = { $yes } немесе { $no }
expected-choice = Тізімнен біреуі
expected-languages = Бір немесе бірнеше тіл, араларына үтір қойыңыз
expected-trainers = Жаттықтырушылар парағындағы нөмірлер немесе аттар, араларына үтір қойыңыз
expected-points = { $least }-ден { $most }-ге дейінгі ұпай
needed = Міндетті

## What the scheme asks

asked-required = Талап: { $criterion }. Не істеу керек: { $fix }
asked-recommended = Ұсынылады: { $criterion }. Не істеу керек: { $fix }

## What can be chosen

of-offering = Оқыту
of-trainer = Жаттықтырушы
of-provider = Ұйымдастырушы
yes = Иә
no = Жоқ
language-en = Ағылшын тілі
language-kk = Қазақ тілі
language-km = Кхмер тілі
language-lo = Лаос тілі
language-ru = Орыс тілі

## What a check found

found = { $criterion }: { $reason }. Не істеу керек: { $fix }
