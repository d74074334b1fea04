# Sentences about applications for accreditation: what is done about them, by whom, and why not. Ids come as the names
# that the scheme gives them, lists with commas.

## The sheet

application-title = { $scheme }: ຄໍາຂໍ { $application }
application-since = { $state }, ແຕ່ { $since }
application-due = ຕ້ອງດໍາເນີນການບໍ່ກາຍ { $by }: { $roles }
application-overdue = ກາຍກໍານົດ { $by } ແລ້ວ: { $roles }
application-review = ການໃຫ້ຄະແນນ: { $reviewers } ໃນ { $needed }; { $found } ຄະແນນ, ຕ້ອງການຢ່າງໜ້ອຍ { $atLeast }
application-votes = ສຽງ: ເຫັນດີ { $votesFor }, ບໍ່ເຫັນດີ { $votesAgainst }; ເຂົ້າຮ່ວມ { $present } ໃນ { $members }, ຕ້ອງການຢ່າງໜ້ອຍ { $quorum }
application-accreditation = ການອະນຸມັດ { $accreditation }: { $standing }, ແຕ່ { $from }{ $until ->
    [none] {""}
   *[other] {" "}ຫາ { $until }
}
application-open = ເງື່ອນໄຂທີ່ຍັງຄ້າງ: { $conditions }
application-next = ສິ່ງທີ່ເຮັດໄດ້
application-step = { $action }: { $roles }
application-done = ເຮັດແລ້ວ: { $action }. ຕອນນີ້: { $state }
application-refused = ບໍ່ໄດ້ເຮັດ: { $action }

## What is done

action-submit = ຍື່ນ
action-take-up = ເລີ່ມພິຈາລະນາ
action-seat = ແຕ່ງຕັ້ງກໍາມະການ
action-declare-interest = ແຈ້ງຜົນປະໂຫຍດກ່ຽວຂ້ອງ
action-review = ໃຫ້ຄະແນນ
action-vote = ລົງຄະແນນສຽງ
action-return = ສົ່ງຄືນໃຫ້ປັບປຸງ
action-defer = ເລື່ອນການຕັດສິນ
action-accredit = ອະນຸມັດ
action-refuse = ປະຕິເສດ
action-appeal = ອຸທອນ
action-uphold-appeal = ຮັບຄໍາອຸທອນ
action-dismiss-appeal = ຍົກຄໍາອຸທອນ
action-give-up = ຖອນຄໍາຂໍ
action-meet-condition = ປະຕິບັດເງື່ອນໄຂ
action-hold = ຈັດການຝຶກ
action-suspend = ໂຈະການອະນຸມັດ
action-reinstate = ຍົກເລີກການໂຈະ
action-withdraw = ຖອນການອະນຸມັດ

## Where it stands

state-draft = ກໍາລັງຮ່າງ
state-submitted = ຍື່ນແລ້ວ
state-under-review = ກໍາລັງພິຈາລະນາ
state-returned = ສົ່ງຄືນໃຫ້ປັບປຸງ
state-deferred = ເລື່ອນ
state-accredited = ອະນຸມັດແລ້ວ
state-refused = ປະຕິເສດແລ້ວ
state-appealed = ອຸທອນແລ້ວ
state-given-up = ຖອນແລ້ວ
standing-not-yet = ຍັງບໍ່ທັນມີຜົນ
standing-accredited = ມີຜົນ
standing-suspended = ຖືກໂຈະ
standing-expired = ໝົດອາຍຸ
standing-lapsed = ໝົດຜົນ ຍ້ອນບໍ່ຈັດຕາມກໍານົດ
standing-condition-failed = ສິ້ນສຸດ ຍ້ອນເງື່ອນໄຂບໍ່ໄດ້ປະຕິບັດ
standing-withdrawn = ຖືກຖອນ
standing-cancelled = ຍົກເລີກຍ້ອນປ່ຽນນະໂຍບາຍ

## Why not

reason-no-such-step = ຂັ້ນຕອນບໍ່ມີ “{ $action }”
reason-out-of-state = “{ $action }” ເຮັດບໍ່ໄດ້ໃນສະຖານະ “{ $state }”, ໄດ້ພຽງໃນ: { $states }
reason-wrong-role = { $role } ເຮັດບໍ່ໄດ້, ໄດ້ພຽງ: { $roles }
reason-before-the-last = ມີການດໍາເນີນການພາຍຫຼັງ, ວັນທີ { $last }
reason-by-applicant = { $person } ແມ່ນຜູ້ຍື່ນ, ຈຶ່ງເຮັດບໍ່ໄດ້
reason-not-a-member = { $person } ບໍ່ແມ່ນກໍາມະການຂອງຄໍາຂໍນີ້
reason-has-interest = { $person } ມີຜົນປະໂຫຍດກ່ຽວຂ້ອງ
reason-no-reason = ບໍ່ໄດ້ໃຫ້ເຫດຜົນ
reason-no-proposal = ບໍ່ມີບົດສະເໜີຢູ່ນີ້, ຈຶ່ງບອກບໍ່ໄດ້
reason-not-ready = ເງື່ອນໄຂຈໍາເປັນຍັງບໍ່ຄົບ: { $criteria }
reason-too-few-reviews = ມີຜູ້ໃຫ້ຄະແນນ { $found }, ຕ້ອງການ { $atLeast }
reason-reviewers-disagree = ຜູ້ໃຫ້ຄະແນນຕ່າງກັນ { $found } ຄະແນນ, ຫຼາຍກວ່າ { $atMost }: ຕ້ອງມີອີກຜູ້ໜຶ່ງ
reason-role-has-to-settle = ຜູ້ໃຫ້ຄະແນນຕ່າງກັນຫຼາຍ: { $role } ຕ້ອງໃຫ້ຄະແນນ
reason-line-too-low = { $line }: { $found } ຄະແນນ, ຕ້ອງການຢ່າງໜ້ອຍ { $atLeast }
reason-below-pass-mark = { $found } ຄະແນນ, ຕ້ອງການຢ່າງໜ້ອຍ { $atLeast } ({ $passMark })
reason-wrong-number-of-seats = ແຕ່ງຕັ້ງ { $found } ຄົນ, ຕ້ອງການ { $seats }
reason-no-quorum = ບໍ່ຄົບອົງປະຊຸມ: ເຂົ້າຮ່ວມ { $found }, ຕ້ອງການຢ່າງໜ້ອຍ { $atLeast }
reason-not-carried = ຄະນະກໍາມະການບໍ່ເຫັນດີ: { $found } ໃນ { $of }
reason-carried = ຄະນະກໍາມະການເຫັນດີ: { $found } ໃນ { $of }
reason-too-late = ຊ້າເກີນໄປ: ມື້ສຸດທ້າຍແມ່ນ { $latest }
reason-backdated = ຈະເລີ່ມ { $from }, ກ່ອນຕັດສິນ; ໄວສຸດ { $earliest }
reason-accreditation-is = ການອະນຸມັດ: { $standing }
reason-no-such-condition = ບໍ່ມີເງື່ອນໄຂ { $condition }
reason-condition-is-met = ເງື່ອນໄຂ { $condition } ໄດ້ປະຕິບັດແລ້ວ
