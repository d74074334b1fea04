# Sentences about applications for accreditation: what is done about them, by whom, and why not. Ids come as the names
# that the scheme gives them, lists with commas.

## The sheet

application-title = { $scheme }: application { $application }
application-since = { $state }, since { $since }
application-due = To act by { $by }: { $roles }
application-overdue = Overdue since { $by }: { $roles }
application-review = Reviews: { $reviewers } of { $needed }; { $found } points, at least { $atLeast } needed
application-votes = Votes: { $votesFor } for, { $votesAgainst } against; taking part: { $present } of { $members }, at least { $quorum } needed
application-accreditation = Accreditation { $accreditation }: { $standing }, from { $from }{ $until ->
    [none] {""}
   *[other] {" "}until { $until }
}
application-open = Conditions that are open: { $conditions }
application-next = What can be done
application-step = { $action }: { $roles }
application-done = Done: { $action }. Now: { $state }
application-refused = Not done: { $action }

## What is done

action-submit = File it
action-take-up = Begin to look at it
action-seat = Name the members
action-declare-interest = Declare an interest
action-review = Score it
action-vote = Vote
action-return = Send it back
action-defer = Put the decision off
action-accredit = Accredit it
action-refuse = Refuse it
action-appeal = Appeal
action-uphold-appeal = Uphold the appeal
action-dismiss-appeal = Dismiss the appeal
action-give-up = Give it up
action-meet-condition = Meet a condition
action-hold = Hold it
action-suspend = Suspend the accreditation
action-reinstate = End the suspension
action-withdraw = Withdraw the accreditation

## Where it stands

state-draft = Being written
state-submitted = Filed
state-under-review = Being looked at
state-returned = Sent back to be revised
state-deferred = Put off
state-accredited = Accredited
state-refused = Refused
state-appealed = Appealed
state-given-up = Given up
standing-not-yet = not yet in force
standing-accredited = in force
standing-suspended = suspended
standing-expired = expired
standing-lapsed = lapsed, not held often enough
standing-condition-failed = ended, a condition was not met
standing-withdrawn = withdrawn
standing-cancelled = cancelled by a change of policy

## Why not

reason-no-such-step = The procedure has no step “{ $action }”
reason-out-of-state = “{ $action }” is not possible in the state “{ $state }”, only in: { $states }
reason-wrong-role = { $role } may not do it, only: { $roles }
reason-before-the-last = Something was done later, on { $last }
reason-by-applicant = { $person } filed it, and cannot do it
reason-not-a-member = { $person } does not sit on the committee for it
reason-has-interest = { $person } has an interest in it
reason-no-reason = No reason is given
reason-no-proposal = The proposal is not at hand, so nothing can be said of it
reason-not-ready = What is required is not met: { $criteria }
reason-too-few-reviews = Reviewers who have scored: { $found } of { $atLeast }
reason-reviewers-disagree = The reviewers are { $found } points apart, more than { $atMost }: another one has to score
reason-role-has-to-settle = The reviewers are too far apart: { $role } has to score
reason-line-too-low = { $line }: { $found } points, at least { $atLeast } needed
reason-below-pass-mark = { $found } points, at least { $atLeast } needed ({ $passMark })
reason-wrong-number-of-seats = Members named: { $found } of { $seats }
reason-no-quorum = No quorum: { $found } take part, at least { $atLeast } needed
reason-not-carried = The committee does not vote for it: { $found } of { $of }
reason-carried = The committee votes for it: { $found } of { $of }
reason-too-late = It is too late: the last day was { $latest }
reason-backdated = It would begin on { $from }, before it is decided; { $earliest } at the earliest
reason-accreditation-is = The accreditation is { $standing }
reason-no-such-condition = There is no condition { $condition }
reason-condition-is-met = The condition { $condition } was met before
