# Sentences about programmes: assessments, cycles, needs and targets. Ids come as the names that the programme gives
# them, lists with commas.

## Cycles: decisions and states

cycle-title = { $programme }: { $cycle }, { $owner }
cycle-done = ສໍາເລັດ: { $step }; ໄລຍະປັດຈຸບັນແມ່ນ “{ $phase }”
cycle-done-late = ສໍາເລັດຊ້າ: { $step }; ໄລຍະປັດຈຸບັນແມ່ນ “{ $phase }”
cycle-refused = ບໍ່ອະນຸຍາດ: { $action }
cycle-run = { $run }: { $phase }
cycle-run-brought = ຈາກ { $run } ມີຊ່ອງຫວ່າງ { $gaps }; ສິ່ງທີ່ຈະສືບຕໍ່: { $next }
cycle-run-leave = ພັກແຕ່ { $start } ຫາ { $end }
cycle-run-leave-open = ພັກແຕ່ { $start }
cycle-run-late = { $on }: { $step } ຊ້າ
cycle-run-reopened = ເປີດຄືນ { $count ->
   *[other] { $count } ຄັ້ງ
}
cycle-run-plan = ແຜນ
cycle-plan-planned = { $item } { $kind }: ວາງແຜນແລ້ວ
cycle-plan-done = { $item } { $kind }: ປະຕິບັດແລ້ວ
cycle-plan-withdrawn = { $item } { $kind }: ຖອນອອກ
cycle-run-activities = ກິດຈະກໍາ
cycle-run-activity = { $start } { $activity } { $kind }
cycle-next = ສິ່ງທີ່ຕ້ອງເຮັດໃນວັນທີ { $on }
cycle-next-none = ບໍ່ມີສິ່ງທີ່ຕ້ອງເຮັດ
cycle-next-step = { $run }: { $step } ({ $roles }), { $due ->
    [none] ບໍ່ມີກໍານົດ
   *[other] ກ່ອນ { $due }
}
cycle-next-overdue = ເລີຍກໍານົດ
cycle-next-ready = ເຮັດໄດ້
cycle-next-blocked = ຕ້ອງເຮັດສິ່ງອື່ນກ່ອນ
cycle-next-not-yet = ແຕ່ { $opens } ເປັນຕົ້ນໄປ

## Cycles: why something is refused

cycle-other-owner = ແຟ້ມສະສົມຜົນງານແມ່ນຂອງ { $owner }
cycle-not-a-school-year = “{ $run }” ບໍ່ແມ່ນສົກຮຽນໃນປະຕິທິນ
cycle-already-open = { $run } ເປີດແລ້ວ
cycle-not-open = { $run } ຍັງບໍ່ໄດ້ເປີດ
cycle-out-of-phase = “{ $action }” ບໍ່ແມ່ນຂັ້ນຕອນຂອງໄລຍະ “{ $phase }”; ມັນຢູ່ໃນ: { $phases }
cycle-no-such-step = “{ $action }” ບໍ່ແມ່ນຂັ້ນຕອນຂອງຮອບວຽນນີ້
cycle-wrong-role = ບໍ່ແມ່ນໜ້າທີ່ຂອງ { $role }; ສໍາລັບ: { $roles }
cycle-on-leave = ພັກແຕ່ { $since }
cycle-not-on-leave = ບໍ່ໄດ້ພັກ
cycle-too-early = ໄດ້ແຕ່ { $opens } ເປັນຕົ້ນໄປ
cycle-too-late = ໄດ້ຮອດ { $closed } ເທົ່ານັ້ນ
cycle-late-without-reason = ກໍານົດແມ່ນ { $closed }: ຕ້ອງມີເຫດຜົນຂອງການຊ້າ
cycle-already-done = ເຮັດແລ້ວໃນວັນທີ { $on }
cycle-not-by-owner = ສໍາລັບເຈົ້າຂອງເທົ່ານັ້ນ
cycle-not-by-another = ສໍາລັບຄົນອື່ນທີ່ບໍ່ແມ່ນເຈົ້າຂອງເທົ່ານັ້ນ
cycle-no-reason = ຕ້ອງມີເຫດຜົນ
cycle-previous-not-ended = ຕ້ອງສິ້ນສຸດ { $run } ກ່ອນ
cycle-joined-too-late = ວັນທີເຂົ້າຮ່ວມ { $joined } ຊ້າເກີນໄປ: ວັນສຸດທ້າຍທີ່ເປັນໄປໄດ້ແມ່ນ { $last }
cycle-year-over = ສົກຮຽນສິ້ນສຸດແລ້ວໃນວັນທີ { $ended }
cycle-unknown-indicator = ບໍ່ມີຕົວຊີ້ບອກ { $indicator }
cycle-unknown-level = ບໍ່ມີລະດັບ { $level }
cycle-unknown-tool = ບໍ່ມີເຄື່ອງມື { $tool }
cycle-tool-does-not-measure = ເຄື່ອງມື { $tool } ບໍ່ວັດແທກ { $indicator }
cycle-rated-twice = ການປະເມີນຄັ້ງດຽວໃຫ້ສອງລະດັບແກ່ { $indicator }
cycle-unknown-rater = ບໍ່ມີຜູ້ປະເມີນ { $rater }
cycle-not-a-rater = { $role } ບໍ່ປະເມີນໃນນາມ “{ $rater }”
cycle-no-assessment = ຮອບວຽນນີ້ບໍ່ມີການປະເມີນຕົວຊີ້ບອກ
cycle-item-exists = ແຜນມີ { $item } ແລ້ວ
cycle-no-such-item = ແຜນບໍ່ມີລາຍການ { $item }
cycle-activity-exists = ກິດຈະກໍາ { $activity } ຖືກບັນທຶກແລ້ວ
cycle-no-such-activity = ບໍ່ມີກິດຈະກໍາ { $activity } ທີ່ບັນທຶກ
cycle-not-held-yet = ຍັງບໍ່ສິ້ນສຸດ: ແກ່ຍາວຮອດ { $until }
cycle-end-before-start = { $end } ມາກ່ອນ { $start }
cycle-already-designated = ຖືກມອບໝາຍໃຫ້ເຂົ້າ { $offering } ແລ້ວ
cycle-wrong-facilitator = { $item } ຕ້ອງມີຜູ້ອໍານວຍຄວາມສະດວກອື່ນ: { $roles }
cycle-ratings-missing = “{ $rater }” ຍັງບໍ່ໄດ້ປະເມີນ: { $indicators }
cycle-too-few-items = ແຜນມີ { $found } ໃນ { $needed } ລາຍການ
cycle-too-few-gaps-answered = ແຜນຕອບສະໜອງ { $found } ໃນ { $needed } ຊ່ອງຫວ່າງ; ຍັງເຫຼືອ: { $open }
cycle-designated-not-planned = ການຝຶກອົບຮົມທີ່ຖືກມອບໝາຍ { $offering } ບໍ່ມີໃນແຜນ
cycle-no-follow-up = ບໍ່ມີສິ່ງຕິດຕາມຫຼັງການຝຶກອົບຮົມ { $item }
cycle-no-facilitator = { $item } ບໍ່ໄດ້ລະບຸຜູ້ອໍານວຍຄວາມສະດວກ: { $roles }
cycle-serves-no-plan = { $item } ບໍ່ຮັບໃຊ້ແຜນຂອງຜູ້ໃດ
cycle-item-not-done = { $item } ຍັງບໍ່ໄດ້ປະຕິບັດ ຫຼື ຖອນອອກ
cycle-not-documented = { $activity } ຍັງບໍ່ມີຫຼັກຖານ{ $evidence ->
    [none] {""}
   *[other] : { $evidence }
}
cycle-not-verified = ຍັງບໍ່ມີຜູ້ຢັ້ງຢືນ { $activity }
cycle-not-reflected = { $activity } ຍັງບໍ່ໄດ້ສະທ້ອນຄືນ
cycle-run-not-reflected = ຍັງບໍ່ມີການສະທ້ອນຄືນໂດຍລວມ
cycle-nobody-appointed = ບໍ່ມີຜູ້ຖືກແຕ່ງຕັ້ງເປັນ { $role }
cycle-evidence-missing = ຍັງຂາດໃນແຟ້ມສະສົມຜົນງານ: { $evidence }

## The school's plan and those of its teachers

links-title = { $owner }, { $run }
links-item = { $item } ຮັບໃຊ້: { $serves }
links-missing = ບໍ່ມີລາຍການ: { $missing }
links-teachers = ແຜນຂອງຄູ
links-served = { $owner } { $item }: ຢູ່ໃນແຜນໂຮງຮຽນເປັນ { $by }
links-not-served = { $owner } { $item }: ບໍ່ມີໃນແຜນໂຮງຮຽນ
links-proposed = ສິ່ງທີ່ແຜນໂຮງຮຽນສາມາດລວມເຂົ້າ
links-proposal = { $kind }, ສໍາລັບ { $answers }: { $serves }

## Cycles: what is done

action-open = ເປີດ
action-rate = ປະເມີນ
action-appoint = ແຕ່ງຕັ້ງ
action-designate = ມອບໝາຍໃຫ້ຝຶກອົບຮົມ
action-plan = ເພີ່ມເຂົ້າແຜນ
action-withdraw = ຖອນອອກຈາກແຜນ
action-submit = ສົ່ງ
action-agree = ເຫັນດີ
action-send-back = ສົ່ງຄືນ
action-engage = ບັນທຶກກິດຈະກໍາ
action-document = ເພີ່ມຫຼັກຖານ
action-verify = ຢັ້ງຢືນກິດຈະກໍາ
action-reflect = ສະທ້ອນຄືນ
action-begin-leave = ເລີ່ມພັກ
action-end-leave = ສິ້ນສຸດການພັກ
action-transfer = ຍ້າຍໂຮງຮຽນ
action-certify = ອອກໃບຢັ້ງຢືນ
action-close = ປິດ
action-reopen = ເປີດຄືນ
action-abandon = ຍົກເລີກ

## Assessments

assessment-title = { $assessment }: { $owner }, ວັນທີ { $on }
assessment-overall = ລະດັບໂດຍລວມ: { $level ->
    [none] ຍັງບໍ່ມີ
   *[other] { $level }
}
assessment-target = ເປົ້າໝາຍ: { $level }
assessment-next = ເພື່ອໄດ້ “ { $level } ” ຍັງຕ້ອງຍົກຂຶ້ນອີກ { $needed } ຕົວຊີ້ບອກ ໃນ: { $indicators }
assessment-next-essential = ຈໍາເປັນແທ້: { $indicators }
assessment-domain = { $domain }: { $level ->
    [none] ບໍ່ມີລະດັບ
   *[other] { $level }
} (ປະເມີນແລ້ວ { $rated } ໃນ { $indicators })
assessment-indicator = { $indicator }: { $level ->
    [none] ບໍ່ມີລະດັບ
   *[other] { $level }
}{ $said ->
    [none] {""}
   *[other] ; { $said }
}
assessment-rater-said = { $rater } { $level } ( { $on } )
assessment-gaps = ສິ່ງທີ່ຄວນພັດທະນາກ່ອນ
assessment-gap = { $indicator }: { $level } , ຍັງຂາດ { $size } ລະດັບ ຈຶ່ງຮອດ “ { $target } ”
assessment-unrated = ຍັງບໍ່ມີລະດັບ: { $indicators }
assessment-raters = ຜູ້ປະເມີນ
assessment-rater = { $rater }: { $last ->
    [none] ຍັງບໍ່ທັນປະເມີນ
   *[other] ຄັ້ງລ່າສຸດ { $last }
}{ $due ->
    [none] {""}
   *[other] , ຄັ້ງຕໍ່ໄປບໍ່ໃຫ້ກາຍ { $due }
}
assessment-trend = ແຕ່ລະປີ
assessment-year = { $year }: { $level ->
    [none] ບໍ່ມີລະດັບ
   *[other] { $level }
} ( { $counts } )
assessment-year-level = { $level }: { $count }
observation-title = { $framework }: { $owner }, ສັງເກດວັນທີ { $on }
observation-overall = ຄະແນນໂດຍລວມ: { $score ->
    [none] ບໍ່ມີ
   *[other] { $score }
}
observation-domain = { $domain }: { $score }
observation-indicator = { $indicator }: { $score } (ແຕ່ລະຊ່ວງ: { $segments } )
observation-time = ເວລາສໍາລັບການຮຽນ: { $learning ->
    [none] ບໍ່ໄດ້ສັງເກດ
   *[other] { $learning } ຂອງການສັງເກດແຕ່ລະຄັ້ງ
}
observation-state = { $state }: { $count }

## Assessments: what is to be said of ratings

rating-post-not-rated = ຕໍາແໜ່ງ { $post } ບໍ່ຖືກປະເມີນໃນນີ້
rating-nothing-rated = ບໍ່ມີການປະເມີນທີ່ນັບໄດ້
rating-below-flag = ລະດັບໂດຍລວມຕໍ່າກວ່າ “ { $level } ”
rating-rater-missing = { $rater }: ບໍ່ມີການປະເມີນທີ່ນັບໄດ້
rating-rater-overdue = { $rater }: ກໍານົດແມ່ນວັນທີ { $due }
rating-not-yet-given = { $rater }, { $given }: ປະເມີນຫຼັງວັນທີທີ່ຖາມ
rating-no-longer-valid = { $rater }, { $given }: ນັບໄດ້ຮອດວັນທີ { $until }
rating-role-may-not-rate = { $rater }, { $given }: { $role } ບໍ່ມີສິດປະເມີນໃນນາມນີ້
rating-not-by-oneself = { $rater }, { $given }: ຜູ້ຖືກປະເມີນຕ້ອງປະເມີນເອງ
rating-by-oneself = { $rater }, { $given }: ຕ້ອງໃຫ້ຜູ້ອື່ນປະເມີນ
rating-tool-does-not-measure = { $rater }, { $given }: “ { $tool } ” ບໍ່ວັດແທກ { $indicator }
rating-no-crosswalk = { $rater }, { $given }: ບໍ່ມີການບອກວ່າການປະເມີນຕາມ { $framework } ໝາຍເຖິງຫຍັງໃນນີ້
rating-carried-over = { $rater }, { $given }: ໂອນມາຈາກ { $framework }
rating-no-counterpart = { $indicator }: ບໍ່ມີສິ່ງທີ່ກົງກັນ
rating-only-related = { $indicator }: ສິ່ງທີ່ກົງກັນແຕກຕ່າງເກີນໄປ
rating-level-not-mapped = { $indicator }: ບໍ່ມີລະດັບທີ່ກົງກັບ { $level }
rating-part-not-rated = { $indicator }: ສ່ວນ { $part } ບໍ່ໄດ້ຖືກປະເມີນ
rating-rater-precedes = { $rater } ມາກ່ອນ
rating-others-decide = { $rater } ບໍ່ໄດ້ປະເມີນ; ຜູ້ອື່ນຕັດສິນ
rating-level-open = { $rater } ບໍ່ໄດ້ປະເມີນ, ລະດັບຈຶ່ງຍັງເປີດ
rating-taken-as-lowest = { $rater } ບໍ່ໄດ້ປະເມີນ, ຖືວ່າເປັນລະດັບຕໍ່າສຸດ
rating-segments-differ = ຊ່ວງທີ່ສັງເກດ: { $observed }, ທີ່ກໍານົດ: { $expected }
rating-scored-in-part = { $indicator }: ໃຫ້ຄະແນນ { $observed } ໃນ { $expected } ຊ່ວງ
rating-not-scored = { $indicator }: ບໍ່ໄດ້ໃຫ້ຄະແນນ
rating-domain-not-scored = { $domain }: ບໍ່ໄດ້ໃຫ້ຄະແນນຫຍັງເລີຍ
rating-not-marked = ຊ່ວງ { $segment }: ບໍ່ໄດ້ໝາຍ { $behaviours }
rating-snapshots-differ = ຊ່ວງ { $segment }: ສັງເກດ { $observed } ຄັ້ງ, ທີ່ກໍານົດ { $expected }

## Needs

needs-title = { $programme }: ຄວາມຕ້ອງການຂອງ { $place } ໃນວັນທີ { $on }
needs-counted = ຈໍານວນຄູທີ່ນັບ: { $count }
needs-none = ບໍ່ມີຄວາມຕ້ອງການທີ່ລາຍງານ
needs-need = { $rank }. { $indicator }: ຄູ { $teachers } ໃນ { $all } ຄົນ ({ $share } %), ຜົນບວກຂອງຊ່ອງຫວ່າງ { $size }
needs-priorities = ບູລິມະສິດ: { $priorities }; ກໍານົດໃຫ້ຄູ { $asked } ຄົນ ບໍ່ວ່າມີຊ່ອງຫວ່າງຫຼືບໍ່
needs-teacher-types = ຕາມປະເພດ: { $parts }
needs-bands = ຕາມປະສົບການ: { $parts }
needs-subjects = ຕາມວິຊາ: { $parts }
needs-grades = ຕາມຂັ້ນຮຽນ: { $parts }
needs-places = ຕາມສະຖານທີ່ ({ $level }): { $parts }
needs-not-known = ບໍ່ຮູ້
needs-too-small = ຄວາມຕ້ອງການທີ່ນ້ອຍເກີນຈະລາຍງານ: { $count }
lines-counted = ຈໍານວນແຖວທີ່ນັບ: { $count }
lines-refused = ແຖວ { $line } ຖືກຂ້າມ: { $message }
lines-repeated = ແຖວ { $line }: { $person } ມີອີກ ແລະ ຖືກນັບອີກ

## Workplans

workplan-title = { $programme }: ແຜນວຽກຂອງ { $college } ປີ { $year }
workplan-cost = ຄ່າໃຊ້ຈ່າຍ { $cost } ໃນງົບປະມານ { $budget }
workplan-sound = ບໍ່ພົບບັນຫາ
workplan-error = ຜິດພາດ: { $finding }
workplan-warning = ໝາຍເຫດ: { $finding }
workplan-over-budget = ຫຼັກສູດທັງໝົດໃຊ້ { $cost }, ເກີນງົບປະມານ { $budget } ຢູ່ { $over }
workplan-outside-catchment = { $offering } ແມ່ນສໍາລັບ { $place } ຊຶ່ງຢູ່ນອກເຂດຮັບຜິດຊອບ
workplan-priority-not-offered = ບູລິມະສິດ “{ $priority }” ກໍານົດ { $indicator } ໃຫ້ຄູ { $teachers } ຄົນ ແຕ່ບໍ່ມີຫຼັກສູດ
workplan-need-uncovered = { $place }: ບໍ່ມີຫຼັກສູດສໍາລັບ { $indicator } ທີ່ຄູ { $teachers } ຄົນຕ້ອງການ
workplan-seats-short = { $place }: ມີ { $seats } ບ່ອນສໍາລັບຄູ { $teachers } ຄົນທີ່ຕ້ອງການ { $indicator }
workplan-not-needed = { $offering } ຕອບ { $indicator } ທີ່ບໍ່ມີໃຜຕ້ອງການໃນສະຖານທີ່ນັ້ນ
workplan-seats-to-spare = { $offering } ມີ { $seats } ບ່ອນສໍາລັບຄູ { $teachers } ຄົນທີ່ຕ້ອງການ

## Reviews of workplans

review-title = { $programme }: ການທົບທວນຂອງ { $college } ປີ { $year } ເຖິງໄຕມາດ { $quarter }
review-quarter = ໄຕມາດ { $quarter }: ຫຼັກສູດທີ່ວາງແຜນ { $planned }, ຈັດແລ້ວ { $held }; ບ່ອນ { $seats }, ເຂົ້າຮ່ວມ { $attended }
review-so-far = ແຕ່ຕົ້ນປີ: ເຂົ້າຮ່ວມ { $attended } ໃນ { $seats } ບ່ອນ, ໃຊ້ຈ່າຍ { $cost } ໃນ { $planned }
review-offering = { $offering }: ເຂົ້າຮ່ວມ { $attended } ໃນ { $seats } ບ່ອນ, ໃຊ້ຈ່າຍ { $cost } ໃນ { $planned }
review-not-held = ວາງແຜນໄວ້ໄຕມາດ { $plannedFor } ແຕ່ບໍ່ໄດ້ຈັດ
review-held-early = ວາງແຜນໄວ້ໄຕມາດ { $plannedFor }, ຈັດໃນໄຕມາດ { $held }: ກ່ອນກໍານົດ
review-held-late = ວາງແຜນໄວ້ໄຕມາດ { $plannedFor }, ຈັດໃນໄຕມາດ { $held }: ຊ້າ
review-not-planned = ຈັດໃນໄຕມາດ { $held } ແຕ່ບໍ່ຢູ່ໃນແຜນ
review-seats-empty = ເຂົ້າຮ່ວມ { $attended } ຄົນ, ມີ { $seats } ບ່ອນ
review-overfull = ເຂົ້າຮ່ວມ { $attended } ຄົນ, ຫຼາຍກວ່າ { $seats } ບ່ອນ
review-cost-above = ໃຊ້ຈ່າຍ { $cost }, ວາງແຜນໄວ້ { $planned }

## Targets

targets-title = { $programme }: ຄາດໝາຍໃນວັນທີ { $on }, { $place }
targets-all = ທຸກສະຖານທີ່
target-met = ບັນລຸ: { $target }: { $reached } ໃນ { $eligible } ({ $share } %), ຄາດໝາຍ: { $asked }
target-missed = ບໍ່ບັນລຸ: { $target }: { $reached } ໃນ { $eligible } ({ $share } %), ຄາດໝາຍ: { $asked }; ຍັງຂາດ { $lacking }
target-nobody = ບໍ່ກ່ຽວກັບໃຜ: { $target }
target-at-least = ຢ່າງໜ້ອຍ { $share } %
target-more-than = ຫຼາຍກວ່າ { $share } %
target-missing = { $place }: { $persons }
target-missing-more = ແລະ ຜູ້ອື່ນ: { $count }

## Charts

chart-needs = ຄູທີ່ຕ້ອງການ ຕາມຕົວຊີ້ບອກ
chart-targets = ທີ່ບັນລຸ ແລະ ຄາດໝາຍ (ເສັ້ນ), ເປັນສ່ວນຮ້ອຍ
