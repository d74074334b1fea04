# Sentences about allocation: who works where, who supports whom, and why. Ids come as they are; numbers are written alike in all
# languages.

## The sheet

allocation-title = { $policy }, ປີ { $year }
allocation-served = ມີຜູ້ໃຫ້ຄໍາປຶກສາ: { $served }
allocation-cost = { $level }: { $cost } ແລະ ບໍ່ມີທາງໃດທີ່ຕາມກົດແລ້ວໜ້ອຍກວ່າ
allocation-districts = ຜູ້ໃຫ້ຄໍາປຶກສາ ຕາມເມືອງ
allocation-district = { $district }: ຜູ້ໃຫ້ຄໍາປຶກສາ { $mentors } ສໍາລັບ { $schools } ໂຮງຮຽນ ແລະ ຄວາມຕ້ອງການ { $need }
allocation-one-more = ເພີ່ມຄົນໜຶ່ງ ໂດຍເອົາຈາກບ່ອນທີ່ດີທີ່ສຸດ ຈະເສຍ { $cost }
allocation-one-fewer = ຫຼຸດຄົນໜຶ່ງ ໂດຍສົ່ງໄປບ່ອນທີ່ດີທີ່ສຸດ ຈະເສຍ { $cost }
allocation-mentors = ຜູ້ໃຫ້ຄໍາປຶກສາ ແລະ ຜູ້ທີ່ໄດ້ຮັບການຊ່ວຍ
allocation-mentor = { $mentor }: { $load } ຈາກ { $least } ຫາ { $most }, { $minutes } ນາທີ ຈາກເຮືອນຫາທຸກຄົນ
allocation-mentor-in = ເຮັດວຽກຢູ່ { $district }
allocation-below = ໜ້ອຍກວ່າທີ່ກໍານົດ { $missing }
allocation-coach = { $coach }: { $minutes } ນາທີ; { $costs }
allocation-next = ຮອງລົງມາ: { $mentor }, ສ່ວນຕ່າງຂອງຕົນ { $difference }; { $because }
allocation-fairness = ກະຈາຍເທົ່າທຽມພຽງໃດ
allocation-loads = ພາລະຈາກ { $least } ຫາ { $most }, ລວມ { $total }
allocation-minutes = ນາທີຈາກ { $least } ຫາ { $most }, ລວມ { $total }
allocation-last-year = ປີກ່ອນ
allocation-continuity = ຜູ້ໃຫ້ຄໍາປຶກສາຄົນເດີມ: { $kept }; ຄົນອື່ນ: { $changed }; ບໍ່ເຄີຍມີ: { $new }

## Who has nobody

allocation-barred = ບໍ່ມີໃຜຊ່ວຍ { $coach } ໄດ້
rule-catchment = ຢູ່ນອກເຂດຮັບຜິດຊອບ: ຜູ້ໃຫ້ຄໍາປຶກສາ { $mentors }
rule-district = ຖືກຈັດໄປເມືອງອື່ນ: ຜູ້ໃຫ້ຄໍາປຶກສາ { $mentors }
rule-certified = ບໍ່ມີໃບຢັ້ງຢືນ: ຜູ້ໃຫ້ຄໍາປຶກສາ { $mentors }
rule-language = ບໍ່ເວົ້າພາສາ: ຜູ້ໃຫ້ຄໍາປຶກສາ { $mentors }
rule-level = ບໍ່ຊ່ວຍຄູປະເພດນີ້: ຜູ້ໃຫ້ຄໍາປຶກສາ { $mentors }
rule-subject = ບໍ່ຮູ້ວິຊາ: ຜູ້ໃຫ້ຄໍາປຶກສາ { $mentors }
allocation-shortage = ບ່ອນບໍ່ພໍ: { $coaches } ມີແຕ່ຜູ້ໃຫ້ຄໍາປຶກສາທີ່ມີ { $places } ບ່ອນ
allocation-shortage-districts = ຢູ່ { $districts }
allocation-shortage-mentors = ຜູ້ໃຫ້ຄໍາປຶກສາເຫຼົ່ານີ້: { $mentors }
allocation-shortage-unserved = ບໍ່ມີໃຜ: { $unserved }
allocation-shortage-repair = ໜ້ອຍສຸດທີ່ຊ່ວຍໄດ້: ເພີ່ມ { $missing } ບ່ອນ ເຊັ່ນ { $repair }

## Costs

cost-travel = ການເດີນທາງ { $cost }
cost-language = ພາສາອື່ນ { $cost }
cost-subject = ວິຊາອື່ນ { $cost }
cost-change = ຜູ້ໃຫ້ຄໍາປຶກສາຕ່າງຈາກເກົ່າ { $cost }
cost-other-district = ຖືກຈັດໄປເມືອງອື່ນ { $cost }

## Why not the next best

because-somebody-unserved = ຄົນອື່ນຈະບໍ່ມີໃຜ
because-range-missed = ຈະຂາດຈາກທີ່ກໍານົດຫຼາຍຂຶ້ນ
because-costs-more = ເມື່ອພິຈາລະນາທຸກຄົນ, ລະດັບ { $level } ຈະຫຼາຍຂຶ້ນຢ່າງໜ້ອຍ { $atLeast }
because-not-told = ຄົນອື່ນຕ້ອງປ່ຽນນໍາ ຫຼື ດີເທົ່າກັນ

## Verification

verification-holds = ຮັກສາທຸກກົດ ແລະ ບໍ່ມີທາງໃດດີກວ່າ: ລາຄາພິສູດແລ້ວ
verification-fails = ບໍ່ສາມາດພິສູດໄດ້:
part-districts = ເມືອງຂອງຜູ້ໃຫ້ຄໍາປຶກສາ
part-coaches = ຜູ້ໃຫ້ຄໍາປຶກສາຂອງຄູຝຶກ
objection-other-people = { $part }: ມີຄົນຂາດ, ຊໍ້າກັນ ຫຼື ບໍ່ຢູ່ໃນບັນຫາ
objection-other-quota = { $district }: ນະໂຍບາຍໃຫ້ຜູ້ໃຫ້ຄໍາປຶກສາ { $expected }
objection-not-allowed = { $part }: ກົດຫ້າມ { $who } ຢູ່ບ່ອນນັ້ນ
objection-too-many = { $part }: ຢູ່ { $place } ຫຼາຍກວ່າທີ່ອະນຸຍາດ
objection-not-proved = { $part }: ລາຄາລະດັບ { $level } ບໍ່ພິສູດວ່າບໍ່ມີທາງດີກວ່າ
objection-other-cost = { $part }: ລະດັບ { $level } ເສຍ { $cost }

## What a new allocation changes

change-kept = ຄືເກົ່າ: { $kept }
change-mentor = { $mentor } ຍ້າຍຈາກ { $from } ໄປ { $to }
change-moved = { $coach }: { $to } ແທນ { $from }
change-new = { $coach }: { $to }, ກ່ອນໜ້ານີ້ບໍ່ມີໃຜ
change-lost = { $coach }: ບໍ່ມີໃຜ ແທນ { $from }
change-nobody = { $coach }: ຍັງບໍ່ມີໃຜ
keeping = ໃຫ້ຮັກສາ: { $asked }; ຮັກສາແລ້ວ: { $kept }
keeping-short = ໃຫ້ຮັກສາ: { $asked }; ຮັກສາໄດ້ບໍ່ເກີນ { $kept }
keeping-change-cost = ເພື່ອການນີ້ ການປ່ຽນແຕ່ລະຄັ້ງນັບເປັນ { $changeCost }
keeping-optimal = ລວມ { $cost } ແລະ ບໍ່ມີທາງທີ່ຮັກສາໄດ້ເທົ່ານີ້ແລ້ວໜ້ອຍກວ່າ
keeping-bound = ລວມ { $cost }; ຍັງບໍ່ໄດ້ພິສູດວ່າບໍ່ມີທາງໜ້ອຍກວ່າ: ຂອບຕໍ່າແມ່ນ { $atLeast }
