# Sentences about accreditation: what a check of a proposal says. Ids come as the names that the scheme gives them, lists
# with commas.

## The sheet

check-title = { $scheme }: ຄໍາສະເໜີ { $proposal }, ວັນທີ { $on }
check-ready = ພ້ອມຍື່ນ: ທຸກເງື່ອນໄຂຄົບຖ້ວນ
check-ready-with-remarks = ພ້ອມຍື່ນ; ບາງຄໍາແນະນໍາຍັງບໍ່ຄົບ
check-not-ready = ຍັງບໍ່ພ້ອມ: ມີເງື່ອນໄຂຈໍາເປັນທີ່ຍັງບໍ່ຄົບ
check-required = ຈໍາເປັນ ແລະ ຍັງບໍ່ຄົບ
check-recommended = ແນະນໍາ ແລະ ຍັງບໍ່ຄົບ
check-met = ຄົບແລ້ວ
check-not-asked = ບໍ່ຕ້ອງການສໍາລັບຄໍາສະເໜີນີ້
check-fix = ສິ່ງທີ່ຕ້ອງເຮັດ: { $fix }
check-place = ຢູ່ { $pointer }

## The report

report-of = ສິ່ງທີ່ສະເໜີ
report-of-provider = ຜູ້ຈັດ
report-of-trainer = ຄູຝຶກ
report-of-offering = ການຝຶກອົບຮົມ
report-titled = ຫົວຂໍ້
report-provider = ຜູ້ຈັດ
report-filed = ວັນທີຍື່ນ
report-not-filed = ຍັງບໍ່ໄດ້ຍື່ນ
report-scheme = ກວດຕາມ
report-note = ໜ້ານີ້ບອກສິ່ງທີ່ລະບຽບຮຽກຮ້ອງ ຕາມທີ່ໄດ້ບັນທຶກໄວ້ໃນລະບົບ. ອົງການທີ່ຮັບຜິດຊອບເປັນຜູ້ຕັດສິນ.

## What a change of the registry changes

impact-title = { $scheme }: ສິ່ງທີ່ເກີດກັບ { $accreditation } ໃນວັນທີ { $on }
impact-counts = ໃບແຈ້ງທີ່ປ່ຽນ: { $changed }; ທີ່ບໍ່ປ່ຽນ: { $unchanged }
impact-statement = { $person } (ແຖວ { $line }): { $before } → { $after }
impact-requirement = { $requirement }: { $before } → { $after } ໃນ { $required }
impact-refused = ແຖວ { $line } ຕອບບໍ່ໄດ້: { $message }

## What is counted

number-learning-hours = ຊົ່ວໂມງຮຽນ
number-sessions = ຄັ້ງຝຶກ
number-group-size = ຈໍານວນຄົນຮຽນຮ່ວມກັນ
number-places = ຈໍານວນບ່ອນຮຽນ
number-credit = ໜ່ວຍກິດ
number-follow-up-hours = ຊົ່ວໂມງຕິດຕາມ

## What was found

finding-fact-missing = ຍັງບໍ່ໄດ້ລະບຸ: { $fact }
finding-fact-is-no = ລະບຸວ່າ “ບໍ່”: { $fact }
finding-other-option = { $fact }: ພົບ “{ $found }”, ຕ້ອງເປັນໜຶ່ງໃນ { $options }
finding-fact-too-small = { $fact }: ພົບ { $found }, ຕ້ອງບໍ່ໜ້ອຍກວ່າ { $atLeast }
finding-fact-too-large = { $fact }: ພົບ { $found }, ຕ້ອງບໍ່ເກີນ { $atMost }
finding-number-missing = ຍັງບໍ່ໄດ້ລະບຸ: { $number }
finding-number-too-small = ພົບ { $found } ({ $number }), ຕ້ອງບໍ່ໜ້ອຍກວ່າ { $atLeast }
finding-number-too-large = ພົບ { $found } ({ $number }), ຕ້ອງບໍ່ເກີນ { $atMost }
finding-other-provider = ຜູ້ຈັດແມ່ນ “{ $found }”, ຕ້ອງເປັນໜຶ່ງໃນ { $kinds }
finding-provider-not-accredited = { $provider } ບໍ່ໄດ້ຮັບການຮັບຮອງໃນວັນທີ { $on }
finding-language-missing = ບໍ່ໄດ້ບອກວ່າສອນເປັນພາສາໃດ; ຕ້ອງເປັນໜຶ່ງໃນ { $languages }
finding-other-language = ບໍ່ໄດ້ສອນເປັນພາສາໃດໃນ { $languages }
finding-too-few-indicators = ສອດຄ່ອງ { $found } ໃນ { $atLeast } ຕົວຊີ້ບອກຂອງ { $framework }
finding-no-session = ບໍ່ມີການຝຶກຈັກຄັ້ງ
finding-no-trainer = ຄັ້ງ { $session } ບໍ່ມີຄູຝຶກ
finding-other-trainer = { $trainer } ໃນຄັ້ງ { $session } ແມ່ນ “{ $found }”, ຕ້ອງເປັນໜຶ່ງໃນ { $kinds }
finding-not-certified = { $trainer } ໃນຄັ້ງ { $session } ບໍ່ມີໃບຢັ້ງຢືນໃນວັນທີ { $on }
finding-credit-too-high = ຂໍ: { $found } ໜ່ວຍກິດ; { $hours } ຊົ່ວໂມງ ມີຄ່າສູງສຸດ { $atMost }
finding-not-followed-up = ບໍ່ມີການຕິດຕາມແບບ “{ $followUp }”
finding-other-facilitator = “{ $followUp }” ຕ້ອງມີຜູ້ອໍານວຍຄວາມສະດວກອື່ນ: { $roles }
finding-follow-up-day-missing = ບໍ່ໄດ້ບອກວ່າ “{ $followUp }” ເລີ່ມເມື່ອໃດ; ຕ້ອງບໍ່ກາຍ { $latest }
finding-followed-up-too-early = “{ $followUp }” ເລີ່ມ { $from }, ກ່ອນການຝຶກ ເຊິ່ງເລີ່ມ { $first }
finding-followed-up-too-late = “{ $followUp }” ເລີ່ມ { $from }, ຕ້ອງບໍ່ກາຍ { $latest }
finding-filed-too-late = ຍື່ນ { $filed }, ຕ້ອງບໍ່ກາຍ { $latest }
finding-held-already = ຄັ້ງ { $session } ເລີ່ມ { $from }, ກ່ອນຈະອະນຸມັດໄດ້
finding-not-scored = ຍັງບໍ່ໃຫ້ຄະແນນ: { $lines }
finding-line-too-low = “{ $line }” ໄດ້ { $found } ຄະແນນ, ຕ້ອງບໍ່ໜ້ອຍກວ່າ { $atLeast }
finding-below-pass-mark = “{ $rubric }” ໄດ້ { $found } ຄະແນນ, ຕ້ອງບໍ່ໜ້ອຍກວ່າ { $atLeast } ({ $passMark })
finding-not-wanted = ບໍ່ຮັບເອົາ
