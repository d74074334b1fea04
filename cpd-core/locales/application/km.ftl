# Sentences about applications for accreditation: what is done about them, by whom, and why not. Ids come as the names
# that the scheme gives them, lists with commas.

## The sheet

application-title = { $scheme }៖ ពាក្យស្នើសុំ { $application }
application-since = { $state } តាំងពី { $since }
application-due = ត្រូវធ្វើត្រឹម { $by }៖ { $roles }
application-overdue = ហួសកាលកំណត់ { $by }៖ { $roles }
application-review = ការវាយតម្លៃ៖ { $reviewers } ក្នុង { $needed } { $found } ពិន្ទុ ត្រូវការយ៉ាងតិច { $atLeast }
application-votes = សំឡេង៖ យល់ព្រម { $votesFor } មិនយល់ព្រម { $votesAgainst } ចូលរួម { $present } ក្នុង { $members } ត្រូវការយ៉ាងតិច { $quorum }
application-accreditation = ការទទួលស្គាល់ { $accreditation }៖ { $standing } ពី { $from }{ $until ->
    [none] {""}
   *[other] {" "}ដល់ { $until }
}
application-open = លក្ខខណ្ឌដែលនៅសល់៖ { $conditions }
application-next = អ្វីអាចធ្វើបាន
application-step = { $action }៖ { $roles }
application-done = បានធ្វើ៖ { $action }។ ឥឡូវ៖ { $state }
application-refused = មិនបានធ្វើ៖ { $action }

## What is done

action-submit = ដាក់ពាក្យ
action-take-up = ចាប់ផ្ដើមពិនិត្យ
action-seat = តែងតាំងសមាជិក
action-declare-interest = ប្រកាសផលប្រយោជន៍
action-review = ដាក់ពិន្ទុ
action-vote = បោះឆ្នោត
action-return = ប្រគល់ឱ្យកែ
action-defer = ពន្យារសេចក្ដីសម្រេច
action-accredit = ទទួលស្គាល់
action-refuse = បដិសេធ
action-appeal = ប្ដឹងតវ៉ា
action-uphold-appeal = ទទួលបណ្ដឹង
action-dismiss-appeal = ច្រានបណ្ដឹង
action-give-up = ដកពាក្យ
action-meet-condition = បំពេញលក្ខខណ្ឌ
action-hold = រៀបចំវគ្គ
action-suspend = ព្យួរការទទួលស្គាល់
action-reinstate = បញ្ចប់ការព្យួរ
action-withdraw = ដកហូតការទទួលស្គាល់

## Where it stands

state-draft = កំពុងសរសេរ
state-submitted = បានដាក់
state-under-review = កំពុងពិនិត្យ
state-returned = ប្រគល់ឱ្យកែ
state-deferred = ពន្យារ
state-accredited = បានទទួលស្គាល់
state-refused = បានបដិសេធ
state-appealed = បានប្ដឹងតវ៉ា
state-given-up = បានដក
standing-not-yet = មិនទាន់មានសុពលភាព
standing-accredited = មានសុពលភាព
standing-suspended = ត្រូវព្យួរ
standing-expired = ផុតកំណត់
standing-lapsed = អស់សុពលភាព ដោយមិនបានរៀបចំញឹកញាប់គ្រប់គ្រាន់
standing-condition-failed = បានបញ្ចប់ ដោយមិនបំពេញលក្ខខណ្ឌ
standing-withdrawn = ត្រូវដកហូត
standing-cancelled = លុបចោលដោយការប្ដូរគោលនយោបាយ

## Why not

reason-no-such-step = នីតិវិធីគ្មានជំហាន “{ $action }”
reason-out-of-state = “{ $action }” មិនអាចធ្វើក្នុងស្ថានភាព “{ $state }” បានតែក្នុង៖ { $states }
reason-wrong-role = { $role } មិនអាចធ្វើ បានតែ៖ { $roles }
reason-before-the-last = មានការធ្វើក្រោយ នៅ { $last }
reason-by-applicant = { $person } ជាអ្នកដាក់ ដូច្នេះមិនអាចធ្វើ
reason-not-a-member = { $person } មិនមែនជាសមាជិកគណៈកម្មការ
reason-has-interest = { $person } មានផលប្រយោជន៍ពាក់ព័ន្ធ
reason-no-reason = គ្មានហេតុផល
reason-no-proposal = គ្មានសំណើនៅទីនេះ ដូច្នេះមិនអាចនិយាយ
reason-not-ready = លក្ខខណ្ឌចាំបាច់មិនទាន់គ្រប់៖ { $criteria }
reason-too-few-reviews = មានអ្នកដាក់ពិន្ទុ { $found } ក្នុង { $atLeast }
reason-reviewers-disagree = អ្នកវាយតម្លៃខុសគ្នា { $found } ពិន្ទុ លើស { $atMost }៖ ត្រូវមានម្នាក់ទៀត
reason-role-has-to-settle = អ្នកវាយតម្លៃខុសគ្នាពេក៖ { $role } ត្រូវដាក់ពិន្ទុ
reason-line-too-low = { $line }៖ { $found } ពិន្ទុ ត្រូវការយ៉ាងតិច { $atLeast }
reason-below-pass-mark = { $found } ពិន្ទុ ត្រូវការយ៉ាងតិច { $atLeast } ({ $passMark })
reason-wrong-number-of-seats = តែងតាំង { $found } នាក់ ក្នុង { $seats }
reason-no-quorum = មិនគ្រប់កូរ៉ុម៖ ចូលរួម { $found } ត្រូវការយ៉ាងតិច { $atLeast }
reason-not-carried = គណៈកម្មការមិនបោះឆ្នោតគាំទ្រ៖ { $found } ក្នុង { $of }
reason-carried = គណៈកម្មការបោះឆ្នោតគាំទ្រ៖ { $found } ក្នុង { $of }
reason-too-late = យឺតពេល៖ ថ្ងៃចុងក្រោយគឺ { $latest }
reason-backdated = នឹងចាប់ផ្ដើម { $from } មុនសម្រេច ឆាប់បំផុត { $earliest }
reason-accreditation-is = ការទទួលស្គាល់៖ { $standing }
reason-no-such-condition = គ្មានលក្ខខណ្ឌ { $condition }
reason-condition-is-met = លក្ខខណ្ឌ { $condition } បានបំពេញហើយ
