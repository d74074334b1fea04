//! Flow in a network of arcs with costs: the most on one arc after the other, at the least cost of all.

/// The end of a list of arcs, and what is not known of a node.
const NONE: usize = usize::MAX;

/// One direction of an arc. The two stand side by side, so that `id ^ 1` is the way back of `id`; what flows one way
/// is what is left on the way back.
#[derive(Debug, Clone, Copy)]
struct Arc {
    to: usize,
    /// The next of the arcs that leave the same node.
    next: usize,
    cost: i64,
    left: i128,
}

/// Nodes and arcs, and what flows on them. All flow goes in rings: what comes to a node leaves it.
#[derive(Debug, Default)]
pub(super) struct Network {
    arcs: Vec<Arc>,
    /// By node: the first of the arcs that leave it.
    first: Vec<usize>,
    /// By node: a price, such that no arc with something left costs less than it takes the price up.
    price: Vec<i64>,
    /// By node: how many arcs the last search needed to reach it.
    steps: Vec<usize>,
    /// By node: the first of its arcs that has not yet been found to lead nowhere.
    untried: Vec<usize>,
    /// The nodes that a search has reached, or the arcs of a way.
    trail: Vec<usize>,
}

impl Network {
    /// Adds nodes, and returns the first of them.
    pub(super) fn add_nodes(&mut self, count: usize) -> usize {
        let node = self.first.len();
        self.first.resize(node.saturating_add(count), NONE);
        node
    }

    /// Adds an arc between two nodes.
    pub(super) fn link(&mut self, from: usize, to: usize, most: i128, cost: i64) -> usize {
        let arc = self.arcs.len();
        let ways = [(arc, from, to, most, cost), (arc ^ 1, to, from, 0, cost.saturating_neg())];
        for (id, from, to, left, cost) in ways {
            let next = self.first.get_mut(from).map_or(NONE, |first| std::mem::replace(first, id));
            self.arcs.push(Arc { to, next, cost, left });
        }
        arc
    }

    /// Changes what an arc costs.
    pub(super) fn charge(&mut self, arc: usize, cost: i64) {
        for (id, cost) in [(arc, cost), (arc ^ 1, cost.saturating_neg())] {
            if let Some(arc) = self.arcs.get_mut(id) {
                arc.cost = cost;
            }
        }
    }

    /// Finds the prices for what flows now, which no ring must be able to make cheaper.
    ///
    /// From now on flow takes only arcs that cost just what they take the price up. A ring costs nothing if and only
    /// if it is made of such arcs, so these rings lead to every other flow of the least cost, and to none else.
    pub(super) fn price(&mut self) {
        self.price.clear();
        self.price.resize(self.first.len(), 0);
        // A cheapest way passes each node at most once.
        for _ in 0..=self.first.len() {
            let mut changed = false;
            for [there, back] in self.arcs.as_chunks::<2>().0 {
                for (from, arc) in [(back.to, there), (there.to, back)] {
                    let way = self.price.get(from).map_or(0, |price| price.saturating_add(arc.cost));
                    if let Some(price) = self.price.get_mut(arc.to)
                        && way < *price
                        && arc.left > 0
                    {
                        *price = way;
                        changed = true;
                    }
                }
            }
            if !changed {
                return;
            }
        }
    }

    /// Brings what flows on an arc and is not held up to `want`, or as far as that costs nothing, and returns it.
    pub(super) fn raise(&mut self, arc: usize, want: i128) -> i128 {
        let loose = self.left(arc ^ 1);
        let open = want.saturating_sub(loose).min(self.left(arc));
        let (from, goal) = (self.start(arc ^ 1), self.start(arc));
        if open <= 0 || !self.arcs.get(arc).is_some_and(|there| self.is_free(goal, there)) {
            return loose;
        }
        // The arc's own way back would undo what is to be done.
        self.shift(arc ^ 1, loose);
        let mut sent = 0_i128;
        // The shortest ways first: so their number has a bound that knows nothing of amounts.
        while sent < open && self.survey(from, goal) {
            sent = sent.saturating_add(self.send(from, goal, open.saturating_sub(sent)));
        }
        self.shift(arc, loose.saturating_add(sent));
        loose.saturating_add(sent)
    }

    /// Raises an arc, and holds what flows on it then, up to `want`: no later step takes it back. What is short of
    /// `want` will never come: each step only ever leaves less of a choice.
    pub(super) fn take(&mut self, arc: usize, want: i128) -> i128 {
        let loose = self.raise(arc, want);
        if loose < want {
            self.fix(arc);
            return loose;
        }
        if let Some(back) = self.arcs.get_mut(arc ^ 1) {
            back.left = loose.saturating_sub(want);
        }
        want
    }

    /// Leaves what flows on an arc as it is for good.
    pub(super) fn fix(&mut self, arc: usize) {
        for id in [arc, arc ^ 1] {
            if let Some(arc) = self.arcs.get_mut(id) {
                arc.left = 0;
            }
        }
    }

    fn left(&self, arc: usize) -> i128 {
        self.arcs.get(arc).map_or(0, |arc| arc.left)
    }

    /// The node that an arc leaves.
    fn start(&self, arc: usize) -> usize {
        self.arcs.get(arc ^ 1).map_or(NONE, |back| back.to)
    }

    /// Whether an arc from a node costs just what it takes the price up.
    fn is_free(&self, from: usize, arc: &Arc) -> bool {
        let price = |node| self.price.get(node).copied().unwrap_or(0);
        price(from).saturating_add(arc.cost) == price(arc.to)
    }

    fn shift(&mut self, arc: usize, amount: i128) {
        if let Some(there) = self.arcs.get_mut(arc) {
            there.left = there.left.saturating_sub(amount);
        }
        if let Some(back) = self.arcs.get_mut(arc ^ 1) {
            back.left = back.left.saturating_add(amount);
        }
    }

    /// Counts the steps to each node on arcs that are free, as far as the goal. Whether that can be reached.
    fn survey(&mut self, from: usize, goal: usize) -> bool {
        self.steps.clear();
        self.steps.resize(self.first.len(), NONE);
        self.trail.clear();
        self.reach(from, 0);
        let mut done = 0;
        while let Some(node) = self.trail.get(done).copied() {
            let steps = self.steps_to(node).saturating_add(1);
            let mut id = self.first.get(node).copied().unwrap_or(NONE);
            while let Some(arc) = self.arcs.get(id).copied() {
                if arc.left > 0 && self.is_free(node, &arc) && self.reach(arc.to, steps) && arc.to == goal {
                    return true;
                }
                id = arc.next;
            }
            done = done.saturating_add(1);
        }
        false
    }

    fn reach(&mut self, node: usize, steps: usize) -> bool {
        let known = self.steps.get_mut(node).filter(|known| **known == NONE);
        let first = known.map(|known| *known = steps).is_some();
        if first {
            self.trail.push(node);
        }
        first
    }

    fn steps_to(&self, node: usize) -> usize {
        self.steps.get(node).copied().unwrap_or(NONE)
    }

    /// Sends up to `most` on ways of the fewest steps until none is left, and returns how much it was.
    fn send(&mut self, from: usize, goal: usize, most: i128) -> i128 {
        self.untried.clone_from(&self.first);
        self.trail.clear();
        let (mut node, mut sent) = (from, 0_i128);
        while sent < most {
            if node == goal {
                let trail = std::mem::take(&mut self.trail);
                let rest = most.saturating_sub(sent);
                let amount = trail.iter().fold(rest, |least, arc| least.min(self.left(*arc)));
                trail.iter().for_each(|arc| self.shift(*arc, amount));
                sent = sent.saturating_add(amount);
                node = from;
                self.trail = trail;
                self.trail.clear();
            } else if let Some(arc) = self.way_on(node) {
                self.trail.push(arc);
                node = self.start(arc ^ 1);
            } else if let Some(arc) = self.trail.pop() {
                node = self.start(arc);
                self.give_up(node);
            } else {
                break;
            }
        }
        sent
    }

    /// The first untried arc from a node that leads a step on.
    fn way_on(&mut self, node: usize) -> Option<usize> {
        let steps = self.steps_to(node).saturating_add(1);
        loop {
            let id = *self.untried.get(node)?;
            let arc = self.arcs.get(id)?;
            if arc.left > 0 && self.steps_to(arc.to) == steps && self.is_free(node, arc) {
                return Some(id);
            }
            self.give_up(node);
        }
    }

    fn give_up(&mut self, node: usize) {
        if let Some(untried) = self.untried.get_mut(node) {
            *untried = self.arcs.get(*untried).map_or(NONE, |arc| arc.next);
        }
    }
}
