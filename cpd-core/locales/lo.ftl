# Sentences for reasons, by their code, and the words around them; `en.ftl` says what the variables are.
#
# This translation awaits a native reader. Lao has one plural category. A variable stands between spaces, because the
# script itself has none between words.

## Outcomes

outcome-met = ຄົບຖ້ວນ
outcome-short = ບໍ່ຄົບ
outcome-grace = ບໍ່ຄົບ, ຢູ່ໃນໄລຍະຜ່ອນຜັນ
outcome-conditional = ບໍ່ຄົບ, ອະນຸຍາດແບບມີເງື່ອນໄຂ
outcome-deemed-met = ຖືວ່າຄົບຖ້ວນ
outcome-exempt = ບໍ່ຮຽກຮ້ອງ
outcome-waived = ໄດ້ຮັບການຍົກເວັ້ນ
outcome-inactive = ບໍ່ໄດ້ນຳໃຊ້ໃບອະນຸຍາດ
outcome-lapsed = ບໍ່ຄົບ, ໝົດກຳນົດແລ້ວ
outcome-not-yet-begun = ຍັງບໍ່ທັນເລີ່ມ

## Heads of an explanation

outcome-is = ຜົນ: { $outcome }
activity-counts = ກິດຈະກຳ { $activity } ນັບໄດ້ { $amount } { $u }
activity-does-not-count = ກິດຈະກຳ { $activity } ບໍ່ນັບ

## The period

rule-set-in-force = ລະບຽບທີ່ມີຜົນສັກສິດແມ່ນ { $ruleSet }
period-is = ໄລຍະນີ້ຕັ້ງແຕ່ { $start } ເຖິງ { $end }
not-binding-yet = { $rule }: ລະບຽບ { $ruleSet } ຍັງບໍ່ທັນນຳໃຊ້ກັບໄລຍະນີ້
period-length = { $rule }
period-ends-early = { $rule }: ໄລຍະສິ້ນສຸດກ່ອນກຳນົດ ໃນວັນທີ { $until } ແລະ ບໍ່ຖືກປະເມີນ
period-extended = { $rule }: ໄລຍະຖືກຂະຫຍາຍອອກ { $by }, ຈາກ { $before } ເປັນ { $until }
period-begins = ໄລຍະທຳອິດເລີ່ມໃນວັນທີ { $start }
period-open = ໄລຍະຍັງເປີດຈົນເຖິງວັນທີ { $until }; { $daysLeft ->
   *[other] ຍັງເຫຼືອ { $daysLeft } ວັນ
}
period-ended = ໄລຍະສິ້ນສຸດແລ້ວໃນວັນທີ { $ended }
time-after-period = { $rule }: ມີເວລາຈົນເຖິງວັນທີ { $until }
stage-after-period = { $rule }
no-time-left = { $rule }: ບໍ່ມີເວລາເຫຼືອແລ້ວ

## The person

released = { $rule }
met-by-fact = { $rule }: ຂໍ້ກຳນົດທັງໝົດຄົບຖ້ວນແລ້ວ
service-not-stated = ບັນທຶກບໍ່ໄດ້ລະບຸການປະຕິບັດງານ, ດັ່ງນັ້ນຈຶ່ງຖືວ່າໄດ້ປະຕິບັດງານຄົບ
measured = { $rule }: { $value }
absence-not-counted = { $absence } ຕັ້ງແຕ່ { $first } ເຖິງ { $last } ບໍ່ເລື່ອນວັນສິ້ນສຸດຂອງໄລຍະ
grant-refused = { $rule }: ຄຳຮ້ອງ { $grant } ວັນທີ { $requested } ບໍ່ຖືກນຳໃຊ້, ເພາະໄລຍະທີ່ຍື່ນໄດ້ແມ່ນຕັ້ງແຕ່ { $windowStart } ເຖິງ { $windowEnd }
grant-unknown = ໃນລະບຽບບໍ່ມີການອະນຸຍາດເຊັ່ນ { $grant }

## The requirements

requirement-base = { $requirement }: ຕ້ອງມີ { $amount } { $u }
requirement-measured = { $requirement }: ວັດແທກໄດ້ { $value }
requirement-adjusted = { $rule }: { $amount } { $u } ແທນ { $before }
requirement-share = { $requirement }: { $share } ຂອງ “{ $whole }”, ເທົ່າກັບ { $amount } { $u }
requirement-not-asked = { $requirement }: ບໍ່ຮຽກຮ້ອງຈາກຄູຜູ້ນີ້
requirement-met = { $requirement }: ນັບໄດ້ { $counted } ຈາກ { $required } { $u }
requirement-short = { $requirement }: ນັບໄດ້ { $counted } ຈາກ { $required } { $u }, ຍັງຂາດ { $short }
requirement-year = { $requirement }, { $start } ເຖິງ { $end }: ນັບໄດ້ { $counted } ຈາກ { $required } { $u }
alternative-met = { $rule }: ຂໍ້ກຳນົດທີ່ຄົບຖ້ວນມີ { $met }, ຕ້ອງມີ { $needed }
alternative-short = { $rule }: ຂໍ້ກຳນົດທີ່ຄົບຖ້ວນມີ { $met }, ຕ້ອງມີ { $needed }

## Why an activity does not count

before-period = ສິ້ນສຸດໃນວັນທີ { $held }, ກ່ອນໄລຍະເລີ່ມໃນວັນທີ { $periodStart }
after-period = ສິ້ນສຸດໃນວັນທີ { $held }, ຫຼັງຈາກວັນທີ { $periodEnd } ເຊິ່ງເປັນວັນສຸດທ້າຍທີ່ນັບໄດ້
not-yet-held = ຈະສິ້ນສຸດໃນວັນທີ { $held }, ຫຼັງຈາກວັນທີທີ່ຖາມ
unit-not-known = ລະບຽບບໍ່ໄດ້ບອກວ່າໜຶ່ງ { $unit } ມີຄ່າເທົ່າໃດ
not-eligible = { $rule }
too-short = { $rule }: { $amount } { $u }, ແຕ່ຕ້ອງມີຢ່າງໜ້ອຍ { $minimum } { $u }
not-accredited = { $rule }: ບໍ່ມີການຮັບຮອງໃນບັນທຶກ
accreditation-not-in-force = { $rule }: ໃນວັນທີ { $held } ການຮັບຮອງບໍ່ມີຜົນສັກສິດ (ຕັ້ງແຕ່ { $accreditedFrom }{ $accreditedUntil ->
    [none] {""}
   *[other] {" "}ເຖິງ { $accreditedUntil }
})
evidence-missing = { $rule }: ຂາດ { $evidence }
counted-once = { $rule }: { $first } ນັບໄປແລ້ວ
used-elsewhere = { $rule }: ນຳໃຊ້ໃນບ່ອນອື່ນແລ້ວ
not-approved = { $rule }: ບໍ່ມີການອະນຸມັດໃນບັນທຶກ
approved-late = { $rule }: ອະນຸມັດໃນວັນທີ { $approved }, ແຕ່ຈັດຂຶ້ນຕັ້ງແຕ່ { $held }
outside-window = { $rule }: { $held } ບໍ່ຢູ່ໃນບັນດາວັນທີ່ນັບໄດ້{ $windowStart ->
    [none] {""}
   *[other] {" "}ຕັ້ງແຕ່ { $windowStart }
}{ $windowEnd ->
    [none] {""}
   *[other] {" "}ເຖິງ { $windowEnd }
}
attendance-too-low = { $rule }: ເຂົ້າຮ່ວມ { $attended } ຈາກ { $sessions } ຄັ້ງ, ແຕ່ຕ້ອງເຂົ້າຮ່ວມຢ່າງໜ້ອຍ { $minimum } ຂອງທັງໝົດ
builds-on-nothing = { $rule }: ບໍ່ໄດ້ສືບຕໍ່ຈາກກິດຈະກຳກ່ອນໜ້າ
below-threshold = { $rule }: ລວມກັນ { $together } { $u }, ແຕ່ຕ້ອງມີຢ່າງໜ້ອຍ { $minimum } { $u }
counted-for-earlier-period = { $used } { $u } ຂອງກິດຈະກຳນີ້ ໄດ້ຕື່ມໃສ່ໄລຍະທີ່ສິ້ນສຸດໃນວັນທີ { $periodEnd }

## How an activity counts

recorded = ບັນທຶກໄວ້ { $amount } { $unit }
judged-under = ປະເມີນຕາມລະບຽບ { $ruleSet }
earlier-counts = { $rule }
converted = ໜຶ່ງ { $unit } ມີຄ່າ { $rate } { $u }: { $amount } { $u }
multiplied = { $rule }: ຄູນດ້ວຍ { $times }, ເທົ່າກັບ { $amount } { $u }
built-on = { $rule }: ສືບຕໍ່ຈາກ { $earlier } ເຊິ່ງມີຄ່າ { $amount } { $u }
attendance-counted = { $rule }: ເຂົ້າຮ່ວມ { $attended } ຈາກ { $sessions } ຄັ້ງ, ເທົ່າກັບ { $amount } { $u }
rounded = ປັດເສດຈາກ { $before } ເປັນ { $amount } { $u }
categorised = ໝວດ: { $category }
counted-in = { $amount } { $u } ນັບໃນໝວດ { $category }
capped = { $rule }: ນັບໄດ້ບໍ່ເກີນ { $limit } { $u }, ດັ່ງນັ້ນຈຶ່ງຕັດອອກ { $cut } { $u } ແລະ ນັບ { $amount } { $u }

## Carry-over

carried-in = ຍົກມາຈາກໄລຍະກ່ອນ { $amount } { $u }
carried-in-not-used = ຍົກມາຈາກໄລຍະກ່ອນ { $amount } { $u }, ແຕ່ລະບຽບບໍ່ໃຫ້ຍົກໄປ
spread-in = { $rule }: ຍົກມາ { $amount } { $u }
carry-over = { $rule }: ເກີນຂໍ້ກຳນົດ { $excess } { $u }, ໄດ້ມາໃນເວລາທີ່ກຳນົດ { $inWindow } { $u }{ $limit ->
    [none] {""}
   *[other] , ບໍ່ເກີນ { $limit } { $u }
}: ຍົກໄປໄລຍະຕໍ່ໄປໄດ້ { $amount } { $u }
excess-lost = ເກີນຂໍ້ກຳນົດ { $amount } { $u }; ລະບຽບບໍ່ໃຫ້ຍົກໄປ

## The career

no-career = ລະບຽບນີ້ບໍ່ໄດ້ກຳນົດຂັ້ນວິຊາຊີບ
level-not-stated = ບັນທຶກບໍ່ໄດ້ລະບຸລະດັບ: { $fact }
need-not-asked = ບໍ່ຮຽກຮ້ອງຈາກຄູຜູ້ນີ້
need-outcome = ໄລຍະ: { $outcome }
need-credit = ນັບໄດ້ { $reached } ຈາກ { $required } { $u }
need-measured = { $reached }, ຕ້ອງມີຢ່າງໜ້ອຍ { $required }
need-present = ບັນທຶກລະບຸ: { $fact }
need-absent = ບັນທຶກບໍ່ໄດ້ລະບຸສິ່ງທີ່ຮຽກຮ້ອງ: { $fact }
test-block-result = { $block }: ໄດ້ { $points } ຈາກ { $possible } ຄະແນນ ໃນວັນທີ { $taken }, ຕ້ອງໄດ້ຢ່າງໜ້ອຍ { $needed }
test-block-missing = { $block }: ບໍ່ມີໃນຜົນການທົດສອບວັນທີ { $taken }
test-not-taken = { $test }: ບໍ່ມີຜົນໃນບັນທຶກ
test-too-old = ຜົນການທົດສອບວັນທີ { $taken } ໃຊ້ໄດ້ເຖິງ { $validUntil }

## Advice

not-reachable = { $requirement }: ບໍ່ສາມາດເຮັດໃຫ້ຄົບດ້ວຍການຮຽນເພີ່ມ
already-begun = ເລີ່ມໃນວັນທີ { $held }, ກ່ອນວັນທີທີ່ຖາມ
search-stopped = ການຄົ້ນຫາຢຸດກ່ອນສິ້ນສຸດ; ຈຳນວນຂັ້ນທີ່ເຮັດແລ້ວ: { $steps }

## Words around them

statement-head = { $pack }: { $person } ໃນວັນທີ { $on }
counted-activities = { $count ->
   *[other] ກິດຈະກຳ
}
counted-categories = { $count ->
   *[other] ໝວດ
}
counted-measure = (ຕາມບັນທຶກ)
statement-period = ໄລຍະທີ { $number }: { $start } ເຖິງ { $end }
statement-requirements = ຂໍ້ກຳນົດ
statement-activities = ກິດຈະກຳພັດທະນາວິຊາຊີບ
statement-carry-over = ການຍົກໄປໄລຍະຕໍ່ໄປ
statement-dates = ວັນທີ
advice-period = ໄລຍະຕັ້ງແຕ່ { $start } ເຖິງ { $end }{ $until ->
    [none] {""}
   *[other] ; ນັບສິ່ງທີ່ຈັດເຖິງວັນທີ { $until }
}
advice-complete = ດ້ວຍສິ່ງທີ່ບັນທຶກໄວ້ ຄົບຖ້ວນແລ້ວ
advice-least = ໜ້ອຍສຸດທີ່ພຽງພໍ: { $amount } { $u }{ $until ->
    [none] {""}
   *[other] {" "}ບໍ່ກາຍວັນທີ { $until }
}
advice-least-bound = ຕ້ອງມີຢ່າງໜ້ອຍ { $amount } { $u }; ບໍ່ຮູ້ວ່າຕ້ອງເພີ່ມອີກເທົ່າໃດ
advice-least-impossible = ບໍ່ສາມາດເຮັດໃຫ້ຄົບດ້ວຍການຮຽນເພີ່ມ
advice-further = { $amount } { $u }{ $what ->
    [none] {""}
   *[other] {" "}ໃນ { $what }
}, ຕັ້ງແຕ່ { $start }{ $end ->
    [none] {""}
   *[other] {" "}ເຖິງ { $end }
}
advice-others = ສິ່ງອື່ນທີ່ຍັງຂາດ
advice-cheapest = ຊຸດກິດຈະກຳທີ່ສະເໜີເຊິ່ງພຽງພໍ ແລະ ຖືກສຸດ ມີລາຄາ { $cost }
advice-cheapest-bound = ຊຸດທີ່ດີສຸດທີ່ພົບມີລາຄາ { $cost }; ບໍ່ມີຊຸດໃດຖືກກວ່າ { $bound }
advice-cheapest-unknown = ບໍ່ພົບຊຸດທີ່ພຽງພໍ; ຖ້າມີຈະມີລາຄາຢ່າງໜ້ອຍ { $bound }
advice-cheapest-impossible = ກິດຈະກຳທີ່ສະເໜີບໍ່ພຽງພໍ
advice-refused = ກິດຈະກຳທີ່ສະເໜີເຊິ່ງນັບບໍ່ໄດ້
career-level = ລະດັບ: { $level }
career-no-step = ບໍ່ມີຂັ້ນຕໍ່ໄປ
career-step = { $step } ({ $level }): ຄົບຖ້ວນ { $met } ຈາກ { $needed } ເງື່ອນໄຂ
career-need-met = { $need }: ຄົບຖ້ວນ
career-need-missing = { $need }: ຍັງຂາດ
career-need-not-needed = { $need }: ບໍ່ຈຳເປັນ
statement-activity = { $held }  { $activity }: ນັບ { $counted } { $u }
statement-activity-refused = { $held }  { $activity }: ບໍ່ນັບ
date-period-begins = ໄລຍະທຳອິດເລີ່ມ
date-carry-over-window-opens = ສິ່ງທີ່ໄດ້ມາຕັ້ງແຕ່ວັນດັ່ງກ່າວສາມາດຍົກໄປໄດ້
date-grant-window-opens = ຕັ້ງແຕ່ວັນດັ່ງກ່າວສາມາດຂໍການປ່ຽນແປງໄດ້
date-period-ends = ໄລຍະສິ້ນສຸດ
date-time-after-period-ends = ໝົດເວລາເພີ່ມຫຼັງຈາກໄລຍະ
date-records-kept-until = ເກັບຮັກສາເອກະສານໄວ້ຈົນເຖິງວັນດັ່ງກ່າວ
duration-years = { $count ->
   *[other] { $count } ປີ
}
duration-months = { $count ->
   *[other] { $count } ເດືອນ
}
duration-days = { $count ->
   *[other] { $count } ວັນ
}
