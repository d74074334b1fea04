# What stands in the workbook that a proposal is written in: sheets, headings, notes and lists.

## Sheets

sheet-proposal = ຄໍາສະເໜີ
sheet-trainers = ຄູຝຶກ
sheet-sessions = ການຝຶກແຕ່ລະຄັ້ງ
sheet-alignment = ຕົວຊີ້ວັດ
sheet-follow-up = ການຕິດຕາມຫຼັງຝຶກ
sheet-facts = ຂໍ້ມູນອື່ນ
sheet-scores = ຄະແນນ

## The tops of the sheets

top-field = ສິ່ງທີ່ຖາມ
top-value = ຄໍາຕອບ
top-expected = ສິ່ງທີ່ຄວນຂຽນ
top-how = { $scheme }: ຕື່ມຄໍາຕອບ ແລະ ເລືອກຈາກລາຍການ ຖ້າມີ. ຢ່າລຶບແຖວ ແລະ ຖັນທໍາອິດທີ່ເຊື່ອງໄວ້ ເພາະລະບົບອ່ານໄຟລ໌ຕາມນັ້ນ.

## Fields of the proposal

field-scheme = ລະບຽບທີ່ໃຊ້
field-id = ເລກທີຄໍາສະເໜີ
field-of = ສິ່ງທີ່ສະເໜີ
field-title = ຫົວຂໍ້
field-filed = ວັນທີຍື່ນ
field-provider-id = ເລກທະບຽນຂອງຜູ້ຈັດ
field-provider-name = ຊື່ຜູ້ຈັດ
field-provider-kind = ປະເພດຜູ້ຈັດ
field-languages = ພາສາທີ່ໃຊ້ສອນ
field-group-size = ຈໍານວນຜູ້ຮຽນຕໍ່ກຸ່ມ ສູງສຸດ
field-places = ຈໍານວນຜູ້ເຂົ້າຮ່ວມທັງໝົດ
field-credit-amount = ໜ່ວຍກິດທີ່ຂໍ
field-credit-unit = ຫົວໜ່ວຍຂອງໜ່ວຍກິດ

## Trainers

field-trainer-id = ເລກທະບຽນຂອງຄູຝຶກ
field-trainer-name = ຊື່
field-trainer-kind = ປະເພດຄູຝຶກ
field-certified-reference = ເລກທີໃບຢັ້ງຢືນ
field-certified-from = ໃບຢັ້ງຢືນໃຊ້ໄດ້ແຕ່
field-certified-until = ໃບຢັ້ງຢືນໃຊ້ໄດ້ຮອດ

## Sessions

field-session-id = ຄັ້ງທີ
field-session-from = ມື້ທໍາອິດ
field-session-until = ມື້ສຸດທ້າຍ
field-session-hours = ຊົ່ວໂມງຮຽນ
field-session-trainers = ຜູ້ຝຶກ
field-session-place = ສະຖານທີ່

## Indicators and follow-up

field-framework = ມາດຕະຖານ
field-indicator = ຕົວຊີ້ວັດ
field-how = ຕອບສະໜອງແນວໃດ
field-follow-up-kind = ປະເພດການຕິດຕາມ
field-follow-up-from = ວັນທີເລີ່ມ
field-follow-up-hours = ຊົ່ວໂມງ
field-facilitator = ຜູ້ອໍານວຍຄວາມສະດວກ

## What is expected

expected-text = ຂໍ້ຄວາມ
expected-id = ເລກທີ ຫຼື ຊື່ຫຍໍ້ທີ່ບໍ່ປ່ຽນ
expected-session-id = ເລກທີ ຫຼື ຊື່ຫຍໍ້; ຖ້າປະຫວ່າງ ລະບົບຕັ້ງໃຫ້
expected-date = ວັນທີ ເຊັ່ນ { $example }; ປີ ພ.ສ. ກໍອ່ານໄດ້
expected-amount = ຕົວເລກ ເຊັ່ນ { $whole } ຫຼື { $part }
expected-count = ຈໍານວນຖ້ວນ
expected-yes-no = { $yes } ຫຼື { $no }
expected-choice = ເລືອກໜຶ່ງຈາກລາຍການ
expected-languages = ໜຶ່ງ ຫຼື ຫຼາຍພາສາ ຂັ້ນດ້ວຍເຄື່ອງໝາຍ ( , )
expected-trainers = ເລກທະບຽນ ຫຼື ຊື່ຈາກແຜ່ນຄູຝຶກ ຂັ້ນດ້ວຍເຄື່ອງໝາຍ ( , )
expected-points = ຄະແນນແຕ່ { $least } ຫາ { $most }
needed = ຈໍາເປັນ

## What the scheme asks

asked-required = ເງື່ອນໄຂ: { $criterion }. ສິ່ງທີ່ຕ້ອງເຮັດ: { $fix }
asked-recommended = ແນະນໍາ: { $criterion }. ສິ່ງທີ່ຕ້ອງເຮັດ: { $fix }

## What can be chosen

of-offering = ການຝຶກອົບຮົມ
of-trainer = ຄູຝຶກ
of-provider = ຜູ້ຈັດ
yes = ແມ່ນ
no = ບໍ່
language-en = ພາສາອັງກິດ
language-kk = ພາສາກາຊັກ
language-km = ພາສາຂະເໝນ
language-lo = ພາສາລາວ
language-ru = ພາສາລັດເຊຍ

## What a check found

found = { $criterion }: { $reason }. ສິ່ງທີ່ຕ້ອງເຮັດ: { $fix }
