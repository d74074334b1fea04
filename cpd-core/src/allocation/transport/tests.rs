//! The solver against brute force on small problems, and its certificate on larger ones.

use super::{Answer, Arc, Bounds, NONE, Refuted, Stuck, Transport, Unsound, certify, solve, solve_from};

/// Random numbers that are the same every time.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from((self.0 >> 33) % u64::from(bound)).unwrap()
    }

    fn problem(&mut self, coaches: u32, mentors: u32) -> Transport {
        let (spread, kind) = (1 + self.below(30), self.below(4));
        let mut starts = vec![0];
        let mut arcs = Vec::new();
        for _ in 0..coaches {
            for mentor in 0..mentors {
                if self.below(4) > 0 {
                    arcs.push(Arc { mentor, cost: self.below(spread).cast_signed() - 5 });
                }
            }
            starts.push(u32::try_from(arcs.len()).unwrap());
        }
        let share = coaches.div_ceil(mentors);
        let bounds = |random: &mut Self| {
            let high = random.below(2 * share + 2);
            let low = if kind == 0 { 0 } else { random.below(high + 1) / 2 };
            let mut steps: Vec<i64> = Vec::new();
            if kind > 1 {
                steps = (0..random.below(2 * share + 3)).map(|_| i64::from(random.below(20)) - 8).collect();
                steps.sort_unstable();
            }
            Bounds { low, high, steps }
        };
        let mentors = (0..mentors).map(|_| bounds(self)).collect();
        Transport::new(starts, arcs, mentors).unwrap()
    }
}

/// The least cost over all assignments, tried one by one.
fn brute(problem: &Transport, loads: &mut Vec<u32>, coach: usize) -> Option<i128> {
    if coach == problem.coaches() {
        let bounds = problem.mentors().iter().zip(loads.iter());
        let sound = bounds.clone().all(|(bounds, load)| (bounds.low..=bounds.high).contains(load));
        return sound.then(|| bounds.map(|(bounds, load)| bounds.cost(*load)).sum());
    }
    let mut best: Option<i128> = None;
    for arc in problem.arcs_of(coach).to_vec() {
        loads[arc.mentor as usize] += 1;
        let rest = brute(problem, loads, coach + 1).map(|rest| rest + i128::from(arc.cost));
        loads[arc.mentor as usize] -= 1;
        best = [best, rest].into_iter().flatten().min();
    }
    best
}

#[test]
fn small_problems_are_solved_as_brute_force_solves_them() {
    let mut random = Random(3);
    let (mut solved, mut refused) = (0, 0);
    for _ in 0..3000 {
        let (coaches, mentors) = (random.below(7), 1 + random.below(4));
        let problem = random.problem(coaches, mentors);
        let expected = brute(&problem, &mut vec![0; mentors as usize], 0);
        let found = solve(&problem);
        match &found {
            Ok(answer) => {
                assert_eq!(certify(&problem, answer).map(Some), Ok(expected));
                solved += 1;
            }
            Err(stuck) => {
                assert_eq!(expected, None, "{stuck}");
                violated(&problem, stuck);
                refused += 1;
            }
        }
    }
    assert!(solved > 500 && refused > 500, "{solved} and {refused}");
}

/// Whether the mentors that a solver is stuck at show that there is no assignment.
fn violated(problem: &Transport, stuck: &Stuck) {
    let all = 0..problem.coaches();
    match stuck {
        Stuck::Nowhere(coach) => assert!(problem.arcs_of(*coach as usize).is_empty()),
        Stuck::TooMany(mentors) => {
            let only =
                all.filter(|coach| problem.arcs_of(*coach).iter().all(|arc| mentors.contains(&arc.mentor)));
            let places: u32 = mentors.iter().map(|mentor| problem.mentors()[*mentor as usize].high).sum();
            assert!(only.count() > places as usize);
        }
        Stuck::TooFew(mentors) => {
            let some =
                all.filter(|coach| problem.arcs_of(*coach).iter().any(|arc| mentors.contains(&arc.mentor)));
            let asked: u32 = mentors.iter().map(|mentor| problem.mentors()[*mentor as usize].low).sum();
            assert!(some.count() < asked as usize);
        }
    }
}

#[test]
fn larger_problems_prove_themselves() {
    let mut random = Random(11);
    let mut solved = 0;
    for _ in 0..200 {
        let (coaches, mentors) = (1 + random.below(300), 1 + random.below(30));
        let problem = random.problem(coaches, mentors);
        match solve(&problem) {
            Ok(answer) => {
                assert!(certify(&problem, &answer).is_ok());
                solved += 1;
            }
            Err(stuck) => violated(&problem, &stuck),
        }
    }
    assert!(solved > 20, "{solved}");
}

#[test]
fn any_beginning_leads_to_the_same_cost() {
    let mut random = Random(5);
    for _ in 0..300 {
        let (coaches, mentors) = (1 + random.below(60), 1 + random.below(9));
        let problem = random.problem(coaches, mentors);
        let prices: Vec<i64> = (0..mentors).map(|_| i64::from(random.below(60)) - 30).collect();
        let assignment: Vec<u32> = (0..coaches).map(|_| random.below(mentors + 1)).collect();
        let cost = |answer: &Answer| certify(&problem, answer).unwrap();
        let (cold, warm) = (solve(&problem), solve_from(&problem, &assignment, &prices));
        assert_eq!(cold.as_ref().map(cost).ok(), warm.as_ref().map(cost).ok());
        if let Ok(answer) = cold {
            // An optimal answer is a beginning that nothing is changed of.
            assert_eq!(solve_from(&problem, &answer.mentors, &answer.prices), Ok(answer));
        }
    }
}

#[test]
fn an_answer_that_is_not_optimal_is_refuted() {
    let arcs = vec![Arc { mentor: 0, cost: 1 }, Arc { mentor: 1, cost: 2 }, Arc { mentor: 0, cost: 1 }];
    let bounds = |low, high| Bounds { low, high, steps: vec![] };
    let problem = Transport::new(vec![0, 2, 3], arcs, vec![bounds(0, 1), bounds(0, 1)]).unwrap();
    let answer = solve(&problem).unwrap();
    assert_eq!((&answer.mentors, certify(&problem, &answer)), (&vec![1, 0], Ok(3)));
    let other = |mentors: [u32; 2], prices: [i64; 2]| {
        certify(&problem, &Answer { mentors: mentors.to_vec(), prices: prices.to_vec() })
    };
    assert_eq!(other([0, 0], [1, 0]), Err(Refuted::Load(0)));
    assert_eq!(other([1, 1], [1, 0]), Err(Refuted::Arc(1)));
    assert_eq!(other([1, NONE], [1, 0]), Err(Refuted::Arc(1)));
    assert_eq!(other([1, 0], [0, 0]), Err(Refuted::Cheaper(0)));
    assert_eq!(other([1, 0], [5, 1]), Ok(3));
    assert_eq!(other([1, 0], [0, -2]), Err(Refuted::Price(1)));
    let short = Answer { mentors: vec![1], prices: vec![1, 0] };
    assert_eq!(certify(&problem, &short), Err(Refuted::Size));
}

#[test]
fn what_is_no_problem_is_refused() {
    let arc = |mentor, cost| Arc { mentor, cost };
    let one = |low, high, steps: &[i64]| vec![Bounds { low, high, steps: steps.to_vec() }];
    let new = Transport::new;
    assert_eq!(new(vec![0, 1], vec![arc(1, 0)], one(0, 1, &[])), Err(Unsound::Mentor));
    assert_eq!(new(vec![0, 1], vec![arc(0, i32::MAX)], one(0, 1, &[])), Err(Unsound::Cost));
    assert_eq!(new(vec![0, 1], vec![arc(0, i32::MIN)], one(0, 1, &[])), Err(Unsound::Cost));
    assert_eq!(new(vec![0, 2], vec![arc(0, 0), arc(0, 0)], one(0, 1, &[])), Err(Unsound::Order));
    assert_eq!(new(vec![0, 2], vec![arc(0, 0)], one(0, 1, &[])), Err(Unsound::Size));
    assert_eq!(new(vec![], vec![], one(0, 1, &[])), Err(Unsound::Size));
    assert_eq!(new(vec![0], vec![], one(2, 1, &[])), Err(Unsound::Bounds));
    assert_eq!(new(vec![0], vec![], one(0, 1, &[2, 1])), Err(Unsound::Convex));
    assert_eq!(new(vec![0], vec![], one(0, 1, &[i64::MAX])), Err(Unsound::Cost));
}

/// The largest costs there can be, along long ways: nothing overflows.
#[test]
fn the_largest_costs_are_exact() {
    let mentors = 200_u32;
    let (mut starts, mut arcs) = (vec![0], Vec::new());
    for coach in 0..mentors {
        let costs = [-super::COST_LIMIT, super::COST_LIMIT];
        let ends = [coach.min(mentors - 1), (coach + 1).min(mentors - 1)];
        arcs.push(Arc { mentor: ends[0], cost: costs[0] });
        if ends[1] > ends[0] {
            arcs.push(Arc { mentor: ends[1], cost: costs[1] });
        }
        starts.push(u32::try_from(arcs.len()).unwrap());
    }
    // One more coach at the beginning pushes everybody on by one.
    arcs.push(Arc { mentor: 0, cost: 0 });
    starts.push(u32::try_from(arcs.len()).unwrap());
    let mut bounds = vec![Bounds { low: 0, high: 1, steps: vec![] }; mentors as usize];
    bounds[mentors as usize - 1].high = 2;
    let problem = Transport::new(starts, arcs, bounds).unwrap();
    let answer = solve(&problem).unwrap();
    let expected = i128::from(mentors - 1) * 1_000_000_000 - 1_000_000_000;
    assert_eq!(certify(&problem, &answer), Ok(expected));
}
